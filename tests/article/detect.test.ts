// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectStory } from '../../utils/article/detect';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const source = (slug: string) => readFileSync(join(PAGES, slug, 'source.html'), 'utf8');
const detect = (html: string, url: string) =>
  detectStory(new DOMParser().parseFromString(html, 'text/html'), new URL(url));

const PARAGRAPH =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again before the winter comes.</p>';
const TEASER =
  '<article><h3><a href="/2026/03/one-two-three-four">One two three four five</a></h3><p><a href="/2026/03/one-two-three-four">A teaser in one line or two that says what the story is about, and no more.</a></p><time>Monday</time></article>';

describe('fixtures with a story', () => {
  const slugs = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'expected.html')));
  // Seven short paragraphs in `div`s, no heading, no data: too little to go by; the reader can still be opened by hand.
  // Live blogs are read when asked for: whether the reader offers itself there is another question.
  const told = slugs.filter((slug) => slug !== 'aggregator-spanish' && !slug.startsWith('live-'));
  test.each(told)('%s', (slug) => {
    const { readAt } = JSON.parse(readFileSync(join(PAGES, slug, 'expected-metadata.json'), 'utf8')) as {
      readAt: string;
    };
    expect(detect(source(slug), readAt)).toMatchObject({ isStory: true });
  });
});

describe('says no to', () => {
  test.each([
    ['a front page', source('front-page'), 'https://www.wayfarer.example/'],
    ['a section page', `<h1>Politics</h1>${TEASER.repeat(12)}`, 'https://paper.example/politics'],
    ['a list of results', `<h1>Results</h1>${TEASER.repeat(12)}`, 'https://paper.example/search?q=pier'],
    ['a tag page', `<h1>Harbour</h1>${TEASER.repeat(12)}`, 'https://paper.example/tag/harbour'],
    [
      'a product',
      `<h1>Oak pile, greenheart sleeve</h1><meta property="og:type" content="product"><span itemprop="price">9</span><button class="add-to-cart">Buy</button>${PARAGRAPH}`,
      'https://shop.example/product/oak-pile-greenheart-sleeve',
    ],
    [
      'a video page',
      '<h1>The pier falls</h1><video></video><p>Watch the pier fall.</p>',
      'https://paper.example/video/the-pier-falls',
    ],
    ['an empty page', '', 'https://paper.example/2026/03/the-pier-will-be-built'],
  ])('%s', (_, html, url) => {
    expect(detect(html, url)).toMatchObject({ isStory: false, surely: false });
  });
});

describe('surely', () => {
  const title = 'Harbour board votes to rebuild the pier';
  const html = `<title>${title} - The Paper</title><article><h1>${title}</h1>${PARAGRAPH.repeat(8)}</article>`;

  test('opens a plain story by itself', () => {
    expect(detect(html, 'https://paper.example/2026/03/harbour-board-votes')).toMatchObject({
      isStory: true,
      surely: true,
    });
  });

  test('does not open the same text where lists and shops live', () => {
    expect(detect(html, 'https://paper.example/docs/pier')).toMatchObject({ surely: false });
  });

  test('says why, the weightiest first', () => {
    const { reasons } = detect(html, 'https://paper.example/2026/03/harbour-board-votes');
    const points = reasons.map((reason) => Math.abs(Number(/[+-][\d.]+$/.exec(reason)?.[0])));
    expect(reasons[0]).toMatch(/^(prose in one place|story address) \+2\.0$/);
    expect(points).toEqual([...points].sort((one, other) => other - one));
  });
});

test('weighs JSON-LD by its types', () => {
  const at = (json: string) =>
    detect(
      `<script type="application/ld+json">${json}</script>${PARAGRAPH.repeat(3)}`,
      'https://paper.example/x',
    ).score;
  expect(at('{"@type": "NewsArticle"}')).toBeGreaterThan(at('{}'));
  expect(at('{"@type": ["BlogPosting"]}')).toBeGreaterThan(at('{}'));
  expect(at('{"@type":"Product"}')).toBeLessThan(at('{}'));
});

test('bears a page that names its pictures and fields like the DOM', () => {
  const names = ['querySelectorAll', 'querySelector', 'body', 'documentElement', 'createTreeWalker'];
  const html = names
    .map(
      (name) =>
        `<img name="${name}" src="x.gif"><form name="${name}"><input name="parentElement"><p>${'a '.repeat(60)}</p></form>`,
    )
    .join('');
  expect(detect(html, 'https://paper.example/x').isStory).toBe(false);
});
