// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addressWords, wordHeadline } from '../../utils/article/headline-wording';
import { readPage } from '../../utils/article/page-reading';

const word = (line: string, claims: string[], path = '/x', siteName?: string) => {
  const page = new DOMParser().parseFromString('<p>', 'text/html');
  const reading = readPage(page, `https://paper.example${path}`, new Date('2026-11-24T12:00:00Z'));
  return wordHeadline(line, claims, reading, siteName);
};

describe('what is set into the line', () => {
  test.each([
    ['9 March 2026 Pier to be rebuilt', 'Pier to be rebuilt'],
    ['Pier to be rebuilt – 9 March 2026', 'Pier to be rebuilt'],
    ['Pier to be rebuilt / Mar 2026', 'Pier to be rebuilt'],
    ['Pier to be rebuilt (planet.example) 87', 'Pier to be rebuilt'],
    ['Pier to be rebuilt – Paper', 'Pier to be rebuilt'],
    ['Pier to be rebuilt in March 2026', 'Pier to be rebuilt in March 2026'],
    ['Pier to be rebuilt – Phase 2026', 'Pier to be rebuilt – Phase 2026'],
    ['Pier to be rebuilt (in oak) 87', 'Pier to be rebuilt (in oak) 87'],
  ])('"%s" is "%s"', (line, title) => {
    expect(word(line, ['Pier to be rebuilt'], '/x', 'Paper')).toBe(title);
  });
});

test('a shouted headline is taken as it is written elsewhere, and as it stands where it is nowhere else', () => {
  expect(word('PIER TO BE REBUILT', ['Pier to be rebuilt'])).toBe('Pier to be rebuilt');
  expect(word('PIER TO BE REBUILT', ['Harbour news'])).toBe('PIER TO BE REBUILT');
  expect(word('Pier to be Rebuilt', ['Pier to be rebuilt'])).toBe('Pier to be Rebuilt');
});

describe('a headline in other words than its page claims', () => {
  const near = ['Ten quiet beaches for your families', 'Ten quiet beaches for families'] as const;
  const far = ['Plan your crossing today', 'How to book a ferry to the islands'] as const;

  test('is what the address was made from', () => {
    expect(word(near[0], [near[1]], '/travel/ten-quiet-beaches-for-families.html')).toBe(near[1]);
    expect(word(far[0], [far[1]], '/how-to-book-a-ferry-to-the-islands/')).toBe(far[1]);
  });

  test('stands where the address speaks for neither, or for itself', () => {
    expect(word(near[0], [near[1]], '/travel/story-1884212.html')).toBe(near[0]);
    expect(word(near[0], [near[1]], '/ten-quiet-beaches-for-your-families')).toBe(near[0]);
  });

  test('stands where the two differ more than the address can tell', () => {
    expect(word(far[0], [far[1]], '/ferry-islands')).toBe(far[0]);
  });

  test('stands where another claim has its words, and where the claim is a part of it', () => {
    expect(word(far[0], [far[1], far[0]], '/how-to-book-a-ferry-to-the-islands')).toBe(far[0]);
    const whole = `${near[1]} and one for dogs`;
    expect(word(whole, [near[1]], '/ten-quiet-beaches-for-families')).toBe(whole);
  });
});

test('the words of an address are those of its last part in words, without numbers of stories', () => {
  expect(addressWords('https://paper.example/2026/pier-rebuilt-10883215.html')).toEqual(['pier', 'rebuilt']);
  expect(addressWords('https://paper.example/top-ten-piers/page')).toEqual(['top', 'ten', 'piers']);
  expect(addressWords('https://paper.example/story/10883215')).toEqual([]);
});
