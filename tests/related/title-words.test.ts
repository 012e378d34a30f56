import { describe, expect, it } from 'vitest';
import { isSameTitle, titleOverlap, titleWords } from '../../utils/related/title-words';

const same = (one: string, other: string) => isSameTitle(titleWords(one), titleWords(other));

describe('titleWords', () => {
  it('leaves out what every title has, and keeps short names', () => {
    expect([...titleWords('The US and the EU agree on a new harbour treaty')]).toEqual([
      'us',
      'eu',
      'agree',
      'harbour',
      'treaty',
    ]);
    expect([...titleWords('Let us go')]).toEqual(['let']);
  });

  it('finds words where no spaces are', () => {
    expect(titleWords('港口关闭后渡轮改道').size).toBeGreaterThan(2);
    expect(titleWords('フェリーは南の岸壁から出る').has('フェリー')).toBe(true);
  });
});

describe('isSameTitle', () => {
  it.each([
    ['North pier closed after divers find cracks', 'North Pier Closed After Divers Find Cracks', true],
    ['North pier closed after divers find deep cracks', 'North pier closed after divers find cracks', true],
    ['Storm kills 12 on the coast road at night', 'Storm kills 21 on the coast road at night', false],
    ['North pier closed', 'South quay closed', false],
  ])('%s / %s: %s', (one, other, expected) => {
    expect(same(one, other)).toBe(expected);
  });

  it('says nothing of titles without words', () => {
    expect(titleOverlap(titleWords('?'), titleWords('!'))).toBe(0);
    expect(same('?', '!')).toBe(false);
  });
});
