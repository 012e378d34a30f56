// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { hasPromoCue } from '../../utils/promo/promo-cue';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

it.each([
  '<meta name="apple-itunes-app" content="app-id=1">',
  '<a href="https://play.google.com/store/apps/details?id=a">Get it</a>',
  '<div class="c-Newsletter_box">Write to me</div>',
  '<form><input type="email"></form>',
  '<div id="AppBanner">Open</div>',
])('a page with %s is worth a look', (html) => {
  expect(hasPromoCue(parse(html))).toBe(true);
});

it.each(['<h1>News</h1><a href="/story">A story about the newsletter of a bank</a>', ''])(
  'a page with %j is not',
  (html) => {
    expect(hasPromoCue(parse(html))).toBe(false);
  },
);
