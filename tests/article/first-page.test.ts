// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findFirstPage } from '../../utils/article/first-page';

const SITE = 'https://paper.example';
const ROAD = '/a/long-road';
const find = (html: string, path: string) =>
  findFirstPage(new DOMParser().parseFromString(html, 'text/html'), SITE + path);

describe('findFirstPage', () => {
  it.each([
    ['<link rel="prev" href="/a/long-road">', `${ROAD}/2`, ROAD, 2, false],
    ['<link rel="prev" href="?page=1">', `${ROAD}?page=2`, `${ROAD}?page=1`, 2, true],
    ['<a rel="first" href="/a/long-road">|</a>', `${ROAD}/4`, ROAD, 4, true],
    ['<p><a href="/a/long-road?page=1">1</a> <b>2</b></p>', `${ROAD}?page=2`, `${ROAD}?page=1`, 2, true],
    ['<p><a href="/a/long-road">Page 1</a></p>', `${ROAD}/3`, ROAD, 3, true],
    ['<a href="/a/long-road/">« Previous</a>', `${ROAD}/2/`, `${ROAD}/`, 2, false],
    ['<a href="/a/long-road/2">Vorherige Seite</a>', `${ROAD}/3`, ROAD, 3, false],
    ['<a href="/a/long-road-1.html">1</a>', `${ROAD}-3.html`, `${ROAD}-1.html`, 3, true],
    ['<a href="/a/long-road-2.html">2</a>', `${ROAD}-3.html`, `${ROAD}.html`, 3, true],
    // Counted from 0.
    ['<a href="/a/long-road">1</a> <a href="?page=1">2</a>', `${ROAD}?page=2`, ROAD, 3, true],
    ['<a rel="prev" href="/a/long-road">Previous</a>', `${ROAD}?page=1`, ROAD, 2, true],
  ])('%s at %s', (html, path, first, page, isSure) => {
    expect(find(html, path)).toEqual({ page, first: SITE + first, isSure });
  });

  it.each([
    ['a first page', '<a href="?page=2">2</a>', ROAD],
    ['a first page that says so', '<a href="/a/long-road">1</a><a href="?page=2">2</a>', `${ROAD}?page=1`],
    ['the story before', '<a rel="prev" href="/a/short-road">Previous</a>', `${ROAD}/2`],
    ['a link to the story with other words', '<a href="/a/long-road">The long road</a>', `${ROAD}/2`],
    ['a page with no link back', '<p>Page 2</p>', `${ROAD}/2`],
    ['another site', '<a rel="prev" href="https://other.example/a/long-road">1</a>', `${ROAD}/2`],
    ['pages of comments', '<div class="comments-nav"><a href="/a/long-road">1</a></div>', `${ROAD}/2`],
    ['a list of stories', '<a rel="prev" href="/tag/roads">1</a>', '/tag/roads/page/2'],
    ['a front page', '<a rel="prev" href="/">1</a>', '/page/2'],
    [
      'a list of very many pages',
      '<ul><li><a href="/a/long-road?page=1">1</a></li><li><a href="/a/long-road?page=83">83</a></li></ul>',
      `${ROAD}?page=2`,
    ],
  ])('is not misled by %s', (_, html, path) => {
    expect(find(html, path)).toBeUndefined();
  });
});
