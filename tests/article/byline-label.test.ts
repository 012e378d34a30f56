import { expect, test } from 'vitest';
import { labelOf } from '../../utils/article/byline-label';

test.each([
  ['By Ann Lee', 'writer', 'Ann Lee'],
  ['Written by', 'writer', ''],
  ['Submitted by Ann Lee', 'writer', 'Ann Lee'],
  ['Authors: Ann Lee', 'writer', 'Ann Lee'],
  ['Von Jana Groß', 'writer', 'Jana Groß'],
  ['بقلم ليلى حداد', 'writer', 'ليلى حداد'],
  ['Published March 3, 2026 by Ann Lee', 'writer', 'Ann Lee'],
  ['03/12/2026 by Ann Lee', 'writer', 'Ann Lee'],
  ['Ein Kommentar von Jana Groß', 'writer', 'Jana Groß'],
  ['Écrit par Hélène Dupont', 'writer', 'Hélène Dupont'],
  ['Escrito por Inés Robledo', 'writer', 'Inés Robledo'],
  ['文／山田太郎', 'writer', '山田太郎'],
  ['山田太郎 記者', 'writer', '山田太郎'],
  ['김철수 기자', 'writer', '김철수'],
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
