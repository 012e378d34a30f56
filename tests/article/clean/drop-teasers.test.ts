// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { dropTeasers } from '../../../utils/article/clean/drop-teasers';
import { startRemoval } from '../../../utils/article/clean/removal';
import { startTrace } from '../../../utils/article/trace';

const URL = 'https://basket.example/a/1';
const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const NOTE = 'We may earn a commission if you buy something through our links.';

/** The rules that took a line from between the paragraphs of a story. */
function rulesFor(html: string) {
  const root = new DOMParser().parseFromString(PROSE.repeat(4) + html + PROSE.repeat(4), 'text/html').body;
  const before = root.innerHTML;
  const blocks = listBlocks(root);
  const trace = startTrace();
  dropTeasers(blocks, URL, startRemoval(root, blocks, trace));
  const rules = trace.removals.map(({ rule }) => rule);
  expect(root.innerHTML === before).toBe(rules.length === 0);
  return rules;
}

describe('ad labels and counters', () => {
  test.each([
    ['<p>Advertisement</p>', 'ad label'],
    ['<p>Advertisement - Page continues below</p>', 'ad label'],
    ['<p>1 of 6</p>', 'picture counter'],
  ])('%s goes', (html, rule) => expect(rulesFor(html)).toEqual([rule]));

  test('a rating stays', () => expect(rulesFor('<p>8/10</p>')).toEqual([]));
});

describe('lone links', () => {
  test.each([
    '<p><a href="/4">Pig wins prize at fair</a></p>',
    '<p>» <a href="/5">Lamp falls into lake</a></p>',
    '<p>[ Watch: <a href="/v">How to mend a pier</a> ]</p>',
    '<p>Photo gallery: <a href="/g">Piers of the north</a></p>',
    '<p>Bildergalerie: <a href="/g">Stege im Norden</a></p>',
    '<p>Фото: <a href="/g">причалы севера</a></p>',
  ])('%s goes', (html) => expect(rulesFor(html)).toEqual(['teaser']));

  test('a few side by side go', () => {
    const links =
      '<p><a href="/4">Pig wins prize at fair</a></p><p><a href="/5">Lamp falls into lake</a></p>';
    expect(rulesFor(links)).toEqual(['teaser', 'teaser']);
  });

  test('and below one that says what it is', () => {
    const links =
      '<p>Related: <a href="/3">Heron at the bank</a></p><p><a href="/4">Pig wins prize at fair</a></p>';
    expect(rulesFor(`${links}<p>» <a href="/5">Lamp falls into lake</a></p>`)).toEqual(
      Array(3).fill('teaser'),
    );
  });

  const link = (at: number) => `<p><a href="/${at}">A pier of wood and tar</a></p>`;
  test.each([
    ['the titles of a story’s parts', [1, 2, 3, 4].map(link).join(PROSE)],
    ['a row of them', [1, 2, 3].map(link).join('')],
    [
      'after a colon',
      `<p>The clerk has put three drawings of the new pier on the town’s own page for all to see:</p>${link(1)}`,
    ],
    ['above a heading', `${link(1)}<h2>The vote</h2>`],
    ['an outside page', '<p><a href="https://other.example/pier">The drawings of the new pier</a></p>'],
    ['a file', '<p><a href="/pier.pdf">The drawings of the new pier</a></p>'],
    ['a part of this page', '<p><a href="#vote">The vote on the new pier</a></p>'],
    ['a sentence', '<p><a href="/4">The pig won a prize at the fair.</a></p>'],
    ['speech', '<p><a href="/4">“We shall mend the old pier”</a></p>'],
    ['an entry of a list', '<ul><li><a href="/4">A pier of wood and tar</a></li></ul>'],
    ['a name', '<p><a href="/4">Hal Pidgeon</a></p>'],
    ['a label of words', '<p>Watch: the tide comes in at <a href="/tides">six</a></p>'],
    [
      'a link within a label’s line',
      '<p>Video: <a href="/v">the pier in March</a> as seen from the hill</p>',
    ],
  ])('%s: stays', (_, html) => expect(rulesFor(html)).toEqual([]));
});

describe('wayfinding', () => {
  test.each([
    '<p>Back to top</p>',
    '<h2>Table of contents</h2>',
    '<p>Show more</p>',
    '<div>Loading...</div>',
  ])('%s goes', (html) => expect(rulesFor(html)).toEqual(['wayfinding']));

  test('“Contents” goes above links', () => {
    expect(rulesFor('<h2>Contents</h2><ol><li><a href="#a">The pier</a></li></ol>')).toEqual(['wayfinding']);
  });

  test.each([
    '<h2>Contents</h2><p>A lid, two oars</p>',
    '<h2>Contents</h2>',
    '<h3>Read more</h3>',
    '<ol><li>Pin it here</li></ol>',
    '<blockquote><p>Click here</p></blockquote>',
    '<table><tbody><tr><td>In this story</td></tr></tbody></table>',
    '<pre>Loading...</pre>',
    '<p>“Click here”</p>',
    '<p>— Back to top!</p>',
    '<p>Loading</p>',
  ])('%s stays', (html) => expect(rulesFor(html)).toEqual([]));
});

