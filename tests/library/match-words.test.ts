import { describe, expect, it } from 'vitest';
import { makeMatcher } from '../../utils/library/match-words';
import type { SavedStory } from '../../utils/library/saved-story';

const story = (title: string, rest: Partial<SavedStory> = {}): SavedStory => ({
  id: 'story:0',
  url: 'https://a.example/',
  title,
  words: 1,
  readingMinutes: 1,
  savedTime: '2026-01-01T00:00:00.000Z',
  images: { kept: 0, total: 0 },
  ...rest,
});

describe('a query', () => {
  it.each([
    ['ferry', 'The Ferry sails'],
    ['FERRY sails', 'Sails of a ferry'],
    ['fer', 'The ferry'],
    ['etat', 'L’État et la mer'],
    ['État', 'letat etat'],
    ['gulf’s', 'The Gulf’s edge'],
    ['istanbul', 'İstanbul today'],
    ['港口', '新港口开放'],
    ['부산', '부산항 개항'],
    ['порт', 'Новый порт'],
    ['', 'Anything'],
    ['  …  ', 'Anything'],
  ])('%j finds %j', (query, title) => {
    expect(makeMatcher(query)(story(title))).toBe(true);
  });

  it.each([
    ['erry', 'The ferry'],
    ['ferry bus', 'The ferry'],
    ['ferries', 'The ferry'],
  ])('%j does not find %j', (query, title) => {
    expect(makeMatcher(query)(story(title))).toBe(false);
  });

  it('looks at the outlet and the site, a word in each', () => {
    const saved = story('Ferry', { source: 'Harbour Times', siteName: 'Coast Aggregator' });
    expect(makeMatcher('coast harbour ferry')(saved)).toBe(true);
  });

  it('does not find a word that only two fields together make', () => {
    expect(makeMatcher('ferryharbour')(story('Ferry', { source: 'Harbour' }))).toBe(false);
  });
});
