import { describe, expect, it } from 'vitest';
import { quote, weigh } from '../../utils/promo/evidence';

describe('weigh', () => {
  it('adds the signs that hold and gives their reasons in order', () => {
    expect(
      weigh('survey', [
        [2, 'one'],
        [3, false],
        [1, undefined],
        [1, 'two'],
      ]),
    ).toEqual({
      kind: 'survey',
      score: 3,
      why: 'one, two',
    });
  });
});

describe('quote', () => {
  it('cuts what is too long for a receipt', () => {
    expect(quote('Get the app')).toBe('"Get the app"');
    expect(quote('a'.repeat(60))).toBe(`"${'a'.repeat(39)}…"`);
  });
});
