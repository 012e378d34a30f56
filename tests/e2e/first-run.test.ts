import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { waitUntil } from './surface.ts';

let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
});
afterAll(() => h?.stop());

const welcomeTabs = async () => (await h.tabs()).filter(({ url }) => url?.endsWith('/welcome.html')).length;

describe('the welcome page', () => {
  it('opens once Lede is installed, and asks nothing of the network', async () => {
    await waitUntil('the welcome page', async () => (await welcomeTabs()) === 1);
    expect(h.server.requests).toEqual([]);
    const page = await h.openExtensionPage('welcome.html', 'h1');
    expect(await page.$eval('main', (main) => main.textContent)).toMatch(/leaves this device/);
    await page.close();
  });

  it('does not open again when the browser is started again', async () => {
    await h.restart();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await welcomeTabs()).toBe(0);
  });
});
