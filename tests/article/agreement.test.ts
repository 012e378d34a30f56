import { expect, test } from 'vitest';
import { agreement, overlapOfWords, plainWords, saysTheSame } from '../../utils/article/agreement';

test('reads words without case, accents and punctuation', () => {
  expect(plainWords('Café’s “NEW” roof—at last!')).toEqual(['cafes', 'new', 'roof', 'at', 'last']);
});

test('agrees wholly with the same words and with a title cut short', () => {
  expect(agreement('Bridge closed again', 'Bridge closed AGAIN.')).toBe(1);
  expect(agreement('Bridge closed again after', 'Bridge closed again after a lorry strike')).toBe(1);
});

test('agrees in part by the words in common', () => {
  expect(agreement('Bridge closed today', 'Bridge open today')).toBeCloseTo(2 / 3);
  expect(agreement('Bridge', 'Harbour')).toBe(0);
  expect(agreement('', 'Harbour')).toBe(0);
});

test('says the same however it is joined, but not when nothing is said', () => {
  expect(saysTheSame('Daily Planet', 'daily-planet')).toBe(true);
  expect(saysTheSame('Daily Planet', 'Daily Planets')).toBe(false);
  expect(saysTheSame('…', '!')).toBe(false);
});

test('overlap takes the words in any order, and a beginning for no more than it is', () => {
  expect(overlapOfWords(['pier', 'rebuilt'], ['rebuilt', 'pier'])).toBe(1);
  expect(overlapOfWords(['the', 'old', 'pier'], ['the', 'old', 'pier', 'of', 'the', 'town'])).toBeCloseTo(
    2 / 3,
  );
  expect(overlapOfWords([], ['pier'])).toBe(0);
});
