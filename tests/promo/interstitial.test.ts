// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isShown, readInterstitial } from '../../utils/promo/interstitial';

/** jsdom has no layout: an element is as large as it says. */
function lay(element: Element): void {
  element.getBoundingClientRect = () => {
    const [width = 0, height = 0] = (element.getAttribute('data-size') ?? '').split('x').map(Number);
    return { width, height } as DOMRect;
  };
}

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  document.querySelectorAll('*').forEach(lay);
  return document.querySelector('#nag') as HTMLElement;
}

const FULL = `style="position:fixed" data-size="${window.innerWidth}x${window.innerHeight}"`;

describe('readInterstitial', () => {
  beforeEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  it('sees nothing in a block that lies beside the story, or is a bar', () => {
    expect(readInterstitial(show('<div id="nag">a</div>'))).toBeUndefined();
    expect(
      readInterstitial(show('<div id="nag" style="position:fixed" data-size="900x60">a</div>')),
    ).toBeUndefined();
  });

  it('lets the page scroll and holds it again as before', () => {
    document.body.style.overflow = 'hidden';
    const over = readInterstitial(show(`<div id="nag" ${FULL}>a</div>`));
    over?.release();
    expect(document.body.style.overflow).toBe('auto');
    expect(document.documentElement.style.overflow).toBe('');
    over?.restore();
    expect(document.body.style.overflow).toBe('hidden');
    expect(document.body.style.getPropertyPriority('overflow')).toBe('');
  });

  it('leaves no style where there was none', () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'body { overflow: hidden }';
    document.head.append(sheet);
    const over = readInterstitial(show(`<div id="nag" ${FULL}>a</div>`));
    over?.release();
    expect(document.body.style.overflow).toBe('auto');
    over?.restore();
    expect(document.body.style.overflow).toBe('');
    sheet.remove();
  });

  it('leaves the lock to another dialog that holds it too', () => {
    document.body.style.overflow = 'hidden';
    readInterstitial(show(`<div id="nag" ${FULL}>a</div><div aria-modal="true">Consent</div>`))?.release();
    expect(document.body.style.overflow).toBe('hidden');
  });

  it('finds the veil beside it, and no block with words', () => {
    const over = readInterstitial(
      show(`<div id="veil" ${FULL}></div><div id="nag" aria-modal="true">a</div><div ${FULL}>Story</div>`),
    );
    expect(over?.veils.map(({ id }) => id)).toEqual(['veil']);
  });
});

describe('isShown', () => {
  it('believes that an element shows where the browser cannot say', () => {
    expect(isShown(show('<div id="nag"></div>'))).toBe(true);
  });

  it('asks the browser', () => {
    const element = show('<div id="nag"></div>');
    element.checkVisibility = () => false;
    expect(isShown(element)).toBe(false);
  });
});
