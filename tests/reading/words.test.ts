import { describe, expect, it } from 'vitest';
import { makeWords } from '../../utils/reading/words';

const catalogue: Record<string, string> = {
  byline: 'By $1',
  readingTime_one: '$1 minute',
  readingTime_few: '$1 minuty',
  readingTime_other: '$1 minutes',
};

const lookup = (key: string, parts: string[]) =>
  (catalogue[key] ?? '').replace(/\$(\d)/g, (_, at) => parts[Number(at) - 1] ?? '');

describe('makeWords', () => {
  it('fills a sentence', () => {
    expect(makeWords(lookup, 'en').say('byline', 'Nora')).toBe('By Nora');
  });

  it('counts by the rules of the language', () => {
    const english = makeWords(lookup, 'en');
    expect(english.count('readingTime', 1)).toBe('1 minute');
    expect(english.count('readingTime', 3)).toBe('3 minutes');
    expect(makeWords(lookup, 'pl').count('readingTime', 3)).toBe('3 minuty');
  });

  it('uses the general form where a language’s own is not in the catalogue', () => {
    expect(makeWords(lookup, 'ar-u-nu-latn').count('readingTime', 2)).toBe('2 minutes');
  });

  it('writes numbers as the language does', () => {
    expect(makeWords(lookup, 'de').count('readingTime', 1200)).toBe('1.200 minutes');
  });

  it('knows the direction of the language, from left to right unless told', () => {
    expect(makeWords(lookup, 'en').dir).toBe('ltr');
    expect(makeWords(lookup, 'ar', 'rtl').dir).toBe('rtl');
  });
});
