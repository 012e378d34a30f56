// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../utils/article/page-reading';
import { findSection } from '../../utils/article/section';

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
