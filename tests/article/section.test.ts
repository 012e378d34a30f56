// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../utils/article/page-reading';
import { findSection, isCategory } from '../../utils/article/section';

const find = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(page, 'https://paper.example/x', new Date());
  return findSection(reading, { title: 'Pier rebuilt', siteName: 'The Paper' });
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
