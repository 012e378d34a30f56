// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findIntroduction } from '../../utils/article/find-introduction';

const PARAGRAPH =
  'The ferry has crossed the bay every morning for ninety years, and every morning the same six people have stood at its rail and said nothing.';
const OTHER =
  'On Monday it will cross for the last time, because the bridge is finished at last and nobody could be found who would pay for both of them.';
const PLENTY = 1000;

function found(html: string, keptWords = PLENTY): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return findIntroduction(listBlocks(body), keptWords).map(({ text }) => text);
}

test('full paragraphs side by side are an introduction, whatever else stands there', () => {
  expect(
    found(`<div class="hero"><p>4 min read</p><p>${PARAGRAPH}</p><p>${OTHER}</p></div><p>Photo: Ann Lee</p>`),
  ).toEqual([PARAGRAPH, OTHER]);
});

test('a box called a summary may hold one', () => {
  expect(found(`<div class="summary"><p>${PARAGRAPH}</p><p>${OTHER}</p></div>`)).toHaveLength(2);
});

test.each([
  ['one paragraph alone', `<div><p>${PARAGRAPH}</p></div>`],
  ['paragraphs in boxes of their own', `<div><p>${PARAGRAPH}</p></div><div><p>${OTHER}</p></div>`],
  ['a paragraph and its copy for small screens', `<div><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>`],
  ["the writer's life", `<div class="author-box"><div><p>${PARAGRAPH}</p><p>${OTHER}</p></div></div>`],
  ['what the page says of its income', `<div id="disclosure"><p>${PARAGRAPH}</p><p>${OTHER}</p></div>`],
  ['a list', `<ul><li>${PARAGRAPH}</li><li>${OTHER}</li></ul>`],
])('%s is none', (_, html) => {
  expect(found(html)).toEqual([]);
});

test('what is half as long as the story is another copy of it', () => {
  const html = `<div><p>${PARAGRAPH}</p><p>${OTHER}</p></div>`;
  expect(found(html, 120)).toHaveLength(2);
  expect(found(html, 100)).toEqual([]);
});
