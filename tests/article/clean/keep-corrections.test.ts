// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { listCorrections, putCorrectionsBack } from '../../../utils/article/clean/keep-corrections';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const CORRECTION = '<b>Correction:</b> the pier is 84 metres long, not 48.';

/** The story's own box, after everything else of the page was dropped. */
function keep(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const corrections = listCorrections(listBlocks(page.body), page.querySelector('h1') ?? undefined);
  const root = page.querySelector('.body') as Element;
  putCorrectionsBack(root, corrections);
  return root.innerHTML;
}
const page = (rest: string, before = '') =>
  `<article><h1>The pier</h1>${before}<div class="body">${PROSE.repeat(2)}</div>${rest}</article>`;

test.each([
  ['a paragraph', `<footer><p>${CORRECTION}</p></footer>`],
  ['a box', `<div class="correction">${CORRECTION}</div>`],
])('puts a correction in %s back below the story', (_, html) => {
  expect(keep(page(html))).toBe(`${PROSE.repeat(2)}<p>${CORRECTION}</p>`);
});

test('puts a note that stands above the story back there', () => {
  expect(keep(page('', '<aside>Editor’s note: names have been changed.</aside>'))).toBe(
    `<p>Editor’s note: names have been changed.</p>${PROSE.repeat(2)}`,
  );
});

test('says nothing twice', () => {
  expect(keep(page(`<p>${CORRECTION}</p>`.repeat(2)))).toBe(`${PROSE.repeat(2)}<p>${CORRECTION}</p>`);
  const own = `<article><h1>The pier</h1><div class="body">${PROSE}<p>${CORRECTION}</p></div></article>`;
  expect(keep(own)).toBe(`${PROSE}<p>${CORRECTION}</p>`);
});

test.each([
  ['a heading', '<h3>Corrections: what we got wrong this year</h3>'],
  ['a link to all of them', '<p><a href="/corrections">Corrections: what we got wrong</a></p>'],
  ['another story of a list', '<ul><li>Correction: the pier is 84 metres long.</li></ul>'],
  ['a word', '<p>Correction:</p>'],
  ['a sentence of another paragraph', `<p>Corrections officers said so on Tuesday at noon.</p>`],
])('puts nothing else back: %s', (_, html) => {
  expect(keep(page(html))).toBe(PROSE.repeat(2));
});

test('looks in the story’s own part of the page only', () => {
  expect(keep(`${page('')}<div>${CORRECTION}</div>`)).toBe(PROSE.repeat(2));
  expect(keep(`<h1>The pier</h1><div class="body">${PROSE}</div><p>${CORRECTION}</p>`)).toBe(PROSE);
});
