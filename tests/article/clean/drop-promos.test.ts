// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dropPromos, markPromos } from '../../../utils/article/clean/drop-promos';
import { startTrace } from '../../../utils/article/trace';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const FORM = '<form><input type="email"><button>Sign up</button></form>';

/** What goes from between the paragraphs of a story; the paragraphs must stay. */
function gone(html: string) {
  const page = new DOMParser().parseFromString(`<article>${PROSE}${html}${PROSE}</article>`, 'text/html');
  const trace = startTrace();
  markPromos(page);
  dropPromos(page.body, trace);
  expect(page.querySelectorAll('article > p').length).toBeGreaterThanOrEqual(2);
  return trace.removals.map(({ text }) => text);
}

test('a sign-up box goes whole, with the reason that the receipt gives', () => {
  const page = new DOMParser().parseFromString(
    `<article>${PROSE}<div class="newsletter"><h3>The Tide</h3>${FORM}</div>${PROSE}</article>`,
    'text/html',
  );
  const trace = startTrace();
  markPromos(page);
  dropPromos(page.body, trace);
  expect(page.body.innerHTML).toBe(`<article>${PROSE}${PROSE}</article>`);
  expect(trace.removals).toEqual([
    { step: 'promos', rule: 'e-mail field, button, named "newsletter"', text: 'The TideSign up' },
  ]);
});

test('a box goes although its own element has been unwrapped', () => {
  const page = new DOMParser().parseFromString(
    `<article>${PROSE}<div class="newsletter"><h3>The Tide</h3>${FORM}</div>${PROSE}</article>`,
    'text/html',
  );
  markPromos(page);
  const box = page.querySelector('.newsletter');
  box?.replaceWith(...box.childNodes);
  expect(dropPromos(page.body)).toBe(true);
  expect(page.body.innerHTML).toBe(`<article>${PROSE}${PROSE}</article>`);
  expect(dropPromos(page.body)).toBe(false);
});

test('a mark that the page brings along means nothing', () => {
  const page = new DOMParser().parseFromString(`<p data-lede-promo="x">The pier is open.</p>`, 'text/html');
  markPromos(page);
  expect(dropPromos(page.body)).toBe(false);
});

describe('a box goes with its heading, what it promises and its terms', () => {
  const TERMS = '<p>By signing up you agree to our <a href="/terms">terms</a>.</p>';
  test.each([
    [
      'by its words and field',
      `<div><h3>Morning tide</h3><p>The coast, every morning, in your inbox.</p>${FORM}${TERMS}</div>`,
    ],
    [
      'by its name and field',
      `<div class="newsletter-box"><h3>Morning tide</h3><p>The coast, before breakfast.</p>${FORM}${TERMS}</div>`,
    ],
    [
      'by its name, words and link',
      '<div class="newsletter"><h3>Get our newsletter</h3><p>The coast, before breakfast.</p><a href="/newsletters/tide">Sign up</a></div>',
    ],
    [
      'in German',
      `<div><h3>Unser Newsletter</h3><p>Jetzt anmelden und nichts verpassen.</p>${FORM.replace('Sign up', 'Anmelden')}</div>`,
    ],
  ])('%s', (_, html) => expect(gone(html)).toHaveLength(1));
});

describe('stays', () => {
  test.each([
    ['a heading with paragraphs of the story', `<h3>The newsletter</h3>${PROSE}`],
    [
      'a form for something else',
      '<form><h3>Win two tickets</h3><input type="email"><button>Enter</button></form>',
    ],
    ['a sentence that links to one', '<p>The bank’s <a href="/n">weekly newsletter</a> said otherwise.</p>'],
    ['a story called so', `<div class="newsletter-post"><h3>The pier</h3>${PROSE}</div>`],
    [
      'a quotation',
      '<blockquote class="newsletter">Sign up for our newsletter <a href="/n">here</a></blockquote>',
    ],
    [
      'a picture with its caption',
      '<figure class="newsletter"><img src="a.jpg"><figcaption>The newsletter of 1904</figcaption></figure>',
    ],
    [
      'what is no newsletter',
      '<div><p>Download the app</p><a href="https://apps.apple.com/app/id1">Get it</a></div>',
    ],
  ])('%s', (_, html) => expect(gone(html)).toEqual([]));
});
