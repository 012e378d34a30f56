// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { readPage } from '../../utils/article/page-reading';
import { findModifiedTime, findPublishedTime } from '../../utils/article/times';

const NOW = new Date('2026-03-10T12:00:00Z');
const read = (html: string) =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://paper.example/x', NOW);
const published = (html: string, lang?: string) => {
  const reading = read(html);
  return findPublishedTime(reading, listBlocks(reading.page.body), lang);
};

test.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-03-01"}</script><meta property="article:published_time" content="2026-02-01">',
    '2026-03-01',
  ],
  [
    'meta',
    '<meta property="article:published_time" content="2026-03-02"><time datetime="2026-02-01"></time>',
    '2026-03-02',
  ],
  ['a time element', '<p>Ann Lee <time datetime="2026-03-03T10:00:00Z">today</time></p>', '2026-03-03'],
  ['a date that is shown', '<p>Ann Lee | 4 March 2026</p>', '2026-03-04'],
  ['relative words', '<div><p>Gulf Post</p><span>5 days ago</span></div>', '2026-03-05'],
])('goes by %s', (_, html, day) => {
  expect(published(html)?.slice(0, 10)).toBe(day);
});

test('reads relative words in the language of the page', () => {
  expect(published('<p>vor 2 Tagen</p>', 'de')).toBe('2026-03-08T12:00:00.000Z');
});

test('does not take a date out of a sentence', () => {
  expect(
    published(
      `<p>The pier was opened on 4 March 1911 ${'and has been loved by all who came here '.repeat(4)}.</p>`,
    ),
  ).toBeUndefined();
});

test('gives the time of a change only where it is later', () => {
  const reading = read('<meta property="article:modified_time" content="2026-03-02T00:00:00Z">');
  expect(findModifiedTime(reading, '2026-03-01T00:00:00.000Z')).toBe('2026-03-02T00:00:00.000Z');
  expect(findModifiedTime(reading, '2026-03-02T00:00:00.000Z')).toBeUndefined();
});
