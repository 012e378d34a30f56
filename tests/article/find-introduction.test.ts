// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findIntroduction, listOpenings } from '../../utils/article/find-introduction';

const PARAGRAPH =
  'The ferry has crossed the bay every morning for ninety years, and every morning the same six people have stood at its rail and said nothing.';
const OTHER =
  'On Monday it will cross for the last time, because the bridge is finished at last and nobody could be found who would pay for both of them.';
const PLENTY = 1000;

const facts = {
  title: 'The last ferry',
  byline: 'Ann Lee',
  now: new Date('2026-03-10T12:00:00Z'),
  url: 'https://gulf.example/ferry',
};

function found(html: string, keptWords = PLENTY): string[] {
  const lines = listBlocks(new DOMParser().parseFromString(html, 'text/html').body);
  return findIntroduction(listOpenings(lines), keptWords, { lines, facts }).map(({ text }) => text);
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

describe('a paragraph alone begins the story', () => {
  test.each([
    ['the byline', '<p>By Ann Lee</p>'],
    ['the date', '<div>9 March 2026</div>'],
    [
      'the table of contents',
      `<p><a href="${facts.url}#a">The ferry</a> <a href="${facts.url}#b">The bridge</a></p>`,
    ],
  ])('below %s', (_, line) => {
    expect(found(`<header>${line}</header><div class="hero"><p>${PARAGRAPH}</p></div>`)).toEqual([PARAGRAPH]);
    expect(found(`<div class="hero"><p>${PARAGRAPH}</p></div><header>${line}</header>`)).toEqual([]);
  });

  test('and so do others in boxes of their own', () => {
    expect(
      found(`<p>By Ann Lee</p><section><p>${PARAGRAPH}</p></section><section><p>${OTHER}</p></section>`),
    ).toEqual([PARAGRAPH, OTHER]);
  });

  test.each([
    [
      'what is short',
      '<p>The ferry crosses for the last time on Monday, and nobody will pay for another one.</p>',
    ],
    ['no paragraph', `<div>${PARAGRAPH}</div>`],
    ['a caption', `<figure><p>${PARAGRAPH}</p></figure>`],
    ['what is called one', `<div class="photo-caption"><div><div><p>${PARAGRAPH}</p></div></div></div>`],
    ['what the page takes no blame for', `<p id="site-disclaimer">${PARAGRAPH}</p>`],
    ['what unfolds', `<details><p>${PARAGRAPH}</p></details>`],
    [
      'what the page says of its income',
      '<p>We may be compensated when you click on a link, when you apply for something or when you open an account with one of the firms that are named below.</p>',
    ],
    [
      'an ask',
      '<p>We write of one thing, and that is the sea. Sign up for our newsletter, and it will come to you every Friday, and so will all that we hear of the bay.</p>',
    ],
    [
      "the writer's life",
      '<p>Ann Lee is a writer who has crossed the bay for more than ten years, with and without a ferry, and has sat at the rail and said nothing too.</p>',
    ],
    [
      'who may print it',
      '<p>This is an open-access article, and whoever wants to may print it, copy it and hand it on, as long as the name of whoever wrote it is not left out.</p>',
    ],
  ])('but not %s', (_, html) => {
    expect(found(`<p>By Ann Lee</p>${html}`)).toEqual([]);
  });
});
