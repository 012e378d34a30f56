import { expect, test } from 'vitest';
import { excerptOf } from '../../utils/article/excerpt';

const description = 'The harbour board voted on Tuesday to rebuild the north pier.';

test('is what the page says of the story', () => {
  expect(excerptOf(description, 'Some text.')).toBe(description);
});

test('is how the story opens where the page says too little', () => {
  expect(excerptOf('News', `Short line\n${description}`)).toBe(description);
  expect(excerptOf(undefined, '')).toBeUndefined();
});

test('ends at a word and says that it goes on', () => {
  const excerpt = excerptOf('word '.repeat(100).trim(), '') ?? '';
  expect(excerpt).toMatch(/word…$/);
  expect(excerpt.length).toBeLessThanOrEqual(301);
});

test('begins with a paragraph before the entry of a list', () => {
  const point = 'The board voted by five to four, says the clerk';
  expect(excerptOf(undefined, `${point}\n${description}`, description)).toBe(description);
  expect(excerptOf(undefined, point, '')).toBe(point);
});
