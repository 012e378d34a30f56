import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parseLabel, parseLabelled, readLabelled } from './read-labelled';

const PAGE = `<!doctype html><head>
<meta name="lede:url" content="https://example.org/story">
<title>Story</title></head><body><p data-label="keep:story">It rained.</p>
<div class="box" data-label='hide:newsletter'>Sign up</div></body>`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('takes the labels and the address out, and leaves the rest as it is', () => {
  const { url, labelled, bare } = parseLabelled(PAGE, 'seen/a');
  expect(url).toBe('https://example.org/story');
  expect(labelled).toContain(`data-label="keep:story"`);
  expect(bare).toBe(
    '<!doctype html><head>\n<title>Story</title></head><body><p>It rained.</p>\n<div class="box">Sign up</div></body>',
  );
});

test('says what a page lacks', () => {
  expect(() => parseLabelled('<p data-label="keep:story">', 'seen/a')).toThrow('seen/a names no address');
  expect(() => parseLabelled(PAGE.replaceAll('data-label', 'data-x'), 'seen/a')).toThrow('no data-label');
  expect(() => parseLabelled(`${PAGE}<p data-label=keep:story>`, 'seen/a')).toThrow('cannot be taken out');
});

test('reads labels', () => {
  expect(parseLabel('hide:appBanner', 'a')).toEqual({ hide: 'appBanner' });
  expect(parseLabel('keep:app the story is about', 'a')).toEqual({ keep: 'app the story is about' });
  expect(() => parseLabel('hidden', 'seen/a')).toThrow('seen/a has the label "hidden"');
});

test('lists the pages of both halves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'promo-pages-'));
  folders.push(folder);
  expect(readLabelled(folder)).toEqual([]);
  for (const set of ['seen', 'held']) {
    mkdirSync(join(folder, set));
    writeFileSync(join(folder, set, 'bbb.html'), PAGE);
  }
  writeFileSync(join(folder, 'seen/aaa.html'), PAGE);
  expect(readLabelled(folder).map(({ id }) => id)).toEqual(['seen/aaa', 'seen/bbb', 'held/bbb']);
  expect(readLabelled(folder, 'held/').map(({ set }) => set)).toEqual(['held']);
});
