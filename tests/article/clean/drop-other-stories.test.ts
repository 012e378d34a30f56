// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { dropOtherStories } from '../../../utils/article/clean/drop-other-stories';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const card = (n: number) =>
  `<div><a href="/a/other-story-number-${n}">Other story number ${n}</a><div>${PROSE.repeat(3)}</div></div>`;
function drop(html: string) {
  const page = new DOMParser().parseFromString(`<h1>Pier</h1>${html}`, 'text/html');
  dropOtherStories(
    listBlocks(page.body),
    'https://paper.example/a/pier',
    page.querySelector('h1') ?? undefined,
  );
  return page.body.querySelectorAll('p').length;
}

test('takes a section of cards, however long their texts', () => {
  expect(
    drop(`<div>${PROSE.repeat(5)}</div><div><h3>Related Articles</h3>${card(1)}${card(2)}${card(3)}</div>`),
  ).toBe(5);
});

test('keeps a section in which the story goes on', () => {
  expect(
    drop(
      `<div>${PROSE.repeat(5)}</div><div><h3>Related Articles</h3><ul><li><a href="/a/other-story-number-1">One</a></li><li><a href="/a/other-story-number-2">Two</a></li></ul>${PROSE.repeat(2)}</div>`,
    ),
  ).toBe(7);
});

test('keeps a section without links to other stories, and all above the first paragraph', () => {
  expect(drop(`<div>${PROSE.repeat(5)}</div><div><h3>Related Articles</h3>${PROSE.repeat(2)}</div>`)).toBe(7);
  expect(drop(`<div><h3>Top stories</h3>${card(1)}${card(2)}</div><div>${PROSE.repeat(5)}</div>`)).toBe(11);
});
