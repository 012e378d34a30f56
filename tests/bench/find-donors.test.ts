import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findDonors } from './find-donors';

const STORY = 'The ship left at dawn with forty people on board.';
const find = (html: string) =>
  findDonors(new JSDOM(`<article><h1>Ship</h1><p>${STORY}</p></article>${html}`).window.document.body, STORY);
const kinds = (html: string) => find(html).map(({ kind }) => kind);

test('takes the whole of a small box, with its markup and without its scripts', () => {
  const box =
    '<section class="promo"><div><h3>Morning letter</h3><p>Get our newsletter in your inbox.</p></div><form><input name="email"><button>Go</button></form></section>';
  expect(find(`<aside>${box.replace('</form>', '</form><script>x()</script>')}</aside>`)).toEqual([
    { kind: 'newsletter', html: box, text: 'Morning letter Get our newsletter in your inbox.' },
  ]);
});

test.each([
  ['appBanner', '<div>Read it in our app <a href="https://play.google.com/store">Google Play</a></div>'],
  ['survey', '<div>Was this article helpful? <button>Yes</button></div>'],
  ['donation', '<div>Support our journalism <a href="/give">Give</a></div>'],
  ['signUp', '<div>Create an account today <a href="/join">Join</a></div>'],
  ['share', '<div><b>Share</b> <a href="/f">Facebook</a></div>'],
])('knows %s by its words', (kind, html) => {
  expect(kinds(html)).toEqual([kind]);
});

test.each([
  ['with nothing to press', '<div>Get our newsletter</div>'],
  [
    'that are menus',
    '<div>More <a>a</a><a href="/a">About</a> <a href="/n">Newsletter</a> <a href="/c">Contact us</a></div>',
  ],
  ['in menus', '<nav><div>Newsletter <a href="/n">Sign up</a></div></nav>'],
  [
    'to reply',
    '<div>Leave a reply, your email address stays secret <form><textarea></textarea><button>Send</button></form></div>',
  ],
  ['with words of the story', `<div>${STORY} <b>Get our newsletter</b> <a href="/n">Sign up</a></div>`],
  ['of many words', `<div>${'word '.repeat(70)} <a href="/n">our newsletter</a></div>`],
])('leaves blocks %s', (_, html) => {
  expect(kinds(html)).toEqual([]);
});
