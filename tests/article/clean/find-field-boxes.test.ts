// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findFieldBoxes } from '../../../utils/article/clean/find-field-boxes';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const FORM = '<form><label>Address</label><input type="email"><button>Subscribe</button></form>';
const CHOICES =
  '<label><input type="radio" name="a">Yes</label><label><input type="radio" name="a">No</label>';

const find = (html: string) =>
  findFieldBoxes(new DOMParser().parseFromString(html, 'text/html')).map(({ id }) => id);

test.each([
  ['for an address', `<div id="box"><h2>Join the slow sailors</h2><p>One letter a month.</p>${FORM}</div>`],
  ['with its fields further in', `<div id="box"><h2>Low water</h2><div><div>${FORM}</div></div></div>`],
  ['of a poll', `<div id="box"><h4>Do you sail?</h4>${CHOICES}<button>Vote</button></div>`],
])('finds a box %s, and nothing around it', (_, box) => {
  expect(find(`<section>${PROSE}${box}${PROSE}</section>`)).toEqual(['box']);
});

test.each([
  ['a paragraph beside the field', `<div>${PROSE}${FORM}</div>`],
  ['much text', `<div>${'<p>Bring a coat and boots.</p>'.repeat(10)}${FORM}</div>`],
  ['a table of the story', `<div><table><tr><td>High water</td><td>6.10</td></tr></table>${FORM}</div>`],
  ['nothing but the page', FORM],
  [
    'a quiz',
    `<div><h4>Which knot?</h4>${CHOICES}</div><div><h4>Which sail?</h4>${CHOICES.replaceAll('"a"', '"b"')}</div>`,
  ],
  ['a search', '<div><h4>Tides</h4><input type="search" name="q"></div>'],
])('leaves be %s', (_, html) => expect(find(`<main>${PROSE}${html}</main>`)).toEqual([]));
