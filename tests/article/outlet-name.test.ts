import { expect, test } from 'vitest';
import { namesOutlet } from '../../utils/article/outlet-name';

test.each([
  ['Gulf Post', true],
  ['Fluss-Kurier', true],
  ['La Gaceta', true],
  ['harbour.news', true],
  ['河岸新聞デジタル', true],
  ['佐伯 由紀', false],
  ['Ann Lee', false],
  ['Harbour', false],
])('%s is an outlet by its words: %s', (name, is) => {
  expect(namesOutlet(name)).toBe(is);
});
