// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { isShareLine, isStoryFurniture } from '../../../utils/article/clean/furniture';

const facts = {
  title: 'Harbour gets its pier back',
  source: 'Gulf Post',
  siteName: 'Basket',
  now: new Date('2026-03-10T12:00:00Z'),
  url: 'https://basket.example/a',
};
const isFurniture = (html: string) =>
  listBlocks(new DOMParser().parseFromString(html, 'text/html').body).every((block) =>
    isStoryFurniture(block, facts),
  );

test.each([
  '<h2>Harbour gets its pier back</h2>',
  '<p>Gulf Post</p>',
  '<p>By Bo Ray</p>',
  '<p>Updated 9 March 2026</p>',
  '<p>Publié le 8 mars 2026 à 06h00, modifié le 9 mars 2026 à 11h42 · Temps de lecture : 4 min.</p>',
  '<p>4 min read</p>',
  '<p>The Harbour Team | 4 min read</p>',
  '<p>Lesezeit: 3 Minuten</p>',
  '<p><a href="/h">Harbour</a></p>',
])('%s', (html) => {
  expect(isFurniture(html)).toBe(true);
});

test.each([
  '<h2>The vote</h2>',
  '<p>KABUL —</p>',
  '<p>Nobody knew.</p>',
  '<p>On 9 March 2026 the board met for three hours, and agreed that the pier would be built again.</p>',
])('not %s', (html) => {
  expect(isFurniture(html)).toBe(false);
});

test('knows the line that shows the title with its kicker', () => {
  const [line] = listBlocks(
    new DOMParser().parseFromString('<h1>Along the outer harbour: Pier back</h1>', 'text/html').body,
  );
  const shown = { ...facts, title: 'Pier back' };
  expect(line && isStoryFurniture(line, shown)).toBe(false);
  expect(line && isStoryFurniture(line, { ...shown, shownTitle: 'Along the outer harbour: Pier back' })).toBe(
    true,
  );
});

test('knows share bars by their words alone', () => {
  expect(isShareLine('Share Facebook WhatsApp Copy link')).toBe(true);
  expect(isShareLine('Share prices fell')).toBe(false);
});
