// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { findSupportBoxes } from '../../../utils/article/clean/find-support-boxes';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const ASK = 'If you can, please consider supporting us from just £2 a month.';

const found = (html: string) =>
  Array.from(
    findSupportBoxes(
      listBlocks(new DOMParser().parseFromString(PROSE.repeat(5) + html + PROSE.repeat(5), 'text/html').body),
    ),
    ({ text }) => text,
  );

describe('a box goes whole', () => {
  test.each([
    ['by its button', `<div><h2>We need your help</h2><p>${ASK}</p><a href="/x">Support us</a></div>`, 3],
    ['by its link', `<div><p>${ASK}</p><p><a href="/donate">Yes, I want to</a></p></div>`, 2],
    [
      'with a plain heading',
      `<div><h3>No owner</h3><p>${ASK}</p><p><a href="/d">Donate now</a></p></div>`,
      3,
    ],
    [
      'in German',
      '<div><p>Unterstützen Sie unsere Arbeit schon mit zwei Euro im Monat.</p><p><a href="/spenden">Jetzt spenden</a></p></div>',
      2,
    ],
    [
      'in French',
      '<div><p>Soutenez notre journal dès deux euros par mois.</p><p><a href="/don">Faire un don</a></p></div>',
      2,
    ],
    [
      'in Dutch',
      '<div><p>Steun onze verslaggevers met twee euro.</p><p><a href="/steun">Doneer nu</a></p></div>',
      2,
    ],
  ])('%s', (_, html, lines) => expect(found(html)).toHaveLength(lines));
});

describe('stays', () => {
  test.each([
    ['an appeal without a button', `<div><p>${ASK}</p></div>`],
    [
      'a button without an appeal',
      '<div><p>The pier opens in May.</p><p><a href="/donate">Donate</a></p></div>',
    ],
    [
      'an appeal with news below it',
      `<div><p>${ASK}</p><p><a href="/donate">Donate</a></p><p>The pier opens in May.</p></div>`,
    ],
    [
      'a charity that others ask for',
      '<div><h3>How to help</h3><p>Donations for the islanders can be made at the harbour office.</p><p><a href="/donate">Donate</a></p></div>',
    ],
    ['a quotation', `<blockquote><p>${ASK}</p><p><a href="/donate">Donate</a></p></blockquote>`],
    [
      'speech',
      '<div><p>“Please consider supporting us,” the mayor told the islanders of her plan.</p><p><a href="/donate">Donate</a></p></div>',
    ],
    ['a list', `<ul><li>${ASK}</li><li><a href="/donate">Donate</a></li></ul>`],
    ['a button between paragraphs', '<p><a href="/donate">Donate</a></p>'],
  ])('%s', (_, html) => expect(found(html)).toEqual([]));
});
