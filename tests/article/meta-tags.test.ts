// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { firstTag, readMetaTags } from '../../utils/article/meta-tags';

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

test('gives the first name that says something', () => {
  expect(firstTag(tags, 'author', 'og:title')).toBe('A b');
  expect(firstTag(tags, 'author')).toBeUndefined();
});
