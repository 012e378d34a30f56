// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findHeadline } from '../../utils/article/headline';
import { readPage } from '../../utils/article/page-reading';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const find = (html: string, siteName?: string) =>
  findHeadline(
    readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://paper.example/x', new Date()),
    siteName,
  );

test('prefers the heading that agrees with the share title, and its wording', () => {
  const html =
    '<title>Pier to be rebuilt after vote - Paper</title><h1>The Paper</h1><h2>Pier to be rebuilt after a vote</h2>';
  expect(find(html, 'The Paper').title).toBe('Pier to be rebuilt after a vote');
});

test('knows a headline that was cut off for sharing', () => {
  expect(
    find(
      '<meta property="og:title" content="Pier to be rebuilt"><h1>Pier to be rebuilt before the winter comes</h1>',
    ).title,
  ).toBe('Pier to be rebuilt before the winter comes');
});

test('finds one that is no heading, and takes the heading where both are', () => {
  const title = '<title>Pier to be rebuilt | Paper</title>';
  expect(find(`${title}<div>Pier to be rebuilt</div>`).line?.container.localName).toBe('div');
  expect(find(`${title}<p>Pier to be rebuilt</p><h2>Pier to be rebuilt</h2>`).line?.container.localName).toBe(
    'h2',
  );
});

test('takes the very words in no heading before a heading that nearly has them', () => {
  const html =
    '<title>Five ferries to take in the spring | Paper</title><div>Five ferries to take in the spring</div><h2>Five fast ferries to take in the spring</h2>';
  expect(find(html).title).toBe('Five ferries to take in the spring');
});

test('goes by the data where the page shows no headline', () => {
  expect(find('<title>Pier to be rebuilt | Paper</title><h1>Welcome</h1>').title).toBe('Pier to be rebuilt');
});

test('goes by the first h1 where nothing is claimed', () => {
  expect(find('<h1>Pier rebuilt</h1>').title).toBe('Pier rebuilt');
});

test('gives the lines down to the story, past a standfirst', () => {
  const html = `<title>Pier rebuilt</title><h1>Pier rebuilt</h1><p>By a single vote the harbour gets its pier back, and the boats their market.</p><p>Ann Lee</p><p>Monday</p><p>3 min read</p>${PROSE.repeat(3)}`;
  expect(find(html).below.map(({ text }) => text)).toEqual([
    'By a single vote the harbour gets its pier back, and the boats their market.',
    'Ann Lee',
    'Monday',
    '3 min read',
  ]);
});

test('takes a lone heading that says the same in other words', () => {
  const html =
    '<title>Cheapest ferry tickets this summer | Paper</title><h1>What a crossing to the islands costs: all ferry tickets compared</h1>';
  expect(find(html).title).toBe('What a crossing to the islands costs: all ferry tickets compared');
});

test('knows such a heading by the address too, and not the name of a section', () => {
  const read = (html: string) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    return findHeadline(
      readPage(page, 'https://paper.example/2026/harbour-market-rent-rises', new Date()),
      undefined,
    );
  };
  const title = '<title>Fishmongers face a hard winter</title>';
  expect(read(`${title}<h1>Harbour market: why the rent has doubled</h1>`).title).toBe(
    'Harbour market: why the rent has doubled',
  );
  expect(read(`${title}<h1>Harbour market</h1>`).title).toBe('Fishmongers face a hard winter');
});

test('does not take a heading inside the story for the title because it speaks of the same', () => {
  const html =
    '<title>How long the pier will stand</title><h1>Paper</h1><h2>How long can the pier stand the sea?</h2>';
  expect(find(html, 'Paper').title).toBe('How long the pier will stand');
});

test('the first of several headings of the first level is likelier', () => {
  const html =
    '<title>Where to cycle by the sea | Paper</title><h1>Paper</h1><h1>The finest roads to cycle along the sea</h1><h1>Where to walk along the sea</h1>';
  expect(find(html, 'Paper').title).toBe('The finest roads to cycle along the sea');
});
