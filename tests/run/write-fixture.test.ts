import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlainError } from './plain-error.ts';
import { type Extract, writeFixture } from './write-fixture.ts';

const PAGE =
  '<html><head><link rel="canonical" href="https://a.example/1"></head><body><p>One.</p></body></html>';
const reads =
  (html: string): Extract =>
  (_, readAt) => ({ html: `${html}\n`, metadata: `{"readAt":"${readAt}"}\n` });
let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'lede-fixture-')), 'a-page');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const kept = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('writeFixture', () => {
  it('makes a new fixture, and asks for it to be reviewed', async () => {
    const said = await writeFixture({ folder, page: { html: PAGE }, accept: false }, reads('<p>One.</p>'));
    expect(said.join('\n')).toMatch(/expected\.html\. Read it against the page/);
    expect(kept('source.html')).toContain('<p>One.</p>');
    expect(kept('expected.html')).toBe('<p>One.</p>\n');
    expect(kept('expected-metadata.json')).toBe('{"readAt":"https://a.example/1"}\n');
  });

  it('says what is read otherwise later, and changes it when told to', async () => {
    await writeFixture(
      { folder, page: { html: PAGE, url: 'https://b.example/' }, accept: false },
      reads('<p>One.</p>'),
    );
    expect(await writeFixture({ folder, accept: false }, reads('<p>One.</p>'))).toEqual([
      'The page is read as expected.',
    ]);
    const said = await writeFixture({ folder, accept: false }, reads('<p>Two.</p>'));
    expect(said).toContain('- <p>One.</p>\n+ <p>Two.</p>');
    expect(kept('expected.html')).toBe('<p>One.</p>\n');
    await writeFixture({ folder, accept: true }, reads('<p>Two.</p>'));
    expect(kept('expected.html')).toBe('<p>Two.</p>\n');
    expect(kept('expected-metadata.json')).toBe('{"readAt":"https://b.example/"}\n');
  });

  it('says why it cannot, and writes nothing', async () => {
    const refuse: Extract = () => ({ refused: 'no-story' });
    await expect(writeFixture({ folder, accept: false }, refuse)).rejects.toThrow(PlainError);
    await expect(writeFixture({ folder, page: { html: '<p>a' }, accept: false }, reads(''))).rejects.toThrow(
      'The page does not say where it lives',
    );
    await expect(writeFixture({ folder, page: { html: PAGE }, accept: false }, refuse)).rejects.toThrow(
      'This page gives no story (no-story); nothing was written.',
    );
    expect(existsSync(folder)).toBe(false);
  });
});
