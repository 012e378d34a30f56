import { describe, expect, it } from 'vitest';
import { nextPageNumber } from '../../utils/article/page-number';

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
