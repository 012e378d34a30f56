import { describe, expect, it } from 'vitest';
import { earlierAddress, nextPageNumber, withoutPage } from '../../utils/article/page-number';

const SITE = 'https://paper.example';
const number = (other: string, current: string) => nextPageNumber(SITE + other, SITE + current);

describe('nextPageNumber', () => {
  it.each([
    ['/a/long-road', '/a/long-road/2', 2],
    ['/a/long-road/', '/a/long-road/2/', 2],
    ['/a/long-road/2', '/a/long-road/3', 3],
    ['/a/long-road', '/a/long-road/page/2', 2],
    ['/a/long-road/page/9', '/a/long-road/page/10', 10],
    ['/a/long-road.html', '/a/long-road-2.html', 2],
    ['/a/long-road.html', '/a/long-road_2.html', 2],
    ['/a/long-road.html', '/a/long-road,2.html', 2],
    ['/a/long-road-page-2.html', '/a/long-road-page-3.html', 3],
    ['/a/long-road', '/a/long-road?page=2', 2],
    ['/a/long-road?page=2', '/a/long-road?page=3', 3],
    ['/a/long-road?id=7', '/a/long-road?id=7&p=2', 2],
    ['/a/long-road?utm_source=feed', '/a/long-road?page=2', 2],
    ['/story.php?id=48211', '/story.php?id=48211&seite=2', 2],
    ['/a/long-road', '/a/long-road?page=1', 1],
  ])('%s is followed by %s', (current, other, expected) => {
    expect(number(other, current)).toBe(expected);
  });

  it.each([
    ['/a/long-road', '/a/long-road'],
    ['/a/long-road', '/a/long-road/3'],
    ['/a/long-road/2', '/a/long-road/2'],
    ['/a/long-road?page=1', '/a/long-road?page=1'],
    ['/a/long-road/2', '/a/long-road'],
    ['/a/story-48211', '/a/story-48212'],
    ['/story?id=7', '/story?id=8'],
    ['/a/long-road', '/a/short-road/2'],
    ['/a/long-road', '/a/long-road-home'],
  ])('%s is not followed by %s', (current, other) => {
    expect(number(other, current)).toBeUndefined();
  });

  it('stays on its origin', () => {
    expect(nextPageNumber('https://m.paper.example/a/2', `${SITE}/a`)).toBeUndefined();
    expect(nextPageNumber('http://paper.example/a/2', `${SITE}/a`)).toBeUndefined();
    expect(nextPageNumber('javascript:2', `${SITE}/a`)).toBeUndefined();
  });
});

describe('earlierAddress', () => {
  const earlier = (other: string, current: string) => earlierAddress(SITE + other, SITE + current);

  it.each([
    ['/a/long-road', '/a/long-road/2', { number: undefined, current: 2, isNamed: false }],
    ['/a/long-road/2', '/a/long-road/3', { number: 2, current: 3, isNamed: false }],
    ['/a/long-road/page/1', '/a/long-road/page/3', { number: 1, current: 3, isNamed: true }],
    ['/a/long-road-1.html', '/a/long-road-2.html', { number: 1, current: 2, isNamed: false }],
    ['/a/long-road?page=1', '/a/long-road?page=2', { number: 1, current: 2, isNamed: true }],
    ['/a/long-road', '/a/long-road?page=1', { number: undefined, current: 1, isNamed: true }],
  ])('%s comes before %s', (other, current, expected) => {
    expect(earlier(other, current)).toEqual(expected);
  });

  it.each([
    ['/a/long-road/3', '/a/long-road/2'],
    ['/a/long-road/2', '/a/long-road/2'],
    ['/a/long-road', '/a/long-road'],
    ['/a/short-road', '/a/long-road/2'],
    ['/a/story-48210', '/a/story-48211'],
    ['javascript:1', '/a/long-road/2'],
  ])('%s does not come before %s', (other, current) => {
    expect(earlier(other, current)).toBeUndefined();
  });

  it('stays on its origin', () => {
    expect(earlierAddress('https://m.paper.example/a', `${SITE}/a/2`)).toBeUndefined();
  });
});

describe('withoutPage', () => {
  it.each([
    ['/a/long-road/2', '/a/long-road'],
    ['/a/long-road/page/2/', '/a/long-road/'],
    ['/a/long-road-2.html', '/a/long-road.html'],
    ['/a/long-road?id=7&page=2', '/a/long-road?id=7'],
    ['/2026/11/long-road/10?page=2', '/2026/11/long-road/10'],
  ])('%s -> %s', (url, expected) => {
    expect(withoutPage(SITE + url)).toBe(SITE + expected);
  });

  it('is none for an address that says no page', () => {
    expect(withoutPage(`${SITE}/a/story-48211`)).toBeUndefined();
  });
});
