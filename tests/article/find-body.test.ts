// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findBody } from '../../utils/article/find-body';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const prose = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<p>Sentence number ${from + n} of this story says, in rather more words than it needs, that the pier will be built again.</p>`,
  ).join('');
const find = (page: Document) => findBody(page, listBlocks(page.body));
const text = (html: string) => find(parse(html))?.root.textContent ?? '';

test('gives what Readability chooses', () => {
  const found = text(`<nav>Home</nav><article><h1>Pier</h1>${prose(0, 6)}</article>`);
  expect(found).toContain('number 5 of');
  expect(found).not.toContain('Home');
});

test('does not take the next story of the page for more of the first', () => {
  const found = text(
    `<article><h1>Pier</h1>${prose(0, 6)}</article><article><h1>Boat</h1>${prose(50, 40)}</article>`,
  );
  expect(found.includes('number 5 of') && found.includes('number 60 of')).toBe(false);
});

test('finds nothing where there is nothing', () => {
  expect(find(parse(''))).toBeUndefined();
});

test('puts an introduction that stands in a box of its own below the headline above the rest', () => {
  const introduction = `<p>${'The first words of the story stand alone, in large type, upon a picture. '.repeat(3)}</p>`;
  const hero = `<div><div class="hero"><h1>Pier</h1><div><div class="large">${introduction}<p>${'Second words follow them, in the same large type, before a line is drawn. '.repeat(2)}</p></div></div></div></div>`;
  const found = text(`${hero}<div><div><div class="story">${prose(0, 40)}</div></div></div>`);
  expect(found.match(/first words/g)).toHaveLength(3);
  expect(found.indexOf('first words')).toBeLessThan(found.indexOf('Second words'));
  expect(found.indexOf('Second words')).toBeLessThan(found.indexOf('number 0 of'));
});
