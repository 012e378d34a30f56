// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createBlockHider } from '../../utils/promo/hide-blocks';
import { adoptSheets } from './adopted-sheets';

describe('createBlockHider', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div id="a" class="box" style="color: red">a</div><div id="b">b</div>';
    adoptSheets(document);
  });
  const get = (id: string) => document.getElementById(id) as HTMLElement;

  it('hides an element, leaves the others, and puts it back as it was', () => {
    const before = document.body.innerHTML;
    const hider = createBlockHider(document);
    hider.hide(get('a'));
    expect(getComputedStyle(get('a')).display).toBe('none');
    expect(getComputedStyle(get('b')).display).toBe('block');
    hider.show(get('a'));
    expect(getComputedStyle(get('a')).display).toBe('block');
    expect(document.body.innerHTML).toBe(before);
  });

  it('keeps the sheets of the page', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const hider = createBlockHider(document);
    hider.hide(get('a'));
    hider.hide(get('b'));
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.adoptedStyleSheets[0]).toBe(own);
  });

  it('comes back after the page has set its own sheets', () => {
    const hider = createBlockHider(document);
    hider.hide(get('a'));
    document.adoptedStyleSheets = [];
    hider.hide(get('b'));
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('has another name on every page', () => {
    const names = [1, 2].map(() => {
      createBlockHider(document).hide(get('b'));
      return get('b').getAttributeNames().at(-1);
    });
    expect(names[0]).not.toBe(names[1]);
  });
});
