// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isLeftOut, readOpening } from '../../utils/article/above-story';
import { listBlocks } from '../../utils/article/blocks';

const paragraph = (n: number) =>
  `<p>Paragraph ${n} says in some more words than it needs that the pier will be built again.</p>`;
/** The paragraphs above the element `#x` by their numbers. */
function above(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [headline, element] = ['h1', '#x'].map((selector) => body.querySelector(selector) as Element);
  return readOpening(
    headline as Element,
    listBlocks(body),
  )(element as Element)?.map(({ text }) => Number(text.split(' ')[1]));
}

describe('lists the paragraphs between a headline and', () => {
  test.each([
    ['what follows it', `<h1>Pier</h1><p>By Ann Lee</p><i id="x"></i>${paragraph(1)}`, []],
    ['what follows a standfirst', `<h1>Pier</h1>${paragraph(1)}<hr id="x">${paragraph(2)}`, [1]],
    ['what stands above it', `<hr id="x"><h1>Pier</h1>${paragraph(1)}`, undefined],
    [
      'what has a heading of its own',
      `<h1>Pier</h1>${paragraph(1)}<h2>A book</h2><hr id="x">${paragraph(2)}`,
      undefined,
    ],
    ['what follows the story', `<h1>Pier</h1>${paragraph(1)}<hr id="x">`, undefined],
    [
      'what stands deep in the story',
      `<h1>Pier</h1>${[1, 2, 3].map(paragraph).join('')}<hr id="x">${paragraph(4)}`,
      undefined,
    ],
  ])('%s', (_, html, numbers) => {
    expect(above(html)).toEqual(numbers);
  });
});

test('knows whether a story has them in it', () => {
  const { body } = new DOMParser().parseFromString(paragraph(1) + paragraph(2), 'text/html');
  const [first, second] = listBlocks(body).map(({ text }) => text) as [string, string];
  expect(isLeftOut(listBlocks(body).slice(0, 1), second)).toBe(true);
  expect(isLeftOut(listBlocks(body), `${second}\n`)).toBe(false);
  expect(isLeftOut([], first)).toBe(true);
});
