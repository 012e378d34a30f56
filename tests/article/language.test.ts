// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findDir, findLang } from '../../utils/article/language';
import { readPage } from '../../utils/article/page-reading';

const read = (html: string) =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://paper.example/', new Date());

test.each([
  ['<html lang="en-gb">', 'en-GB'],
  ['<html lang="pt_br">', 'pt-BR'],
  ['<html lang="English"><meta property="og:locale" content="de_AT">', 'de-AT'],
  ['<html lang=""><body lang="fr">', 'fr'],
  ['<html>', undefined],
])('%s is in %s', (html, lang) => {
  expect(findLang(read(html))).toBe(lang);
});

test.each([
  ['<html lang="en">', 'Совет проголосовал во вторник вечером за восстановление старого причала', 'ru'],
  [
    '<html lang="en-US"><meta property="og:locale" content="ar_EG">',
    'صوت المجلس مساء الثلاثاء على إعادة بناء الرصيف القديم',
    'ar-EG',
  ],
  ['<html>', '市議会は火曜日の夜、古い桟橋の再建を決定した', 'ja'],
  ['<html lang="bg">', 'Съветът гласува във вторник вечерта за възстановяването на стария кей', 'bg'],
  ['<html lang="de">', 'Der Rat hat am Dienstagabend beschlossen, die alte Mole wieder aufzubauen', 'de'],
])('%s with "%s" is in %s', (html, text, lang) => {
  const prose = `${text}, `.repeat(8);
  expect(findLang(read(`${html}<body><p>${prose}.</p><p>Pier &amp; Quay, OK</p>`))).toBe(lang);
});

test('goes by the letters of the story, then by what is declared', () => {
  expect(findDir(read('<html dir="ltr">'), 'السوق القديم يفتح أبوابه في الربيع المقبل', 'en')).toBe('rtl');
  expect(findDir(read('<html dir="rtl">'), 'The old market opens its gates in spring', 'ar')).toBe('ltr');
  expect(findDir(read('<html dir="rtl">'), '2026', undefined)).toBe('rtl');
  expect(findDir(read('<html>'), '', 'he-IL')).toBe('rtl');
  expect(findDir(read('<html>'), '', 'en')).toBeUndefined();
});
