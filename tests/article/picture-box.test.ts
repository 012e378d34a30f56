// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPictureBox } from '../../utils/article/picture-box';

const find = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return findPictureBox(body.querySelector('img') as Element, body)?.id;
};

test('is the innermost box with text', () => {
  expect(find('<div><div id="x"><div><img></div><p>Dawn</p></div><p>The story.</p></div>')).toBe('x');
});

test.each([
  ['with as much text as a story', `<div id="x"><img><p>${'word '.repeat(46)}</p></div>`],
  ['with a heading', '<div id="x"><img><h2>Dawn</h2></div>'],
  ['that is a paragraph', '<p id="x"><img> Dawn</p>'],
  ['that is the whole', '<div><img></div><p>Dawn</p>'],
])('is none %s', (_, html) => expect(find(html)).toBeUndefined());
