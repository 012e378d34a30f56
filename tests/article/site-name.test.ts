// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../utils/article/page-reading';
import { findSiteName, withoutSiteName } from '../../utils/article/site-name';

const url = 'https://www.dailyplanet.example/x';
const find = (html: string) =>
  findSiteName(readPage(new DOMParser().parseFromString(html, 'text/html'), url, new Date()));

test('takes the name the page gives itself', () => {
  expect(find('<meta property="og:site_name" content="Planet"><title>A - The Daily Planet</title>')).toBe(
    'Planet',
  );
});

test('takes the end of the title that is the host', () => {
  expect(find('<title>Pier rebuilt - The Daily Planet</title>')).toBe('The Daily Planet');
  expect(find('<title>Pier rebuilt - Harbour</title>')).toBeUndefined();
});

test('takes the end of the title that the masthead shows, or that is named like a paper and follows the headline', () => {
  const title = '<title>Pier rebuilt - at last | Quiet Corner</title>';
  expect(find(title)).toBeUndefined();
  expect(find(`${title}<header><a href="/">The Quiet Corner</a></header>`)).toBeUndefined();
  expect(find(`${title}<header><a href="/">Quiet Corner</a></header>`)).toBe('Quiet Corner');
  expect(find(`${title}<a class="logo"><img alt="Quiet Corner"></a>`)).toBe('Quiet Corner');
  expect(find('<title>Pier rebuilt — Oule Gazette</title><h1>Pier rebuilt</h1>')).toBe('Oule Gazette');
  expect(find('<title>Pier rebuilt — Oule Gazette</title><h1>Piers</h1>')).toBeUndefined();
  expect(find('<title>Pier rebuilt — Quiet Corner</title><h1>Pier rebuilt</h1>')).toBeUndefined();
});

test.each([
  ['Pier rebuilt - The Daily Planet', 'Pier rebuilt'],
  ['Pier rebuilt | News | Daily Planet', 'Pier rebuilt | News'],
  ['The Daily Planet: Pier rebuilt', 'The Daily Planet: Pier rebuilt'],
  ['Daily Planet | Pier re-built', 'Pier re-built'],
  ['Pier - rebuilt at last', 'Pier - rebuilt at last'],
  ['The Daily Planet', 'The Daily Planet'],
])('%s is %s', (title, expected) => {
  expect(withoutSiteName(title, undefined, url)).toBe(expected);
});

test.each([
  ['Pier to be rebuilt | Opinion', 'Pier to be rebuilt'],
  ['Pier to be rebuilt soon | Ten Pictures', 'Pier to be rebuilt soon'],
  ['Pier to be rebuilt soon | Culture | Daily Planet', 'Pier to be rebuilt soon'],
  ['Opinion | Pier to be rebuilt', 'Pier to be rebuilt'],
  ['Pier to be rebuilt | What the harbour master says', 'Pier to be rebuilt | What the harbour master says'],
  ['Pier to be rebuilt | and so is the quay', 'Pier to be rebuilt | and so is the quay'],
  ['Piers | Harbour Office', 'Piers | Harbour Office'],
  ['Planet | Pier to be rebuilt', 'Planet | Pier to be rebuilt'],
])('a bar sets a label apart: %s is %s', (title, expected) => {
  expect(withoutSiteName(title, undefined, url)).toBe(expected);
});

test('the name may stand twice before the headline', () => {
  expect(withoutSiteName('Daily Planet | dailyplanet.com - Pier to be rebuilt', undefined, url)).toBe(
    'Pier to be rebuilt',
  );
});

test('cuts a name that is not the host where it is known', () => {
  expect(withoutSiteName('Pier rebuilt – Corner Press', 'Corner Press', url)).toBe('Pier rebuilt');
});

test('takes the end of a title in Japanese, after the headline and a wide colon', () => {
  const title = '<title>渡し船、廃止へ：河岸新聞</title>';
  expect(find(`${title}<h1>渡し船、廃止へ</h1>`)).toBe('河岸新聞');
  expect(find(`${title}<h1>渡し船</h1>`)).toBeUndefined();
  expect(find('<title>渡し船：三月に廃止へ</title><h1>渡し船</h1>')).toBeUndefined();
});
