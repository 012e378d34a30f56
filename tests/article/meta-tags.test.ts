// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { authorTags, firstTag, labelledTags, readMetaTags } from '../../utils/article/meta-tags';

const tags = readMetaTags(
  new DOMParser().parseFromString(
    '<meta property="OG:Title" content=" A  b "><meta property="og:title" content="Second"><meta name="author" content=""><meta itemprop="datePublished" content="2026">',
    'text/html',
  ),
);

test('gives the first value of a name, tidied, however it is written', () => {
  expect(tags.get('og:title')).toBe('A b');
  expect(tags.get('datepublished')).toBe('2026');
});

test('reads values that were escaped twice', () => {
  const html =
    '<meta name="author" content="Ann &amp;quot;Annie&amp;quot; Lee"><meta name="author" content="Bo Ray">';
  expect(authorTags(readMetaTags(new DOMParser().parseFromString(html, 'text/html')))[0]).toEqual([
    'Ann "Annie" Lee',
    'Bo Ray',
  ]);
});

test('gives the first name that says something', () => {
  expect(firstTag(tags, 'author', 'og:title')).toBe('A b');
  expect(firstTag(tags, 'author')).toBeUndefined();
});

test('gives the writer of a pair of label and value', () => {
  const read = (...pairs: [string, string][]) =>
    labelledTags(
      new Map(
        pairs.flatMap(([label, value], at) => [
          [`twitter:label${at + 1}`, label],
          [`twitter:data${at + 1}`, value],
        ]),
      ),
    );
  expect(read(['Est. reading time', '5 minutes'], ['Written by', 'Ann Lee'])).toEqual(['Ann Lee']);
  expect(read(['Est. reading time', '5 minutes'])).toEqual([]);
});
