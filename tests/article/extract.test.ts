// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract';
import { MAX_CHARS } from '../../utils/article/guard';

const url = 'https://paper.example/news/the-pier-will-be-built-again';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const extract = (html: string) =>
  extractArticle(parse(html), { url, now: new Date('2026-03-10T12:00:00Z'), window });
const article = (html: string) => {
  const extraction = extract(html);
  if ('refused' in extraction) throw new Error(extraction.refused);
  return extraction.article;
};

const sentence = (n: number) =>
  `Sentence number ${n} of this story says, in rather more words than it needs, that the pier at the harbour will be built again.`;
const story = (count: number) => Array.from({ length: count }, (_, n) => `<p>${sentence(n)}</p>`).join('');

describe('refuses', () => {
  test('a page without a story', () => {
    expect(extract('<h1>Hello</h1><p>Nothing here.</p>')).toEqual({ refused: 'no-story' });
  });

  test('a page with more text than any story has', () => {
    expect(extract(`<h1>The pier</h1><p>${'pier '.repeat(MAX_CHARS / 4)}</p>`)).toEqual({
      refused: 'too-large',
    });
  });

  test('a page that is no HTML', () => {
    const xml = new DOMParser().parseFromString('<feed/>', 'application/xml');
    expect(extractArticle(xml, { url, now: new Date(), window })).toEqual({ refused: 'not-html' });
  });
});

test('reads a page whose address is not known', () => {
  const page = () =>
    parse(`<link rel="canonical" href="https://paper.example/own"><h1>The pier</h1>${story(12)}`);
  const extraction = extractArticle(page(), { url: '', now: new Date('2026-03-10T12:00:00Z'), window });
  expect(extraction).toMatchObject({
    article: { url: 'https://paper.example/own', title: 'The pier', words: 288 },
  });
  const bare = extractArticle(parse(`<h1>The pier</h1>${story(12)}`), {
    url: 'x.html',
    now: new Date(),
    window,
  });
  expect(bare).toMatchObject({ article: { title: 'The pier' } });
});

test('keeps every paragraph in its order', () => {
  expect(
    article(`<h1>The pier will be built again</h1><div>${story(12)}</div>`).textContent.split('\n'),
  ).toEqual(Array.from({ length: 12 }, (_, n) => sentence(n)));
});

test('reads a link to a part of the page as no word of the story', () => {
  const jump = `<p><a href="#list">Jump to the list ⤵</a> ${sentence(0)}</p>`;
  expect(
    article(`<h1>The pier will be built again</h1><div>${jump}${story(12)}</div>`).textContent,
  ).not.toMatch(/Jump/);
});

test('counts words and minutes of the text alone', () => {
  const { words, readingMinutes, textContent } = article(`<h1>The pier</h1>${story(30)}`);
  expect(words).toBe(textContent.split(/\s+/).length);
  expect(readingMinutes).toBe(Math.round(words / 230));
});

test('makes addresses absolute, by the base of the page', () => {
  const { content } = article(
    `<base href="https://cdn.example/x/"><h1>The pier</h1>${story(5)}<p>${sentence(9)} <a href="y">More</a> <img src="z.jpg"></p>`,
  );
  expect(content).toContain('href="https://cdn.example/x/y"');
  expect(content).toContain('src="https://cdn.example/x/z.jpg"');
});

test('lets nothing live through', () => {
  const { content } = article(
    `<h1>The pier</h1>${story(5)}<p onclick="alert(1)">${sentence(6)} <a href="javascript:alert(1)">Vote</a></p><script>alert(1)</script>`,
  );
  expect(content).not.toMatch(/onclick|javascript:|<script/);
});

test('shows the lead picture once', () => {
  const { content, leadImage } = article(
    `<meta property="og:image" content="https://cdn.example/pier-1200x630.jpg"><h1>The pier</h1><div><figure><img src="https://cdn.example/pier-800x420.jpg" width="800" height="420" alt="Pier"><figcaption>The pier. Photo: A. Lee</figcaption></figure>${story(6)}</div>`,
  );
  expect(leadImage).toEqual({
    url: 'https://cdn.example/pier-800x420.jpg',
    alt: 'Pier',
    caption: 'The pier. Photo: A. Lee',
    width: 800,
    height: 420,
  });
  expect(content).not.toContain('<img');
});

test('finds the story where Readability settles for a small part of the page', () => {
  const parts = Array.from(
    { length: 9 },
    (_, n) =>
      `<section><div><div><h2>Part ${n}</h2><div><p>${sentence(n)} ${sentence(n + 20)}</p></div></div></div></section>`,
  ).join('');
  const { textContent } = article(`<main><h1>The pier will be built again</h1>${parts}</main>`);
  for (let n = 0; n < 9; n += 1) expect(textContent).toContain(sentence(n));
});
