// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropMenus } from '../../../utils/article/clean/drop-menus';
import { startTrace } from '../../../utils/article/trace';

const PROSE =
  'The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.';

function left(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropMenus(page);
  return page.body.innerHTML;
}

test('takes menus, page footers and drawings, and says so', () => {
  const page = new DOMParser().parseFromString(
    `<nav><ul><li><a href="/">Home</a></li></ul></nav><main><p>${PROSE}</p><svg><path d="M0 0"/></svg></main><footer><p>© The Basket</p></footer>`,
    'text/html',
  );
  const trace = startTrace();
  dropMenus(page, trace);
  expect(page.body.innerHTML).toBe(`<main><p>${PROSE}</p></main>`);
  expect(trace.removals.map(({ step, text }) => [step, text])).toEqual([
    ['menus', 'Home'],
    ['menus', '© The Basket'],
  ]);
});

test.each([
  ['the way to the section', '<nav class="breadcrumbs"><a href="/harbour">Harbour</a></nav>'],
  ['a footer with a paragraph', `<footer><p>${PROSE}</p></footer>`],
  ["an article's own footer", '<article><footer>By Ann Lee</footer></article>'],
  ['a menu that holds the headline', '<nav><h1>Pier</h1></nav>'],
])('leaves %s', (_, html) => {
  expect(left(html)).toBe(html);
});
