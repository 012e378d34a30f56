// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { flatten } from '../../../utils/article/clean/flatten';

test.each([
  ['boxes', '<div><section><p>a</p></section><div><h2>b</h2></div></div>', '<p>a</p>\n<h2>b</h2>\n'],
  ['loose text', '<div>a <b>b</b><p>c</p>d</div>', '<p>a <b>b</b></p>\n<p>c</p>\n<p>d</p>\n'],
  ['boxes that hold text', '<div><div>a</div><div>b</div></div>', '<p>a</p>\n<p>b</p>\n'],
  ['breaks between blocks', '<p>a</p><br><br><p>b</p>', '<p>a</p>\n<p>b</p>\n'],
  ['boxes in a list', '<ul><li><div>a</div></li></ul>', '<ul><li> a </li></ul>\n'],
])('%s', (_, html, expected) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  flatten(body);
  expect(body.innerHTML).toBe(expected);
});

test('keeps a box that sets a language, and pictures as they are', () => {
  const html = '<div lang="ar" dir="rtl"><p>a</p></div><figure><img src="a"></figure>';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  flatten(body);
  expect(body.innerHTML.replaceAll('\n', '')).toBe(html);
});
