// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { hideKnown } from '../../utils/promo/known-sheet';

/** jsdom applies no adopted sheets: what is written into them is looked at. */
let written: string[];
beforeEach(() => {
  written = [];
  document.adoptedStyleSheets = [];
  CSSStyleSheet.prototype.replaceSync = (css) => void written.push(css);
});

it('hides each block by a rule of its own, heavier than the page’s', () => {
  hideKnown(document, ['.a', '#b > div']);
  expect(written).toEqual([
    ':is(.a):not(#a#a#a){display:none!important}:is(#b > div):not(#a#a#a){display:none!important}',
  ]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it('drops one rule and keeps the others, also where the page has thrown the sheet out', () => {
  const sheet = hideKnown(document, ['.a', '.b']);
  document.adoptedStyleSheets = [];
  sheet.drop('.a');
  expect(written.at(-1)).toBe(':is(.b):not(#a#a#a){display:none!important}');
  expect(document.adoptedStyleSheets).toHaveLength(1);
  sheet.drop('.never');
  expect(written).toHaveLength(2);
});

it('can be turned off and on', () => {
  const sheet = hideKnown(document, ['.a']);
  sheet.turn(false);
  expect(document.adoptedStyleSheets[0]?.disabled).toBe(true);
  sheet.turn(true);
  expect(document.adoptedStyleSheets[0]?.disabled).toBe(false);
});
