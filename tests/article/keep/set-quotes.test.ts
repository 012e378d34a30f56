// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { setQuotes } from '../../../utils/article/keep/set-quotes';

const WORDS = '<p>We kept it in the hem because it was heavy.</p>';

function set(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  setQuotes(page);
  return page.body.innerHTML;
}

test.each([
  ['in a footer', '<footer>Berthe Lannoy, farmer</footer>'],
  ['in a cite within a footer', '<footer><cite>Berthe Lannoy, farmer</cite></footer>'],
  ['as Bootstrap writes it', '<footer class="blockquote-footer">Berthe Lannoy, <cite>farmer</cite></footer>'],
  ['in a paragraph that is called the author', '<p class="author">Berthe Lannoy, farmer</p>'],
  ['in one that is named after the quote too', '<p class="quote__author">Berthe Lannoy, farmer</p>'],
  ['in an address', '<address rel="author">Berthe Lannoy, farmer</address>'],
])('keeps who said it: %s', (_, speaker) => {
  expect(set(`<blockquote>${WORDS}${speaker}</blockquote>`)).toBe(
    `<blockquote>${WORDS}<p><cite>Berthe Lannoy, farmer</cite></p></blockquote>`,
  );
});

test('makes a cite of what is only marked within the line', () => {
  expect(set(`<blockquote>${WORDS}<span class="attribution">Ida Pohl</span></blockquote>`)).toBe(
    `<blockquote>${WORDS}<cite>Ida Pohl</cite></blockquote>`,
  );
  expect(set(`<blockquote>${WORDS}<cite class="source">Ida Pohl</cite></blockquote>`)).toBe(
    `<blockquote>${WORDS}<cite>Ida Pohl</cite></blockquote>`,
  );
});

test('keeps the name and the role on the lines that they stand on', () => {
  expect(
    set(`<blockquote>${WORDS}<footer><p>Per Lind</p><p class="role">Mayor</p></footer></blockquote>`),
  ).toBe(`<blockquote>${WORDS}<div><p><cite>Per Lind</cite></p><p><cite>Mayor</cite></p></div></blockquote>`);
});

test.each([
  [
    'a box that holds the whole quotation',
    `<blockquote><div class="author-quote">${WORDS}</div></blockquote>`,
  ],
  ['a long footer', `<blockquote>${WORDS}<footer>${'and so on '.repeat(11)}</footer></blockquote>`],
  ["the page's own footer", '<footer>Berthe Lannoy</footer>'],
])('leaves %s as it is', (_, html) => {
  expect(set(html)).toBe(html);
});

test.each([
  ['a box', `<div class="pull-quote">${WORDS}</div>`],
  ['a box of a component', `<section class="story c-pullquote">${WORDS}</section>`],
  ['an aside', `<aside class="blockquote-wrapper">${WORDS}</aside>`],
])('sets as a quotation what is called one: %s', (_, html) => {
  expect(set(html)).toBe(`<blockquote>${WORDS}</blockquote>`);
});

test('sets an aside in quotation marks as a quotation', () => {
  expect(set('<aside><p>“It was heavy.”</p><p>Berthe Lannoy</p></aside>')).toBe(
    '<blockquote><p>“It was heavy.”</p><p>Berthe Lannoy</p></blockquote>',
  );
});

test.each([
  ['the price of a share', '<div class="stock-quote">Quill 14.20</div>'],
  ['a box around quotations', `<div class="pull-quote"><blockquote>${WORDS}</blockquote></div>`],
  ['a part of the story', `<div class="pullquote"><h2>Wheat</h2>${WORDS}</div>`],
  ['a long text', `<div class="pullquote">${WORDS.repeat(12)}</div>`],
  ['an aside with a link', '<aside><p>“Wheat is back” <a href="/a">More</a></p></aside>'],
  ['an aside that says no more than a name', '<aside><p>Ida Pohl</p></aside>'],
])('sets nothing else as one: %s', (_, html) => {
  expect(set(html)).toBe(html);
});
