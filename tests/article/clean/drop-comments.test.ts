// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { dropComments } from '../../../utils/article/clean/drop-comments';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';

function comments(html: string) {
  const page = new DOMParser().parseFromString(`<h1>Pier</h1>${html}`, 'text/html');
  dropComments(listBlocks(page.body), page.querySelector('h1') ?? undefined);
  return page.body.querySelectorAll('p').length;
}

test('takes comments in a section, and those that follow their heading', () => {
  expect(comments(`<div>${PROSE.repeat(5)}</div><div><h3>Comments (3)</h3>${PROSE.repeat(3)}</div>`)).toBe(5);
  expect(
    comments(
      `<div>${PROSE.repeat(5)}</div><h3>Kommentare</h3><div>${PROSE.repeat(3)}</div><h3>More</h3><p>x</p>`,
    ),
  ).toBe(6);
});

test('keeps what is longer than the story, and a section called Discussion', () => {
  expect(comments(`<div>${PROSE}</div><div><h3>Comments</h3>${PROSE.repeat(3)}</div>`)).toBe(4);
  expect(comments(`<div>${PROSE.repeat(5)}</div><div><h3>Discussion</h3>${PROSE.repeat(3)}</div>`)).toBe(8);
});
