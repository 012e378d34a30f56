// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMetadata } from '../../utils/article/metadata';
import { readPage } from '../../utils/article/page-reading';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const read = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readMetadata(
    readPage(page, 'https://basket.example/a/1?utm_source=x', new Date('2026-03-10T12:00:00Z')),
  );
};
const under = (line: string) =>
  read(
    `<meta property="og:site_name" content="Basket"><title>Pier rebuilt</title><h1>Pier rebuilt</h1><div>${line}</div>${PROSE.repeat(3)}`,
  );

test('names the outlet on an aggregator, and no writer', () => {
  const metadata = under('<p>Gulf Post</p><span>2 days ago</span>');
  expect(metadata).toMatchObject({
    source: 'Gulf Post',
    siteName: 'Basket',
    publishedTime: '2026-03-08',
  });
  expect(metadata.byline).toBeUndefined();
});

test('names the writer beside the date elsewhere, and the site as source', () => {
  expect(under('<p>Ann Lee</p><span>2 days ago</span>')).toMatchObject({
    byline: 'Ann Lee',
    source: 'Basket',
  });
});

test('leaves out what the page does not say', () => {
  const { headline: _, ...said } = read(`<h1>Pier rebuilt</h1>${PROSE.repeat(3)}`);
  expect(said).toEqual({ url: 'https://basket.example/a/1', title: 'Pier rebuilt' });
});
