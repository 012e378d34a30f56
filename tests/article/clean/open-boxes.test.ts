// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { openBoxes } from '../../../utils/article/clean/open-boxes';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const LIST = '<ul><li>Built in 1904</li><li>84 metres long</li></ul>';
const FACT = '<p>A bollard is what a boat is tied to, and this one has held them for a hundred years.</p>';

function open(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  openBoxes(page, listBlocks(page.body));
  return page.body.innerHTML;
}
const within = (box: string) => PROSE + box + PROSE;

/** 46 words. */
const LONG =
  'Do not stand at the rail! Those who cross the bay for the first time lean out to see the wheel, and every year one of them falls in; the wheel can be seen as well from the bench behind the funnel, where it is warm.';

test.each([
  ['a titled list', `<aside><h2>At a glance</h2>${LIST}</aside>`],
  [
    'titled sentences',
    `<aside class="sidebar-box" role="complementary"><h4>What is it?</h4>${FACT}${FACT}</aside>`,
  ],
  ['a list that is called facts', `<aside class="factbox">${LIST}</aside>`],
  ['paragraphs without a title', `<aside>${FACT}${FACT}</aside>`],
  ['a full paragraph', `<aside class="center"><p>${LONG}</p></aside>`],
  ['a note of the newsroom', '<aside class="box"><p>Editor’s note: names have been changed.</p></aside>'],
  [
    'a list with a link',
    `<aside><h3>The pier</h3>${LIST}<p>All of it in <a href="/r">the report</a> of the board.</p></aside>`,
  ],
  ['a box with a name that misleads', `<section class="extra-info"><h3>The pier</h3>${LIST}</section>`],
  ['one beside the text', `<div role="note"><h3>The pier</h3>${LIST}</div>`],
])('opens %s between paragraphs', (_, box) => {
  const inner = /^<[^>]+>(.*)<\/\w+>$/.exec(box)?.[1];
  expect(open(within(box))).toBe(within(`<div>${inner}</div>`));
});

test('keeps what folds a fold', () => {
  const fold = '<summary>How it floats</summary><p>It does not.</p>';
  expect(open(within(`<details class="extra">${fold}</details>`))).toBe(within(`<details>${fold}</details>`));
});

test('opens a form that nothing can be sent with, around a paragraph', () => {
  expect(open(within(`<form><input name="remove"><input name="id">${PROSE}</form>`))).toBe(
    within(`<div><input name="remove"><input name="id">${PROSE}</div>`),
  );
});

test.each([
  [
    'a list of links',
    '<aside><h3>At a glance</h3><ul><li><a href="/a">The pier</a></li><li><a href="/b">The vote</a></li></ul></aside>',
  ],
  ['a box of other stories', `<aside><h3>Related stories</h3>${LIST}</aside>`],
  ['a box that is named as no story', `<aside class="newsletter-box"><h3>The pier</h3>${LIST}</aside>`],
  ['the writer', `<aside class="author-bio"><h3>Ann Lee</h3>${FACT}</aside>`],
  [
    'an ask',
    '<aside><h3>The pier, weekly</h3><p>Sign up for our newsletter and read of the pier every Friday.</p></aside>',
  ],
  [
    'an advertisement',
    '<aside><h3>Advertisement</h3><p>Boats of wood, at half of what they cost.</p></aside>',
  ],
  ['a box with a button', `<aside><h3>The pier</h3>${LIST}<button>Vote</button></aside>`],
  ['a lone paragraph', `<aside>${FACT}</aside>`],
  ['a lone heading', '<aside><h3>The pier of old</h3></aside>'],
  ['a form to fill in', `<form><label>Name <input></label>${PROSE}<button>Send</button></form>`],
  ['a form that asks nobody', '<form><p>Search</p></form>'],
  ['a box with an honest name', `<section class="story-part"><h3>The pier</h3>${LIST}</section>`],
])('leaves %s', (_, box) => {
  expect(open(within(box))).toBe(within(box));
});

test('opens a box at the head of a story, where it sums up', () => {
  const box = `<h3>At a glance</h3>${LIST}`;
  expect(open(`<aside>${box}</aside>${PROSE.repeat(3)}`)).toBe(`<div>${box}</div>${PROSE.repeat(3)}`);
  expect(open(`<aside>${box}</aside>${PROSE}`)).toContain('<aside>');
  expect(open(`<aside><h3>A word</h3>${FACT}</aside>${PROSE.repeat(3)}`)).toContain('<aside>');
});

test('opens a box below a story only where it is called facts', () => {
  const box = `<h3>The pier</h3>${LIST}`;
  expect(open(`${PROSE}<aside class="fact-box">${box}</aside>`)).toBe(`${PROSE}<div>${box}</div>`);
  expect(open(`${PROSE}<aside>${box}</aside>`)).toContain('<aside>');
});

test('leaves a box beside the story', () => {
  const page = `<div><main>${PROSE.repeat(3)}</main><aside><h3>The pier</h3>${LIST}</aside></div>`;
  expect(open(page)).toBe(page);
});

test('looks through boxes that hold nothing else', () => {
  expect(open(within(`<div><aside><h3>The pier</h3>${LIST}</aside></div>`))).toBe(
    within(`<div><div><h3>The pier</h3>${LIST}</div></div>`),
  );
});

test('leaves a full paragraph that is said again', () => {
  const quote = `<aside><p>${LONG}</p></aside>`;
  expect(open(`${within(quote)}<p>He wrote: ${LONG}</p>`)).toContain('<aside>');
});

describe('the ingredients of a recipe', () => {
  const flour = '<li>4 cups of <a href="/flour">our own unbleached bread flour</a></li>';
  const list = `<ul>${flour}<li>1 cup of water</li><li>Salt</li></ul>`;
  const beside = (box: string) => `<main><section>${box}<i>A loaf</i><div>${PROSE}</div></section></main>`;
  const boxed = (title: string) =>
    `<aside class="recipe"><div class="header"><h2>${title}</h2></div><div>${list}</div><a href="/n">Nutrition</a></aside>`;

  test.each([
    'Ingredients',
    'Ingredients:',
    'Zutaten für vier Personen',
    'Ingrédients',
    'Ingredientes',
    'What you’ll need',
  ])('are put above the steps they stand beside: %s', (title) => {
    expect(open(beside(boxed(title)))).toBe(
      `<main><section><i>A loaf</i><div><h2>${title}</h2>${list}${PROSE}</div></section></main>`,
    );
  });

  test('stay where they are among the paragraphs', () => {
    const found = open(PROSE + boxed('Ingredients') + PROSE);
    expect(found).toBe(`${PROSE}<h2>Ingredients</h2>${list}${PROSE}`);
  });

  test.each([
    ['without a heading', `<aside><p>Ingredients</p>${list}</aside>`],
    [
      'of a menu',
      '<aside><h2>Ingredients</h2><ul><li><a href="/a">Flour</a></li><li><a href="/b">Salt</a></li><li><a href="/c">Oil</a></li></ul></aside>',
    ],
    ['too few', '<aside><h2>Ingredients</h2><ul><li>Salt</li></ul></aside>'],
    ['of another list', `<aside><h2>Ingredients of a quarrel</h2>${list}</aside>`],
  ])('are none: %s', (_, box) => {
    expect(open(beside(box))).toBe(beside(box));
  });
});
