import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findParagraphs, transplant } from './transplant';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const paragraphs = NUMBERS.map((name) => `Paragraph ${name} has as many words as a line of a story needs.`);
const truth = paragraphs.join('\n');
const page = (wrap: (line: string) => string) =>
  new JSDOM(
    `<!doctype html><header>Menu</header><main>${paragraphs.map(wrap).join('')}</main><footer>About us</footer>`,
  ).window.document;
const block = (name: string) => `<div class="${name}"><b>Sign up</b></div>`;
const around = (html: string, name: string) => {
  const { document } = new JSDOM(html).window;
  const element = document.querySelector(`.${name}`);
  return [element?.previousElementSibling?.textContent, element?.nextElementSibling?.textContent];
};

let document: Document;
beforeEach(() => {
  document = page((line) => `<p>${line}</p>`);
  vi.stubGlobal('document', document);
});
afterEach(() => vi.unstubAllGlobals());

test('finds the elements of the story', () => {
  expect(findParagraphs(document.body, truth).filter(({ localName }) => localName === 'p').length).toBe(8);
});

test('puts blocks between paragraphs and says where all is', () => {
  const grafts = [0.25, 0.5].map((at) => ({ html: block(`at-${100 * at}`), at }));
  const result = transplant(document, truth, grafts);
  expect(around(result.html, 'at-25')).toEqual([paragraphs[1], paragraphs[2]]);
  expect(around(result.html, 'at-50')).toEqual([paragraphs[3], paragraphs[4]]);
  const elements = [...new JSDOM(result.html).window.document.querySelectorAll('*')];
  const [first] = result.grafts;
  expect(elements[first?.block.index ?? 0]?.className).toBe('at-25');
  expect(elements[first?.block.last ?? 0]?.localName).toBe('b');
  expect(first?.neighbours.map(({ index }) => elements[index]?.textContent)).toEqual(paragraphs.slice(1, 3));
});

test('puts a block beside the boxes of paragraphs, not into one', () => {
  document = page((line) => `<div class="box"><div><p>${line}</p></div></div>`);
  vi.stubGlobal('document', document);
  const { html } = transplant(document, truth, [{ html: block('x'), at: 0.5 }]);
  expect(new JSDOM(html).window.document.querySelector('.x')?.parentElement?.localName).toBe('main');
});

test('puts no block where none may stand, and no two into one place', () => {
  document = page((line) => `<ul><li><p>${line}</p></li><li><p>${line.replace('many', 'few')}</p></li></ul>`);
  vi.stubGlobal('document', document);
  const more = paragraphs.map((line) => line.replace('many', 'few')).join('\n');
  const grafts = [block('x'), block('y')].map((html) => ({ html, at: 0.5 }));
  const { html } = transplant(document, `${truth}\n${more}`, grafts);
  const { document: read } = new JSDOM(html).window;
  for (const name of ['x', 'y'])
    expect([name, read.querySelector(`.${name}`)?.parentElement?.localName]).toEqual([name, 'main']);
  expect(read.querySelector('.x + .y, .y + .x')).toBeNull();
});

test('refuses a page with no room', () => {
  expect(() => transplant(document, 'Another story.', [{ html: block('x'), at: 0.5 }])).toThrow('no place');
});
