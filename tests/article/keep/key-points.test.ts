// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { listKeyPoints, putKeyPointsBack } from '../../../utils/article/keep/key-points';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const POINTS =
  '<ul><li>Five votes to four for a new pier</li><li>Work begins in spring</li><li>The old piles stay where they are</li></ul>';

/** The story's own box, after everything else of the page was dropped. */
function keep(header: string, body = PROSE): string {
  const html = `<article><header><h1>The pier</h1>${header}</header><div class="body">${body}</div></article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines = listBlocks(page.body);
  const line = lines.find(({ container }) => container.localName === 'h1');
  const facts = {
    title: 'The pier',
    byline: 'Hal Pidgeon',
    now: new Date(0),
    url: 'https://news.example/pier',
  };
  const points = listKeyPoints(
    { title: 'The pier', ...(line && { line }), above: [], below: [] },
    lines,
    facts,
  );
  const root = page.querySelector('.body') as Element;
  putKeyPointsBack(root, points);
  return root.innerHTML;
}

test.each([
  ['alone', POINTS],
  ['above the byline', `${POINTS}<div>By Hal Pidgeon</div>`],
  ['below it, in a box', `<div>By Hal Pidgeon</div><div class="summary">${POINTS}</div>`],
])('puts the points under a headline back above the story: %s', (_, header) => {
  expect(keep(header)).toBe(POINTS + PROSE);
});

test('keeps their heading', () => {
  expect(keep(`<h2>Key points</h2>${POINTS}`)).toBe(`<h2>Key points</h2>${POINTS}${PROSE}`);
});

test('takes sentences for points, too', () => {
  const points =
    '<ul><li>The board agreed on Tuesday, by five votes to four, to build the pier again.</li><li>Work begins in spring.</li></ul>';
  expect(keep(points)).toBe(points + PROSE);
});

test('says nothing twice', () => {
  expect(keep('', POINTS + PROSE)).toBe(POINTS + PROSE);
});

test.each([
  [
    'a menu',
    '<ul><li><a href="/a">News of the town and its pier</a></li><li><a href="/b">Sport in the bay</a></li></ul>',
  ],
  ['byline and date', '<ul><li>By Hal Pidgeon</li><li>Published on 3 June 2026</li><li>4 min read</li></ul>'],
  ['a breadcrumb', '<ul><li>Home</li><li>News</li><li>The pier of the town</li></ul>'],
  ['what a box is called', `<div class="article-tags">${POINTS}</div>`],
  ['a table of contents', `<h3>In this article</h3>${POINTS}`],
  ['a part of the page', `<aside>${POINTS}</aside>`],
  ['what is hidden', `<div hidden>${POINTS}</div>`],
  ['one entry', '<ul><li>Five votes to four for a new pier in the bay</li></ul>'],
])('leaves others away: %s', (_, header) => {
  expect(keep(header)).toBe(PROSE);
});

test('looks no further than the first paragraph', () => {
  expect(keep('', PROSE) + keep(`${PROSE}${POINTS}`)).toBe(PROSE + PROSE);
});
