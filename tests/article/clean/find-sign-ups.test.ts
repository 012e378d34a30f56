// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { findSignUps } from '../../../utils/article/clean/find-sign-ups';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const ASK = 'Sign up for our newsletter';
const TERMS = 'By signing up you agree to our privacy policy.';

const found = (html: string) =>
  Array.from(
    findSignUps(
      listBlocks(new DOMParser().parseFromString(PROSE.repeat(4) + html + PROSE.repeat(4), 'text/html').body),
    ),
    ({ text }) => text,
  );

describe('finds', () => {
  test.each([
    ['the ask', `<p>${ASK}</p>`, [ASK]],
    [
      'a heading that asks',
      '<h3>Subscribe to the Tidings newsletter</h3>',
      ['Subscribe to the Tidings newsletter'],
    ],
    ['the terms below', `<p>${ASK}</p><p>${TERMS}</p>`, [ASK, TERMS]],
    [
      'what its box says to the reader',
      `<div><p>${ASK}</p><p>Tidings is a weekly newsletter.</p><p>Once a week, for you.</p></div>`,
      [ASK, 'Tidings is a weekly newsletter.', 'Once a week, for you.'],
    ],
    [
      'an appeal above it in the box',
      `<div><p>Join 5,000 sailors</p><p>${ASK}</p></div>`,
      [ASK, 'Join 5,000 sailors'],
    ],
  ])('%s', (_, html, lines) => expect(found(html)).toEqual(lines));
});

describe('leaves', () => {
  test.each([
    [
      'the next line of a small box',
      `<div><p>${ASK}</p><p>The pier opens in May.</p><p>You may walk on it.</p></div>`,
    ],
    ['the line before', `<div><p>The pier opens in May.</p><p>${ASK}</p></div>`],
    ['the next paragraph', `<p>${ASK}</p><p>The privacy commissioner has walked on the pier.</p>`],
    ['what follows outside its box', `<p>${ASK}</p><p>You may walk on our pier again.</p>`],
    ['an appeal in another box', `<p>Join 5,000 sailors</p><div><p>${ASK}</p></div>`],
  ])('%s', (_, html) => expect(found(html)).toEqual([ASK]));

  test.each([
    ['a list entry', `<ul><li>${ASK}</li></ul>`],
    ['a cell', `<table><tbody><tr><td>${ASK}</td></tr></tbody></table>`],
    ['a quotation', `<blockquote><p>${ASK}</p></blockquote>`],
    ['a question about it', '<p>Asked about the newsletter, the harbour master only smiled.</p>'],
    ['a service to readers', '<p>Sign up for the county’s newsletter at the harbour office.</p>'],
    [
      'a long sentence',
      '<p>Sign up for our newsletter, the posters on the pier had said all summer, and nobody ever did, not even once</p>',
    ],
  ])('%s', (_, html) => expect(found(html)).toEqual([]));
});
