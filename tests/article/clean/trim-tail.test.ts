// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { startRemoval } from '../../../utils/article/clean/removal';
import { trimTail } from '../../../utils/article/clean/trim-tail';

const SENTENCE =
  'The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.';
const story = (count: number) => `<p>${SENTENCE}</p>`.repeat(count);
const FACTS = {
  title: 'Harbour gets its pier back',
  byline: 'Ann Lee',
  now: new Date('2026-03-10T12:00:00Z'),
  url: 'https://basket.example/a/1',
  siteName: 'The Basket',
};

function trim(html: string) {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const blocks = listBlocks(root);
  const left = trimTail(blocks, FACTS, startRemoval(root, blocks));
  expect(listBlocks(root).map(({ text }) => text)).toEqual(left.map(({ text }) => text));
  return left.map(({ text }) => text);
}
/** What is left of lines that stand below a story of eight paragraphs. */
const below = (html: string) => trim(story(8) + html).slice(8);

describe('endings', () => {
  test.each([
    'Copyright 2026 The Basket',
    'Copyright © The Basket',
    'Categories: Harbour, Boats',
    'Posted in Harbour',
    'First published on 9 March 2026',
    'The author can be reached at ann@basket.example.',
    'Reach the reporter at https://basket.example/ann',
    'Follow Ann Lee on Twitter',
    'Follow us: @basket',
    'Advertisement',
    'Tags: harbour',
    'Photo: Bo Ray',
    'Ann Lee covers the coast.',
    'What do you think?',
    'Share your story',
    'Join the Basket sailing community!',
    'Subscribe here',
    'Featured image by Bo Ray',
    'Cover photos: Bo Ray',
    'Republish this article',
    'Want to use a map from this post? See our licence.',
    'Support The Basket',
    'Subscribe to the Basket!',
    'Was meinen Sie?',
    'Qu’en pensez-vous ?',
    '¿Qué opinas?',
    'Cosa ne pensate?',
    'O que você acha?',
    'Wat vindt u?',
  ])('%s goes', (text) => expect(below(`<p>${text}</p>`)).toEqual([]));

  test.each([
    'Copyright law is older than the pier.',
    'Categories were made up as the boats came in.',
    'Posted in Kabul for three years, he went to sea again when the war had ended and never looked back.',
    'First published in 1925, the novel has been read by every sailor of the coast, and by most of their sons.',
    'The island can be reached at low tide only.',
    'Reach the pier at dawn and it is yours.',
    'Follow the coast on foot.',
    'Follow them through the seasons.',
    'Advertisements for the boats were everywhere.',
    'Ann Ray covers the coast.',
    'What do you think they found?',
    '“What do you think?”',
    'Share your story with nobody, she told them.',
    'Join the community of islanders for a year and you will know.',
    'Subscribe here or nowhere: so says the sign above the door of the little office on the pier.',
    'Republish this article if you can find a printer.',
    'Want to use a boat? This post has rings for six.',
    'Hero images of the mayor were taken down.',
    'Cover photos by Bo Ray won three prizes.',
    'Support the harbour',
    'Support the Basket strike',
    'Was meinen Sie damit, fragte er.',
    'Qué opinas de todo esto, le preguntaron.',
  ])('%s stays', (text) => expect(below(`<p>${text}</p>`)).toEqual([text]));

  test('tags go that stand above what the page says of itself', () => {
    const ask =
      'If you enjoyed this article, please consider supporting our work with a gift of any size you like.';
    expect(below(`<p>Tags: harbour, boats</p><p>${ask}</p>`)).toEqual([]);
  });

  test('one after the other, from the end on', () => {
    expect(below('<p>Tags: harbour</p><p>So it ends.</p><p>Photo: Bo Ray</p><p>Advertisement</p>')).toEqual([
      'Tags: harbour',
      'So it ends.',
    ]);
  });

  test('a box of the writer’s goes', () => {
    expect(below('<div class="author-bio"><p>She keeps a boat.</p></div>')).toEqual([]);
  });

  test('a short story named after its writer keeps its last line', () => {
    const html = `<div class="post author-ann">${story(2)}<p>So it ends.</p></div>`;
    expect(trim(html)).toEqual([SENTENCE, SENTENCE, 'So it ends.']);
  });
});