describe('buttons', () => {
  test.each([
    ['by its words', '<p><a href="/shop">Buy now</a></p>'],
    ['by its own looks', '<p><a class="btn-primary" href="/shop">Explore our oars</a></p>'],
    [
      'by those of what it stands in',
      '<p><span class="c-cta"><a href="/shop">Explore our oars</a></span></p>',
    ],
    ['by those of its paragraph', '<p class="button-wrapper"><a href="/shop">Try our oars for free</a></p>'],
  ])('a button %s goes', (_, html) => expect(rulesFor(html)).toEqual(['button']));

  test.each([
    ['the title of a film', '<p><a href="/films/1">Call of Duty</a></p>'],
    ['a headline', '<p><a href="/s">Start-up raises millions</a></p>'],
    ['a document', '<p><a href="/letter.pdf">Read the full letter</a></p>'],
    ['no link', '<p>Buy now</p>'],
    ['a sentence that is linked in part', '<p>Buy now, <a href="/ad">the advertisement</a> said.</p>'],
    [
      'a button among others that are none',
      '<p><a class="btn" href="/a">Get oars</a> <a href="/b">Explore</a></p>',
    ],
    ['another word on a button', '<p><a class="btn" href="/s">Oars</a></p>'],
    ['a class that only sounds so', '<p><a class="octagon" href="/s">Explore our oars</a></p>'],
    ['a list entry', '<ul><li><a class="btn" href="/s">Order the oars</a></li></ul>'],
    ['a cell', '<table><tbody><tr><td><a class="btn" href="/s">Buy now</a></td></tr></tbody></table>'],
    ['a heading', '<h3><a class="btn" href="/s">Find a quiet room</a></h3>'],
    [
      'a long line',
      '<p><a class="btn" href="https://other.example/s">Get what the board said of the pier, the boats and all the rest</a></p>',
    ],
  ])('%s stays', (_, html) => expect(rulesFor(html)).toEqual([]));
});

describe('income notes', () => {
  test('a paragraph that says what links earn goes', () => {
    expect(rulesFor(`<p>${NOTE}</p>`)).toEqual(['income note']);
  });

  test.each([
    ['a quotation', `<blockquote><p>${NOTE}</p></blockquote>`],
    ['a list entry', `<ul><li>${NOTE}</li></ul>`],
    ['a long paragraph', `<p>${NOTE} ${'The pier was built again in a year. '.repeat(8)}</p>`],
    ['news', '<p>We will fight until families receive compensation for what they had to purchase anew.</p>'],
  ])('%s stays', (_, html) => expect(rulesFor(html)).toEqual([]));
});

describe('promos without a link', () => {
  test.each(['<p>See also:</p>', '<p>Don’t miss</p>', '<h3>Learn more</h3><p>Boats</p>'])('%s goes', (html) =>
    expect(rulesFor(html)).toEqual(['promo']),
  );

  test.each([
    '<p>Don’t miss it</p>',
    '<p>— See also!</p>',
    '<p>“Read next”</p>',
    '<p>« Suivez-nous »</p>',
    '<p>Recommended: rest.</p>',
    '<h3>Learn more</h3>',
    '<ul><li>Learn more</li></ul>',
    '<table><tbody><tr><td>Must-read</td></tr></tbody></table>',
  ])('%s stays', (html) => expect(rulesFor(html)).toEqual([]));
});

test('a sign-up goes', () => {
  expect(rulesFor('<p>Sign up for our newsletter</p>')).toEqual(['sign-up']);
});

describe('a bullet', () => {
  test('with nothing but a link, alone between paragraphs, goes', () => {
    expect(rulesFor('<p>• <a href="/n/3">Bakers strike over flour</a></p>')).toEqual(['teaser']);
  });

  test.each([
    '<p>• <a href="/n/3">Bakers strike over flour</a></p><p>• <a href="/n/4">Geese return to the pond</a></p>',
    '<p>• <a href="/n/3">Bakers</a> strike over the price of flour</p>',
    '<p>• Bakers strike over flour</p>',
    '<h3>What next</h3><p>• <a href="/n/3">Bakers strike over flour</a></p>',
  ])('%s stays', (html) => expect(rulesFor(html)).toEqual([]));
});

test('a call to the reader goes', () => {
  expect(rulesFor('<h3>Subscribe to get access</h3>')).toEqual(['page call']);
});

test('a paid section goes, one that takes too much stays', () => {
  const section = (text: string) =>
    `<h2><a href="https://shop.example">Better oars (Sponsored)</a></h2><p>${text}</p><hr>`;
  expect(rulesFor(section('They row themselves.'))).toEqual(['ad section', 'ad section']);
  const long = section(
    'They row themselves, and you can sit and look at the sea all day, as we do. '.repeat(8),
  );
  const root = new DOMParser().parseFromString(PROSE.repeat(4) + long + PROSE.repeat(4), 'text/html').body;
  const blocks = listBlocks(root);
  dropTeasers(blocks, URL, startRemoval(root, blocks));
  expect(root.textContent).toContain('row themselves');
});

test('a box that asks for money goes with its button', () => {
  expect(
    rulesFor(
      '<div><h2>We need your help</h2><p>Please consider supporting us from just £2 a month.</p><a class="btn" href="/donate">Support us</a></div>',
    ),
  ).toEqual(['support box', 'support box', 'support box']);
});

describe('appeals', () => {
  test.each([
    '<p><a href="/subscribe">Subscribe now for full access to the Courier for just £1 a week.</a></p>',
    '<p><em>Click <a href="/app">here</a> to download the Courier app.</em></p>',
    '<p>Support independent journalism by <a href="/donate">making a donation today</a>.</p>',
    '<p>Watch: <a href="/v/1">The bridge turns</a></p>',
    '<p>Have you got a story? <a href="mailto:desk@basket.example">Email us</a>.</p>',
  ])('%s goes', (html) => expect(rulesFor(html)).toEqual(['appeal']));

  test.each([
    '<ul><li>Support our journalism.</li></ul>',
    '<blockquote><p>Subscribe now for full access for just £1 a week.</p></blockquote>',
    '<p>“Support our journalism.”</p>',
    '<p>Subscribe now, the minister told them, for full access.</p>',
    '<h3>Support our journalism</h3>',
  ])('%s stays', (html) => expect(rulesFor(html)).toEqual([]));
});
