// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { blockText, countWords, listTextRuns, readingMinutes, tidy } from '../../utils/article/text';

const body = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('gives one line for each block', () => {
  expect(
    blockText(body('<h2>One</h2><p>Two <b>three</b><br>four</p><ul><li>five</li><li>six</li></ul>')),
  ).toBe('One\nTwo three four\nfive\nsix');
});

test('parts loose text at the blocks beside it', () => {
  expect(blockText(body('<div>one<p>two</p>three</div>'))).toBe('one\ntwo\nthree');
});

test('takes an inline element that holds a block for a block', () => {
  expect(blockText(body('<a href="/x">one<p>two</p></a> three'))).toBe('one\ntwo\nthree');
});

test('leaves out captions and what is not read', () => {
  expect(
    blockText(
      body('<p>a<script>b</script><button>c</button></p><figure><figcaption>d</figcaption></figure>'),
    ),
  ).toBe('a');
});

test('says which nodes hold a run', () => {
  const [run] = listTextRuns(body('<p>a <b>b</b></p>'));
  expect(run?.container.localName).toBe('p');
  expect(run?.nodes.map((node) => node.textContent)).toEqual(['a ', 'b']);
});

test('tidies white space and invisible characters', () => {
  expect(tidy('  a\u00a0 b\n\tc\u200bd\u00ad ')).toBe('a b cd');
});

describe('counts words', () => {
  test.each([
    ['The board’s vote, at 10.30, was 6-5.', 7],
    ['', 0],
    ['— … —', 0],
    ['昨天市政府宣布新桥开放', 6],
    ['سيعيد فتح السوق', 3],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

test('rounds the reading time to whole minutes, at least one', () => {
  expect([0, 100, 230, 700].map(readingMinutes)).toEqual([1, 1, 1, 3]);
});

test('knows the links within each line, and the one around it', () => {
  const runs = listTextRuns(
    body(
      '<p>One</p><p><a href="/a">Two</a> and <b><a href="/b">three</a></b></p><a href="/c"><div>Four</div></a>',
    ),
  );
  expect(runs.map(({ links }) => links.map((link) => link.getAttribute('href')))).toEqual([
    [],
    ['/a', '/b'],
    ['/c'],
  ]);
});
