// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findOpening } from '../../utils/article/find-opening';

/** 25 words, with the first. */
const words = (first: string) =>
  `${first} said on Monday that the very old pier at the north end of the harbour would be shut, for as long as it takes.`;
const opening = (html: string, keptWords = 300) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return findOpening(listBlocks(page.body), keptWords).map(({ text }) => text.split(' ', 1)[0]);
};

test('gives the full paragraphs below the headline', () => {
  expect(
    opening(
      `<p>${words('Before')}</p><h1>The pier</h1><div class="lead-in"><p>${words('Divers')}</p><p>${words('Masons')}</p></div>`,
    ),
  ).toEqual(['Divers', 'Masons']);
});

test('gives them where no headline stands above', () => {
  expect(opening(`<p>${words('Divers')}</p>`)).toEqual(['Divers']);
});

test.each([
  ['short lines', `<p>${words('Divers').replace(' very', '')}</p>`],
  ['lines that are no sentences', `<p>${'Harbour pier boats nets ropes '.repeat(5).slice(0, 55)}</p>`],
  ['lines that are no paragraphs', `<div>${words('Divers')}</div><ul><li>${words('Masons')}</li></ul>`],
  ['paragraphs of links', `<p><a href="/a">${words('Divers')}</a></p>`],
])('passes over %s', (_, html) => {
  expect(opening(`<h1>The pier</h1>${html}`)).toEqual([]);
});

test.each([
  ['a standfirst', 'class="article__standfirst"'],
  ['a dek', 'class="dek"'],
  ['the writer', 'class="author-card"'],
  ['the writer’s life', 'class="bio"'],
  ['a caption', 'class="hero-caption"'],
  ['what the story says, in short', 'id="key-takeaways"'],
  ['income', 'class="affiliate-note"'],
  ['a cookie notice', 'class="cookie-text"'],
  ['a newsletter', 'class="newsletter-box"'],
  ['an advertisement', 'class="top ad slot"'],
  ['a quotation', 'class="pull-quote"'],
])('passes over %s, by its name or that of what is around it', (_, name) => {
  expect(opening(`<h1>The pier</h1><p ${name}>${words('Divers')}</p>`)).toEqual([]);
  expect(opening(`<h1>The pier</h1><div ${name}><div><p>${words('Divers')}</p></div></div>`)).toEqual([]);
});

test('does not go by the names of large parts of the page', () => {
  const inner = `<div><div><div><p>${words('Divers')}</p></div></div></div>`;
  expect(opening(`<div class="meta-page"><h1>The pier</h1>${inner}</div>`)).toEqual(['Divers']);
});

test.each([
  'lead',
  'article-lead first',
  'lead-in',
  'post category-stocks tag-biology',
  'scrap-metal',
  'naval',
  'spectator',
])('takes no part of a word for a name: %s', (name) => {
  expect(opening(`<h1>The pier</h1><div class="${name}"><p>${words('Divers')}</p></div>`)).toEqual([
    'Divers',
  ]);
});

test('gives nothing where it would be as much as half of what was kept', () => {
  const html = `<h1>The pier</h1><p>${words('Divers')}</p><p>${words('Masons')}</p>`;
  expect(opening(html, 100)).toEqual(['Divers', 'Masons']);
  expect(opening(html, 99)).toEqual([]);
});
