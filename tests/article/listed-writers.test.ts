// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isWriterLink, linkedWriters, listedWriters } from '../../utils/article/listed-writers';
import { piecesOf } from '../../utils/article/pieces';

const pieces = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return piecesOf({ container: body, nodes: Array.from(body.childNodes) });
};
const [ann, bo, cy] = ['Ann Lee', 'Bo Ray', 'Cy Fox'].map(
  (name) => `<a href="/by/${name.replace(' ', '-')}">${name}</a>`,
);

describe('a byline that links each writer', () => {
  test.each([
    [
      'roles and a place between',
      `By ${ann}, transport editor, and ${bo} in Tollmarsh`,
      'Ann Lee and Bo Ray',
    ],
    [
      'a role to each',
      `${ann} <i>Coast Reporter</i> ${bo} <i>Data Editor</i> ${cy}`,
      'Ann Lee, Bo Ray, Cy Fox',
    ],
    [
      'the last linked to a page of another kind',
      `By ${ann}, transport editor, ${bo}, and <a href="/a/cf">Cy Fox</a> in Tollmarsh`,
      'Ann Lee, Bo Ray and Cy Fox',
    ],
    ['names alone', `Von ${ann}, ${bo} und ${cy}`, 'Ann Lee, Bo Ray und Cy Fox'],
    ['help', `${ann} and ${bo}<p>Additional reporting by ${cy}</p>`, 'Ann Lee and Bo Ray'],
    ['photographers', `By ${ann} &amp; ${bo}<p>Photographs by ${cy}</p>`, 'Ann Lee & Bo Ray'],
    ['a name twice', `${ann}${ann} ${bo}`, 'Ann Lee, Bo Ray'],
  ])('with %s', (_, html, names) => {
    expect(listedWriters(pieces(html))).toBe(names);
  });

  test.each([
    ['one writer', `By ${ann}, transport editor`],
    ['a section', `By ${ann} in <a href="/coast">Coast News</a>`],
    [
      'those who are in the text',
      `By ${ann} <p>The harbour was closed on Monday to all the ships, said</p> ${bo}`,
    ],
    ['a link of another kind that nothing joins to it', `By ${ann}, editor, <a href="/coast">Coast News</a>`],
    ['names without links', 'By <b>Ann Lee</b> and <b>Bo Ray</b>'],
  ])('is no list with %s', (_, html) => {
    expect(listedWriters(pieces(html))).toBeUndefined();
  });
});

test('a line of links to writers names them', () => {
  expect(
    linkedWriters(pieces('<a href="/autor/ann/">Ann Lee</a><i>/</i><a href="/autor/bo/">Bo Ray</a>')),
  ).toBe('Ann Lee, Bo Ray');
  expect(linkedWriters(pieces('<a href="/people/ann">Ann Lee</a>'))).toBe('Ann Lee');
  expect(linkedWriters(pieces('<a href="/people/ann">Ann Lee</a> in Lower Toll'))).toBe('Ann Lee');
  expect(linkedWriters(pieces('<a href="/people/ann">Ann Lee</a>, Political Correspondent'))).toBe('Ann Lee');
  expect(linkedWriters(pieces('<a href="/people/ann">Ann Lee</a> on the pier'))).toBeUndefined();
  expect(linkedWriters(pieces('<a href="/people/ann">Ann Lee</a> in winter'))).toBeUndefined();
  expect(linkedWriters(pieces('<a href="/topics/pier">Pier Works</a>'))).toBeUndefined();
});

test.each([
  ['/authors/ann', true],
  ['/topics/pier', false],
])('%s leads to a writer: %s', (href, is) => {
  const [piece] = pieces(`<a href="${href}"><b>Ann Lee</b></a>`);
  expect(piece && isWriterLink(piece.element)).toBe(is);
});
