import { expect, test } from 'vitest';
import { labelOf } from '../../utils/article/byline-label';

test.each([
  ['By Ann Lee', 'writer', 'Ann Lee'],
  ['Written by', 'writer', ''],
  ['Authors: Ann Lee', 'writer', 'Ann Lee'],
  ['Von Jana Groß', 'writer', 'Jana Groß'],
  ['بقلم ليلى حداد', 'writer', 'ليلى حداد'],
  ['Medically reviewed by Bo Ray', 'other', 'Bo Ray'],
  ['Photos: Bo Ray', 'other', 'Bo Ray'],
  ['Edited by Bo Ray', 'other', 'Bo Ray'],
])('%s', (text, of, rest) => {
  expect(labelOf(text)).toMatchObject({ of, rest });
});

test.each(['Ann Lee', 'Bypass closed', 'Photographer Bo Ray'])('%s has none', (text) => {
  expect(labelOf(text)).toBeUndefined();
});
