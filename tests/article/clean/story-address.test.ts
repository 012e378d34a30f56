import { expect, test } from 'vitest';
import { isStoryAddress } from '../../../utils/article/clean/story-address';

const url = 'https://www.paper.example/news/pier-rebuilt-at-last';

test.each([
  '/news/boats-return-to-harbour',
  'https://m.paper.example/a/123456',
  '/2026/03/boats',
  '/en/article/1f3c0ffee1a5b4c3d2e1',
])('%s', (href) => {
  expect(isStoryAddress(href, url)).toBe(true);
});

test.each([
  null,
  '',
  '#top',
  '/news',
  '/tag/harbour',
  'https://other.example/boats-return-to-harbour',
  '/news/pier-rebuilt-at-last?page=2',
])('not %s', (href) => {
  expect(isStoryAddress(href, url)).toBe(false);
});
