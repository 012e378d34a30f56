import { expect, test } from 'vitest';
import { hashName, shuffle } from './hash-name';

test('gives the published hash of a name', () => {
  expect(hashName('')).toBe(0x811c9dc5);
  expect(hashName('foobar')).toBe(0xbf9cf968);
});

test('draws the same each time, whatever the order was', () => {
  const names = Array.from({ length: 20 }, (_, at) => `page-${at}`);
  const drawn = shuffle(names, (name) => name, 'a');
  expect(drawn.toSorted()).toEqual(names.toSorted());
  expect(drawn).not.toEqual(names);
  expect(shuffle(names.toReversed(), (name) => name, 'a')).toEqual(drawn);
  expect(shuffle(names, (name) => name, 'b')).not.toEqual(drawn);
});

test('keeps the order of the rest when one is added', () => {
  const drawn = shuffle(['one', 'two', 'three'], (name) => name, 'a');
  const more = shuffle(['one', 'two', 'three', 'four'], (name) => name, 'a');
  expect(more.filter((name) => name !== 'four')).toEqual(drawn);
});
