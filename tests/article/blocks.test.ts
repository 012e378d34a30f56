// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isLinked, isProse, listBlocks, proseWords } from '../../utils/article/blocks';

const PROSE = 'The board met for three hours on Tuesday and agreed that the pier would be built again.';
const block = (html: string) => {
  const [first] = listBlocks(new DOMParser().parseFromString(html, 'text/html').body);
  if (!first) throw new Error('no block');
  return first;
};

test('counts words, and those in links in and around the line', () => {
  expect(block('<p>one <a href="/x">two three</a></p>')).toMatchObject({ words: 3, linkedWords: 2 });
  expect(block('<a href="/x"><p>one two</p></a>')).toMatchObject({ words: 2, linkedWords: 2 });
});

test('takes a line for linked where only a word is not', () => {
  expect(isLinked(block('<p>by <a href="/x">Ann Lee</a></p>'))).toBe(true);
  expect(isLinked(block('<p>then came <a href="/x">Ann</a></p>'))).toBe(false);
  expect(isLinked(block('<p>one</p>'))).toBe(false);
});

test('takes sentences for prose, and neither headings, labels nor links', () => {
  expect(isProse(block(`<p>${PROSE}</p>`))).toBe(true);
  expect(proseWords(block(`<p>${PROSE}</p>`))).toBe(17);
  expect(
    isProse(
      block(
        '<p>市议会周一决定重建北码头，结束了近三年的争议。渔船自关闭以来一直在一小时车程外卸货，一些船员说仅燃料就花去收入的十分之一。</p>',
      ),
    ),
  ).toBe(true);
  expect(isProse(block(`<h2>${PROSE}</h2>`))).toBe(false);
  expect(isProse(block('<p>Harbour, pier, boats and market</p>'))).toBe(false);
  expect(isProse(block(`<p><a href="/x">${PROSE}</a></p>`))).toBe(false);
});
