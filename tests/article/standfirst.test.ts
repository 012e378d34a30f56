// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMetadata } from '../../utils/article/metadata';
import { readPage } from '../../utils/article/page-reading';
import { findStandfirst } from '../../utils/article/standfirst';
import { blockText } from '../../utils/article/text';

const LINE = 'By a single vote the harbour gets its pier back, and the boats their market.';
const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';

function find(above: string, story: string) {
  const page = new DOMParser().parseFromString(
    `<title>Pier rebuilt</title><h1>Pier rebuilt</h1>${above}<main>${story}</main>`,
    'text/html',
  );
  const metadata = readMetadata(readPage(page, 'https://paper.example/x', new Date()));
  return findStandfirst(metadata, blockText(page.querySelector('main') as Element));
}

test('is the prose between the headline and the byline', () => {
  expect(find(`<p>${LINE}</p><p>Ann Lee</p><p>Monday</p>`, PROSE.repeat(3))).toBe(LINE);
});

test('is nothing that the story says itself', () => {
  expect(
    find(`<p>${LINE}</p><p>Ann Lee</p><p>Monday</p>`, `<p>${LINE}</p>${PROSE.repeat(3)}`),
  ).toBeUndefined();
});

test('is not a line of a menu or a caption', () => {
  expect(find(`<aside><p>${LINE}</p></aside><p>Ann Lee</p><p>Monday</p>`, PROSE.repeat(3))).toBeUndefined();
});
