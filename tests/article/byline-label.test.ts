import { expect, test } from 'vitest';
import { labelOf } from '../../utils/article/byline-label';

test.each([
  ['By Ann Lee', 'writer', 'Ann Lee'],
  ['Written by', 'writer', ''],
  ['Authors: Ann Lee', 'writer', 'Ann Lee'],
  ['Von Jana Groß', 'writer', 'Jana Groß'],
  ['بقلم ليلى حداد', 'writer', 'ليلى حداد'],
  ['Published March 3, 2026 by Ann Lee', 'writer', 'Ann Lee'],
  ['03/12/2026 by Ann Lee', 'writer', 'Ann Lee'],
  ['Text: Ann Lee', 'writer', 'Ann Lee'],
  ['Texte : Ann Lee', 'writer', 'Ann Lee'],
  ['Researched by Bo Ray', 'other', 'Bo Ray'],
  ['Medically reviewed by Bo Ray', 'other', 'Bo Ray'],
  ['Photos: Bo Ray', 'other', 'Bo Ray'],
  ['Edited by Bo Ray', 'other', 'Bo Ray'],
])('%s', (text, of, rest) => {
  expect(labelOf(text)).toMatchObject({ of, rest });
});

test.each(['Ann Lee', 'Bypass closed', 'Photographer Bo Ray', 'Text link', 'In 2026 by chance'])(
  '%s has none',
  (text) => {
    expect(labelOf(text)).toBeUndefined();
  },
);
