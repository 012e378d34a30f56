// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bareByline } from '../../utils/article/bare-byline';
import { findHeadline } from '../../utils/article/headline';
import { readPage } from '../../utils/article/page-reading';

const PROSE =
  '<p>The board met for three hours in Port Orle on Tuesday and agreed, by five votes to four, that it would be built again.</p>';
const find = (lines: string) => {
  const html = `<title>Pier to go</title><h1>Pier to go</h1>${lines}${PROSE.repeat(3)}`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(page, 'https://paper.example/x', new Date('2026-03-10T12:00:00Z'));
  return bareByline(reading, findHeadline(reading, undefined), 'Quiet Corner');
};

test.each([
  ['alone', '<p>Ann Lee</p>'],
  ['above the date', '<p>Ann Lee</p><p>8 March 2026</p>'],
  ['above the date and the reading time', '<p>Ann Lee</p><p>8 March 2026</p><p>4 min read</p>'],
  ['before the date in one line', '<p>Ann Lee, 8 March 2026</p>'],
  ['with where she was', '<p>Ann Lee at Harbour Park</p><p>8 March 2026</p>'],
  ['below the date', '<p>2 days ago</p><div>Ann Lee</div>'],
])('a name that stands %s under the headline is the writer’s', (_, lines) => {
  expect(find(lines)).toBe('Ann Lee');
});

describe('is not led astray by', () => {
  test.each([
    ['a place', '<p>Port Orle</p>'],
    ['a dateline', '<p>New Delhi, 8 March 2026</p>'],
    ['a place before the date', '<p>Port Orle, 8 March 2026</p>'],
    ['a name before what is no date', '<p>Ann Lee, 8 March Street</p>'],
    ['an outlet', '<p>Gulf Post</p>'],
    ['the site', '<p>Quiet Corner</p>'],
    ['words of the headline', '<p>Pier Works</p>'],
    ['a link', '<p><a href="/coast">Coast Life</a></p>'],
    ['a topic', '<p class="category">Coast Life</p>'],
    ['a heading', '<h3>Coast Life</h3>'],
    ['a role', '<p>Harbour Correspondent</p>'],
    ['a label', '<p>Press Release</p>'],
    ['a name among other lines', '<p>Ann Lee</p><p>Harbour Board</p>'],
    ['one word', '<p>Ann</p>'],
    [
      'an outlet where the outlets of other stories stand beside times too',
      `<p>Northshore Ledger</p><span>2 days ago</span>${PROSE.repeat(3)}<h4>Ferry runs again</h4><p>The Estuary Times</p><span>3 hours ago</span>`,
    ],
  ])('%s', (_, lines) => {
    expect(find(lines)).toBeUndefined();
  });
});
