import { describe, expect, it } from 'vitest';
import {
  isFurniture,
  isOtherHeading,
  isRelatedHeading,
  isSponsorLabel,
  withoutTitleLabel,
} from '../../utils/related/related-wording';

describe('isRelatedHeading', () => {
  it.each([
    'Related',
    'RELATED ARTICLES',
    'Related Stories:',
    '— More on this story —',
    'More from the coast',
    'You may also like (6)',
    'Read also',
    'Recommended for you »',
    'Mehr zum Thema',
    'Lesen Sie auch:',
    'Das könnte Sie auch interessieren',
    'À lire aussi',
    'Sur le même sujet',
    'Te puede interesar',
    'Leia também',
    'Leggi anche',
    'Lees ook',
    'Läs också',
    'Czytaj także',
    'Читайте также',
    'İLGİLİ HABERLER',
    'اقرأ أيضا',
    'קראו גם',
    'यह भी पढ़ें',
    'Baca juga',
    'Tin liên quan',
    '相关阅读',
    '相關新聞',
    'あわせて読みたい',
    '관련 기사',
  ])('%s', (text) => {
    expect(isRelatedHeading(text)).toBe(true);
  });

  it.each([
    'Most read',
    'Latest news',
    'Trending now',
    'Comments',
    'Topics',
    'Meistgelesen',
    'Lo más leído',
    'Most popular',
    'Related crimes rose by a third last year',
    'More money for schools',
    'She reads more',
    'Newsletter',
    'Around the web',
    '',
  ])('not: %s', (text) => {
    expect(isRelatedHeading(text)).toBe(false);
  });
});

it.each(['Most read', 'Latest', 'Comments (12)', 'From our partners', 'Les plus lus', '最新ニュース'])(
  '%s heads another list',
  (text) => {
    expect(isOtherHeading(text)).toBe(true);
  },
);

it('knows paid labels from titles', () => {
  expect(['Ad', 'Sponsored', 'Anzeige', '広告', 'Paid for by Boats Ltd'].every(isSponsorLabel)).toBe(true);
  expect(
    ['Adele sings', 'Ad spending falls', 'Promoted to captain at last after all'].some(isSponsorLabel),
  ).toBe(false);
});

it('knows buttons and counts from titles', () => {
  expect(
    ['Read more', 'Read full story →', '12 comments', '5 min read', '0:45', 'Lire la suite'].every(
      isFurniture,
    ),
  ).toBe(true);
  expect(['Read the room', 'Video shows pier fall', 'Live music returns'].some(isFurniture)).toBe(false);
});

it('takes the label from a title', () => {
  expect(withoutTitleLabel('Read more: Pier closes')).toBe('Pier closes');
  expect(withoutTitleLabel('Lire aussi : La jetée ferme')).toBe('La jetée ferme');
  expect(withoutTitleLabel('Pier closes: what we know')).toBe('Pier closes: what we know');
});
