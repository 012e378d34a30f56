// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { partHeadLines } from '../../utils/article/part-head-lines';

const SENTENCE = 'The board met for three hours on Tuesday and agreed that the pier would be built again.';
const STORY = Array(4).fill(SENTENCE).join('<br><br>');
const linesOf = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = page.body.textContent;
  partHeadLines(page);
  expect(page.body.textContent).toBe(before);
  return listBlocks(page.body).map(({ text }) => text);
};

test('gives headline, byline and date above a text of line breaks a line each', () => {
  const head = '<font size="5"><b>Pier to go</b></font><br>By Ann Lee<br>\n8 March 2026';
  expect(linesOf(`<table><tr><td>${head}<br><br>${STORY}</td></tr></table>`).slice(0, 3)).toEqual([
    'Pier to go',
    'By Ann Lee',
    '8 March 2026',
  ]);
});

test('does so above a paragraph that has all of the story', () => {
  const head = '<font size=6>Pier to go</font><br>by Ann Lee, staff writer<br>Posted March 8, 2026';
  expect(linesOf(`<table><tr><td>${head}<p>${STORY}</table>`).slice(0, 3)).toEqual([
    'Pier to go',
    'by Ann Lee, staff writer',
    'Posted March 8, 2026',
  ]);
  expect(linesOf(`<div>${head}<p>${STORY}</p></div>`)).toHaveLength(2);
  expect(linesOf(`<table><tr><td>${head}<p>${SENTENCE}</table>`)).toHaveLength(2);
  expect(linesOf(`<table><tr><td>${head}<br><br>${SENTENCE}</table>`)).toHaveLength(1);
});

test.each([
  ['a verse', `Pier to go<br>and boats to stay<br><br>${STORY}`],
  ['an address', 'By Ann Lee<br>8 March 2026<br><br>Harbour Board<br>Quay 1'],
  ['a headline alone', `<b>Pier to go</b><br><br>${STORY}`],
  ['a paragraph', `${SENTENCE.repeat(4)}<br>8 March 2026<br><br>${STORY}`],
])('leaves %s as one line', (_, html) => {
  expect(linesOf(`<div>${html}</div>`)).toHaveLength(1);
});
