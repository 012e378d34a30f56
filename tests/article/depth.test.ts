// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { depthOf } from '../../utils/article/depth';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('counts the levels below an element', () => {
  expect(depthOf(parse(''))).toBe(0);
  expect(depthOf(parse('<p>One</p><div><p>Two <b>three</b></p></div><p>Four</p>'))).toBe(3);
});

test('counts no further than is asked', () => {
  expect(depthOf(parse('<div>'.repeat(30)), 5)).toBe(6);
  expect(depthOf(parse('<div>'.repeat(30)), 30)).toBe(30);
});

test('is not led astray by the names of fields', () => {
  expect(depthOf(parse('<form><input name="firstChild"><input name="parentNode"></form>'))).toBe(2);
});
