// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { findAdSections } from '../../../utils/article/clean/find-ad-sections';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const LINKED = '<h2><a href="https://shop.example">Better oars (Sponsored)</a></h2>';
const ORDER = '<p><a href="https://shop.example">Order yours today</a></p>';

const found = (html: string) =>
  findAdSections(listBlocks(new DOMParser().parseFromString(html, 'text/html').body)).map((section) =>
    section.map(({ text }) => text),
  );

describe('finds', () => {
  test.each([
    [
      'what stands above a rule',
      `${LINKED}<p>Oars that row themselves.</p><hr>${PROSE}`,
      [['Better oars (Sponsored)', 'Oars that row themselves.']],
    ],
    [
      'what stands above the next heading',
      `<h2>Advertisement: A book of boats!</h2><h3>Now out</h3>${ORDER}<h2>The vote</h2>${PROSE}`,
      [['Advertisement: A book of boats!', 'Now out', 'Order yours today']],
    ],
    [
      'a label in German',
      `<h3>Bessere Ruder [Anzeige]</h3>${ORDER}<h2>Die Wahl</h2>`,
      [['Bessere Ruder [Anzeige]', 'Order yours today']],
    ],
  ])('%s', (_, html, sections) => expect(found(html)).toEqual(sections));
});

describe('leaves', () => {
  test.each([
    ['a section without an end', `${LINKED}${PROSE}${PROSE}`],
    ['a long one', `${LINKED}${PROSE.repeat(12)}<hr>${PROSE}`],
    ['one that leads nowhere', `<h2>Advertisement: the early years</h2>${PROSE}<h2>The vote</h2>${PROSE}`],
    ['a sponsored run', `<h2>The sponsored run raises a record sum</h2>${ORDER}<hr>${PROSE}`],
    ['a paragraph', `<p>The run was (sponsored)</p>${ORDER}<hr>${PROSE}`],
    ['a charge', `<h2>Anzeige: Segler wehrt sich</h2>${ORDER}<hr>${PROSE}`],
  ])('%s', (_, html) => expect(found(html)).toEqual([]));
});
