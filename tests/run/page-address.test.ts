import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Server } from '../e2e/server.ts';
import { findPage, pageAddress } from './page-address.ts';

let server: Server;
let directory: string;

beforeEach(async () => {
  server = await Server.start();
  directory = await mkdtemp(join(tmpdir(), 'lede-page-'));
  await writeFile(join(directory, 'a page.html'), '<p>A story.</p>');
  await writeFile(join(directory, 'picture.png'), 'pixels');
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

describe('findPage', () => {
  it('says so when there is no such file, or it is a folder', async () => {
    await expect(findPage('other.html', directory)).rejects.toThrow(
      `There is no file ${join(directory, 'other.html')}; an address begins with http:// or https://.`,
    );
    await expect(findPage('.', directory)).rejects.toThrow(`${directory} is a folder`);
  });
});

describe('pageAddress', () => {
  it('leaves an address as it is', async () => {
    const page = await findPage('https://news.example/a', directory);
    expect(pageAddress(page, server)).toBe('https://news.example/a');
  });

  it.each([
    ['by its name', () => 'a page.html'],
    ['by its path', () => join(directory, 'a page.html')],
    ['by its address', () => pathToFileURL(join(directory, 'a page.html')).href],
  ])('serves a file named %s, with its folder', async (_, name) => {
    const address = pageAddress(await findPage(name(), directory), server);
    const page = await fetch(address);
    expect(await page.text()).toBe('<p>A story.</p>');
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(await (await fetch(new URL('picture.png', address))).text()).toBe('pixels');
  });

  it('serves the sample page where nothing is named', async () => {
    const page = await fetch(pageAddress(await findPage(undefined, directory), server));
    expect(await page.text()).toContain('Old tide mill');
  });

  it('serves nothing outside the folder', async () => {
    const address = pageAddress({ file: join(directory, 'a page.html') }, server);
    const outside = await fetch(`${new URL(address).origin}/..%2f..%2fetc%2fhostname`);
    expect(outside.status).toBe(404);
  });
});
