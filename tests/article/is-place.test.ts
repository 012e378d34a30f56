// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { isPlace, withoutPlace } from '../../utils/article/is-place';

const page =
  '<p>The pier in Tollmarsh was closed on Monday, wrote a reader in Harbour News, and Axios agreed with him about that.</p>';
const lines = listBlocks(new DOMParser().parseFromString(page, 'text/html').body);

test.each([
  ['Tollmarsh', true],
  ['Axios', false],
  ['Harbour', false],
  ['The pier in Tollmarsh was closed', false],
])('%s is a place of the story: %s', (name, is) => {
  expect(isPlace(name, lines)).toBe(is);
});

test.each([
  ['Ann Lee, Tollmarsh', 'Ann Lee'],
  ['Ann Lee and Bo Ray, Tollmarsh', 'Ann Lee and Bo Ray'],
  ['Ann Lee, Axios', 'Ann Lee, Axios'],
  ['Harbour desk, Tollmarsh', 'Harbour desk, Tollmarsh'],
  ['Ann Lee', 'Ann Lee'],
])('%s is %s', (byline, names) => {
  expect(withoutPlace(byline, lines)).toBe(names);
});
