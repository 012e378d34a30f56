// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../utils/article/page-reading';
import { findSection, isCategory } from '../../utils/article/section';

const find = (html: string, above = '', path = '/x') => {
  const page = new DOMParser().parseFromString(`${html}<div id="above">${above}</div>`, 'text/html');
  const reading = readPage(page, `https://paper.example${path}`, new Date());
  const lines = reading.lines.filter(({ container }) => container.closest('#above'));
  return findSection(reading, { title: 'Pier rebuilt', above: lines, siteName: 'The Paper' });
};
const meta = (section: string) => `<meta property="article:section" content="${section}">`;
const data = (...json: object[]) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const trail = (...names: string[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: names.map((name, at) => (at % 2 ? { name } : { item: { name } })),
});

test.each([
  ['its tag', meta('Harbour &amp; Coast'), 'Harbour & Coast'],
  ['the first of several', meta('Coast, Boats, Fish'), 'Coast'],
  ['its data', data({ '@type': 'Article', articleSection: ['Coast', 'Boats'] }), 'Coast'],
  [
    'the end of its breadcrumbs',
    data({ '@type': 'Article' }, trail('Home', 'Life', 'Coast', 'Pier rebuilt')),
    'Coast',
  ],
  [
    'what follows a tag that says nothing',
    meta('Uncategorized') + data({ '@type': 'Article', articleSection: 'Coast' }),
    'Coast',
  ],
])('by %s', (_, html, section) => {
  expect(find(html)).toBe(section);
});

test('by the trail that the page shows', () => {
  const links = '<a href="/">Home</a> › <a href="/coast">Coast</a> › <a href="/coast/x">Pier rebuilt</a>';
  expect(find(`<div class="crumbs">${links}</div>`)).toBe('Coast');
  expect(find(`<nav aria-label="Breadcrumb">${links}</nav>`)).toBe('Coast');
  expect(find(`<div>${links}</div>`)).toBeUndefined();
});

test('by what is linked above the headline', () => {
  expect(find('', '<p class="kicker"><a href="/t/4">Coast</a></p>')).toBe('Coast');
  expect(find('', '<a href="/coast/">Coast</a>', '/coast/2026/pier')).toBe('Coast');
  expect(find('', '<a href="/tag/coast">Coast</a>')).toBe('Coast');
});

test.each([
  ['the front page', '<a href="/">Coast</a>'],
  ['another folder', '<a href="/boats/">Boats</a>'],
  ['another site', '<a href="https://other.example/coast/">Coast</a>'],
  ['several links', '<p class="kicker"><a href="/coast/">Coast</a> <a href="/boats/">Boats</a></p>'],
  ['no link', '<p class="kicker">Coast</p>'],
])('not by what leads to %s', (_, above) => {
  expect(find('', above, '/coast/2026/pier')).toBeUndefined();
});

test.each([
  meta('News'),
  meta('the-paper'),
  meta('The Paper'),
  meta('https://paper.example/coast'),
  meta('All that we know about the sea'),
  '',
])('none in %j', (html) => {
  expect(find(html)).toBeUndefined();
});

test.each([
  ['<a id="it" href="/tag/coast">Coast</a>', true],
  ['<span class="byline__category"><a href="/coast"><b id="it">Coast</b></a></span>', true],
  ['<span id="it" class="post-category">Coast</span>', true],
  ['<article class="post category-coast"><p><a id="it" href="/ann">Ann</a></p></article>', false],
  ['<a id="it" href="/author/ann" rel="author">Ann</a>', false],
])('%s holds the name of a section: %s', (html, expected) => {
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector('#it');
  expect(element && isCategory(element)).toBe(expected);
});
