// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMetadata } from '../../utils/article/metadata';
import { readPage } from '../../utils/article/page-reading';
import { findStandfirst, listStandfirsts } from '../../utils/article/standfirst';
import { blockText } from '../../utils/article/text';

const LINE = 'By a single vote the harbour gets its pier back, and the boats their market.';
const SHORT = 'By a single vote the harbour gets its pier';
const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const BYLINE = '<p class="byline">By Ann Lee</p>';
const DATE = '<p>4 March 2026</p>';

function find(above: string, story = PROSE.repeat(3)) {
  const page = new DOMParser().parseFromString(
    `<title>Pier rebuilt</title><h1>Pier rebuilt</h1>${above}<main>${story}</main>`,
    'text/html',
  );
  const url = 'https://paper.example/x';
  const now = new Date('2026-03-10T12:00:00Z');
  const reading = readPage(page, url, now);
  const metadata = readMetadata(reading);
  const lines = listStandfirsts(metadata.headline, reading.lines, { ...metadata, now, url });
  return findStandfirst(lines, blockText(page.querySelector('main') as Element));
}

test('is the prose between the headline and the byline', () => {
  expect(find(`<p>${LINE}</p><p>Ann Lee</p><p>Monday</p>`)).toBe(LINE);
});

test.each([
  ['a heading of its own', `<h2>${SHORT}</h2>${BYLINE}`],
  ['a heading that is called so', `<h2 class="standfirst">${LINE}</h2>${BYLINE}${DATE}`],
  ['a heading below the byline', `${BYLINE}<h3 class="summary">${SHORT}</h3>`],
  ['a paragraph that is called so', `<p class="dek">${SHORT}</p>${BYLINE}${DATE}`],
  ['a sentence above a lone byline', `<div class="article-dek">${LINE}</div>${BYLINE}`],
  ['the last line above the story', `${BYLINE}${DATE}<p>${SHORT}</p>`],
  ['below the headline’s copy', `<header><h1>Pier rebuilt</h1><p>${SHORT}</p>${BYLINE}</header>`],
  ['the headline’s neighbour above a byline', `<p>${SHORT}</p>${BYLINE}${DATE}`],
])('is a line without the looks of prose: %s', (_, above) => {
  expect([LINE, SHORT]).toContain(find(above));
});

test('may be short where it is called so', () => {
  expect(find(`<h2 class="subtitle">One vote was enough</h2>${BYLINE}`)).toBe('One vote was enough');
  expect(find(`<h2 class="subtitle">One vote</h2>${BYLINE}`)).toBeUndefined();
});

test('is nothing that the story says itself', () => {
  expect(
    find(`<p>${LINE}</p><p>Ann Lee</p><p>Monday</p>`, `<p>${LINE}</p>${PROSE.repeat(3)}`),
  ).toBeUndefined();
  expect(find(`<h2>${SHORT}</h2>${BYLINE}`, `<h2>${SHORT}</h2>${PROSE.repeat(3)}`)).toBeUndefined();
});

test('is no title of a section', () => {
  const story = `${PROSE}<h2>How the pier was lost in the storm</h2>${PROSE}`;
  expect(find(`<h2>${SHORT}</h2>${BYLINE}`, story)).toBeUndefined();
  expect(find(`<h2 class="sub">${SHORT}</h2>${BYLINE}`, story)).toBe(SHORT);
  expect(find(`<h2>How it was lost</h2>${BYLINE}`)).toBeUndefined();
});

test.each([
  ['a line of a menu', `<aside><p>${LINE}</p></aside><p>Ann Lee</p><p>Monday</p>`],
  ['a caption', `<figure><p class="summary">${SHORT}</p></figure>${BYLINE}`],
  ['a caption without a figure', `<div class="summary image-caption">${SHORT}</div>${BYLINE}`],
  ['a date', `<p class="summary">Published on 4 March 2026 at 12:30 in the harbour</p>${BYLINE}`],
  ['a byline', `<p class="summary">By Ann Lee, Bo Ray and Cy Poe in Skerry</p>${DATE}`],
  ['a share line', `<p class="summary">Share on Facebook Twitter WhatsApp Email</p>${BYLINE}`],
  ['the headline again', `<h2 class="summary">Pier rebuilt</h2>${BYLINE}`],
  ['a link', `<p class="summary"><a href="/a">${SHORT}</a></p>${BYLINE}`],
  ['an entry of a list', `<ul><li class="summary">${SHORT}</li></ul>${BYLINE}`],
  ['a heading below the byline that nothing names', `${BYLINE}<h2>${SHORT}</h2>`],
  ['a teaser that is cut off', `<p class="summary">${SHORT} back...</p>${BYLINE}`],
  ['a cue', `<p class="summary">Read more: the harbour and its pier</p>${BYLINE}`],
  ['what is said of a picture', `${BYLINE}<div><img src="a.jpg"><p>${SHORT}</p></div>`],
  ['what the site says of itself', `${BYLINE}<p>Buying through the links on our site supports our work</p>`],
  ['a line of two times', `${BYLINE}<p>Up at 07:45 in the morning, changed again at 09:10</p>`],
  ['a line further down', `<p>Skerry</p><p>${SHORT}</p>${BYLINE}${DATE}`],
])('is not %s', (_, above) => {
  expect(find(above)).toBeUndefined();
});
