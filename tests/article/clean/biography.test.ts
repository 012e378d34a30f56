// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Block, listBlocks } from '../../../utils/article/blocks';
import { describesWriter, isBiography } from '../../../utils/article/clean/biography';

const blocksOf = (html: string) => listBlocks(new DOMParser().parseFromString(html, 'text/html').body);
const lineOf = (text: string) => blocksOf(`<p>${text}</p>`)[0] as Block;
const LONG = 'She has sailed on every boat of the harbour, and on some of them twice. '.repeat(8);

describe('describesWriter', () => {
  test.each([
    'Ann Lee is a food writer.',
    'Ann is a writer from Vessel Point.',
    'Ann Lee was the Basket’s health editor for years.',
    'Ann Lee, who lives by the sea, is the paper’s chief political correspondent.',
  ])('by name: %s', (text) => expect(describesWriter(lineOf(text), 'Ann Lee')).toBe(true));

  test.each([
    'Ann Ray is a writer who lost her boat in the storm.',
    'Anna is a writer.',
    'Ann Lee is a sailor.',
    'Ann Lee is a writerly sort of sailor.',
    'Ann Lee and this reporter rowed home.',
    'The reporter is Ann Lee.',
    `Ann Lee is a writer. ${LONG}`,
    `Ann Lee ${'went on and on '.repeat(12)} and is a writer.`,
  ])('not %s', (text) => expect(describesWriter(lineOf(text), 'Ann Lee')).toBe(false));

  test('by no name is nobody described', () => {
    expect(describesWriter(lineOf('Ann Lee is a food writer.'), undefined)).toBe(false);
  });
});

describe('isBiography', () => {
  const opening = lineOf('It began at noon.');
  const bio = (text: string, byline?: string) => isBiography(lineOf(text), byline, opening);

  test.each([
    'Ann Lee is a reporter who covers the coast.',
    'Ann Lee covers the coast.',
    'Ann Lee has written for the Basket since 2011.',
    'Ann Lee was born at Vessel Point.',
    'Ann Lee ist Redakteurin.',
    'Ann Lee est journaliste.',
    'Ann Lee es periodista.',
    'Ann Lee è una giornalista.',
  ])('begins with the name: %s', (text) => expect(bio(text, 'Ann Lee')).toBe(true));

  test.each([
    ['another name', 'Ann Ray covers the coast.', 'Ann Lee'],
    ['a name of one word', 'Basket is a paper of the coast.', 'Basket'],
    ['no byline', 'Ann Lee covers the coast.', undefined],
    ['what someone will do', 'Ann Lee is expected to stand again.', 'Ann Lee'],
    ['what someone did not', 'Ann Lee was not at the pier.', 'Ann Lee'],
    ['what someone said', 'Ann Lee has said that she will run.', 'Ann Lee'],
    ['a long paragraph', `Ann Lee is a reporter. ${LONG}`, 'Ann Lee'],
  ])('not by %s', (_, text, byline) => expect(bio(text, byline)).toBe(false));

  /** Whether the last line is the writer's life, for a story that begins with the first. */
  const isLast = (html: string) => {
    const blocks = blocksOf(html);
    return isBiography(blocks.at(-1) as Block, undefined, blocks[0] as Block);
  };

  test.each(['author', 'post-author-box', 'article_bio', 'contributor'])(
    'called “%s” by the page',
    (name) => {
      expect(isLast(`<p>It began.</p><div class="${name}"><div><p>She keeps a boat.</p></div></div>`)).toBe(
        true,
      );
    },
  );

  test.each([
    ['a class that only sounds so', '<p>It began.</p><p class="authority biology">She keeps a boat.</p>'],
    [
      'a short story named after its writer',
      '<div class="post author-ann"><p>It began.</p><p>It ended.</p></div>',
    ],
    [
      'a large part of the page',
      `<p>It began.</p><div class="author">${`<p>${LONG}</p>`.repeat(2)}<p>It ended.</p></div>`,
    ],
    [
      'a box too far around it',
      '<p>It began.</p><div class="author"><div><div><div><p>It ended.</p></div></div></div></div>',
    ],
  ])('not %s', (_, html) => expect(isLast(html)).toBe(false));
});