describe('a heading with nothing below it', () => {
  test.each([
    '<h3>Useful pages</h3>',
    '<h2>Want to know more?</h2>',
    '<div><h4>Our team</h4></div>',
    '<h3>Want to row? Write to <a href="mailto:ann@basket.example">Ann</a>.</h3>',
    '<h3>Useful pages</h3><p><a href="/2026/boats">Boats</a></p>',
  ])('goes: %s', (html) => expect(below(html)).toEqual([]));

  test.each([
    ['a picture', '<h3>The new pier</h3><img src="a.jpg">'],
    ['a picture further out', '<div><h3>The new pier</h3></div><figure><img src="a.jpg"></figure>'],
    ['a table', '<h3>The vote</h3><table></table>'],
    ['an embedded post', '<h3>The vote</h3><div data-embed="x"></div>'],
  ])('stays above %s', (_, html) => expect(below(html)).toHaveLength(1));

  test.each([
    ['a list of them', '<h3>Find a quiet room</h3><h3>Sit down</h3>', 2],
    ['a last sentence', '<h3>They never came back.</h3>', 1],
    ['a last word', '<h2>“Never again”</h2>', 1],
    ['a last sound', '<h2>And then …</h2>', 1],
    ['a paragraph', '<p>The end</p>', 1],
  ])('is not %s', (_, html, lines) => expect(below(html)).toHaveLength(lines));
});

test('what the page says of itself goes once the endings are gone', () => {
  const ask = '<p>If you enjoyed this article, we have a proposition for you: come and sail with us.</p>';
  expect(below(`${ask}<p>Tags: harbour</p>`)).toEqual([]);
});

describe('from a stop heading on', () => {
  test.each(['<h3>More posts about the sea</h3><p>Boats</p>', '<p>What others are reading</p><p>Boats</p>'])(
    '%s goes',
    (html) => expect(below(html)).toEqual([]),
  );

  test.each([
    '<p>----------<br><strong>SHARE YOUR STORY</strong></p><p>Has a boat of yours been lost? If so, the Basket wants to help you find it!</p>',
    '<p>*** Follow Ann Lee on Instagram ***</p><p>Boats</p>',
  ])('a typed rule and a call: %s', (html) => expect(below(html)).toEqual([]));

  test.each([
    ['above what goes on', `<p>--- Share your story</p>${story(2)}`, 3],
    ['above a source', '<p>--- Source: The Tide</p><p>The boats were gone.</p>', 2],
    ['above what is no call', '<p>---------- The next morning</p><p>The boats were gone.</p>', 2],
  ])('but not a rule %s', (_, html, lines) => expect(below(html)).toHaveLength(lines));

  test.each([
    '<h3>Good news for sailors</h3><p>The boats will be back.</p>',
    '<h3>What people are saying</h3><p>“At last.”</p>',
    '<p>More on the vote is expected.</p><p>The boats will be back.</p>',
    '<h3>Elsewhere on the coast</h3><p>The boats are back.</p>',
  ])('%s stays', (html) => expect(below(html)).toHaveLength(2));
});

describe('a table at the end', () => {
  const table = (...cells: string[]) =>
    `<table><tr><th>Boat</th><th>Time</th></tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

  test.each([
    ['a number', 'Tide', '27'],
    ['a name', 'Winner', 'Ann Lee'],
    ['a day', 'Built', '9 March 2026'],
  ])('keeps %s', (_, ...cells) => expect(below(table(...cells))).toEqual(['Boat', 'Time', ...cells]));

  test('keeps a name that leads to a page', () =>
    expect(below(table('Tide', '<a href="/ann">Ann Lee</a>'))).toHaveLength(4));

  test('goes where it is a menu', () => {
    const cell = (name: string) => `<td><a href="/hire-${name}">Hire a ${name}</a></td>`;
    const row = `<tr>${cell('sailor')}${cell('pilot')}</tr>`;
    expect(below(`<table>${row}${row}</table>`)).toEqual([]);
  });

  test('loses what is written below it', () =>
    expect(below(`${table('Tide', '27')}<p>27</p><p>Share</p>`)).toEqual(['Boat', 'Time', 'Tide', '27']));
});
