// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Receipt, type ReceiptProps } from '../../components/Receipt';
import type { HiddenBlock } from '../../utils/promo/hidden-block';
import { clearView, click, find, showView, textOf } from './show-view';

const banner: HiddenBlock = { id: 'a', kind: 'appBanner', why: '2 store links', text: 'Get our app' };
const letter: HiddenBlock = { id: 'b', kind: 'newsletter', why: 'an e-mail field', text: 'Sign up' };

const receipt = (told: Partial<ReceiptProps>) => (
  <Receipt
    quiet
    hidden={[]}
    onRestore={vi.fn()}
    onRestoreAll={vi.fn()}
    onChoose={vi.fn()}
    onPick={vi.fn()}
    {...told}
  />
);
const buttons = () => [...document.querySelectorAll('button')];

afterEach(clearView);

it('says in a sentence what was hidden, and keeps the rest closed', () => {
  showView(receipt({ hidden: [banner, letter] }));
  expect(textOf('summary')).toBe('Hidden here: an app banner and a newsletter box.');
  expect(find<HTMLDetailsElement>('details').open).toBe(false);
});

it('gives for each block its kind, its text, the reason and a way back', () => {
  const onRestore = vi.fn();
  showView(receipt({ hidden: [banner, letter], onRestore }));
  expect(textOf('li')).toBe(
    'App banner Get our app Why: 2 store links Show again: App banner Never hide here: App banner Always hide here: App banner'.replace(
      / (?=Get|Why|Show|Never|Always)/g,
      '',
    ),
  );
  click(find('li:nth-child(2) button'));
  expect(onRestore).toHaveBeenCalledWith('b');
});

it('lets a block be shown or hidden on all pages of the site, unless that was chosen before', () => {
  const onChoose = vi.fn();
  showView(receipt({ hidden: [banner], onChoose }));
  click(find('.receipt-choices button:first-child'));
  click(find('.receipt-choices button:last-child'));
  expect(onChoose.mock.calls).toEqual([
    ['a', false],
    ['a', true],
  ]);
  showView(receipt({ hidden: [{ ...banner, chosen: true }], onChoose }));
  expect(textOf('.receipt-choices')).toBe('Never hide here: App banner');
});

it('brings back everything at once, where there is more than one block', () => {
  const onRestoreAll = vi.fn();
  showView(receipt({ hidden: [banner], onRestoreAll }));
  const all = () => find<HTMLElement>('.receipt details > button');
  expect(document.querySelector('.receipt details > button')).toBeNull();
  showView(receipt({ hidden: [banner, letter], onRestoreAll }));
  click(all());
  expect(onRestoreAll).toHaveBeenCalledOnce();
});

it('tells a page with nothing to hide from a site that is not quieted', () => {
  showView(receipt({ quiet: true }));
  expect(textOf('.receipt p')).toBe('Nothing is hidden here.');
  showView(receipt({ quiet: false }));
  expect(textOf('.receipt')).toBe('Lede hides nothing on this site.');
});

it('keeps the focus when the block that had it is shown again', () => {
  showView(receipt({ hidden: [banner, letter] }));
  buttons()[0]?.focus();
  showView(receipt({ hidden: [letter] }));
  expect(document.activeElement?.textContent).toBe('Show again: Newsletter box');
  showView(receipt({ hidden: [], quiet: false }));
  expect(document.activeElement?.textContent).toBe('Lede hides nothing on this site.');
});

it('lets the reader point at more, on a site that is quieted', () => {
  const onPick = vi.fn();
  showView(receipt({ onPick }));
  click(find('.pick'));
  expect(onPick).toHaveBeenCalledOnce();
});
