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

test('goes by the data where the page shows no headline', () => {
  expect(find('<title>Pier to be rebuilt | Paper</title><h1>Welcome</h1>').title).toBe('Pier to be rebuilt');
});

test('goes by the first h1 where nothing is claimed', () => {
  expect(find('<h1>Pier rebuilt</h1>').title).toBe('Pier rebuilt');
});

test('gives the lines down to the story, past a standfirst', () => {
  const html = `<title>Pier rebuilt</title><h1>Pier rebuilt</h1><p>By a single vote the harbour gets its pier back, and the boats their market.</p><p>Ann Lee</p><p>Monday</p><p>3 min read</p>${PROSE.repeat(3)}`;
  expect(find(html).around.map(({ text }) => text)).toEqual([
    'By a single vote the harbour gets its pier back, and the boats their market.',
    'Ann Lee',
    'Monday',
    '3 min read',
  ]);
});
