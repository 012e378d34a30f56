// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  beside,
  narrow,
  type Pick,
  pickAt,
  pickMiddle,
  planHiding,
  widen,
} from '../../utils/promo/pick-block';
import { STORY } from './pages';

/** jsdom lays nothing out: every element is as large as its `data-box` says, or as small as nothing. */
beforeEach(() => {
  Element.prototype.getBoundingClientRect = function () {
    const [width = 0, height = 0] = (this.getAttribute('data-box') ?? '').split('x').map(Number);
    return { width, height } as DOMRect;
  };
  document.body.innerHTML = `
    <main id="story" data-box="900x900"><h1>Pier</h1>${STORY}</main>
    <aside class="letters" data-box="300x200">
      <div id="wrapper" data-box="300x200">
        <p id="line" data-box="280x40"><b id="word" data-box="80x20">Best</b><i id="dot" data-box="4x4"></i></p>
        <form id="form" data-box="280x120"></form>
      </div>
    </aside>`;
});

const at = (id: string): Pick => ({ element: document.getElementById(id) as HTMLElement, within: [] });
const idOf = ({ element }: Pick) => element.id || element.className;

describe('pickAt', () => {
  it('takes what is nearest to the reader, below what is ours and what is too small to be meant', () => {
    const ours = document.createElement('div');
    ours.setAttribute('data-box', '900x900');
    document.elementsFromPoint = () =>
      [ours, document.getElementById('dot'), at('line').element] as Element[];
    expect(pickAt(document, 5, 5, (one) => one === ours)?.element.id).toBe('line');
    expect(pickMiddle(document, (one) => one === ours)?.element.id).toBe('line');
  });

  it('never takes the page', () => {
    document.elementsFromPoint = () => [document.body, document.documentElement];
    expect(pickAt(document, 5, 5, () => false)).toBeUndefined();
  });
});

describe('widen and narrow', () => {
  it('go from box to box that can be told apart, and back the same way', () => {
    const wide = widen(at('word'));
    expect(idOf(wide)).toBe('line');
    const wider = widen(wide);
    expect(idOf(wider)).toBe('wrapper');
    expect(idOf(widen(wider))).toBe('wrapper');
    expect([narrow(wider), narrow(narrow(wider))].map(idOf)).toEqual(['line', 'word']);
  });

  it('go into the largest box where there is no way back', () => {
    expect(idOf(narrow(at('wrapper')))).toBe('form');
    expect(idOf(narrow(at('form')))).toBe('form');
  });

  it('go to the block beside', () => {
    expect(idOf(beside(at('line'), 1))).toBe('form');
    expect(idOf(beside(at('form'), -1))).toBe('line');
    expect(idOf(beside(at('form'), 1))).toBe('form');
  });
});

describe('planHiding', () => {
  it('says by what a block is found again, and what that is here', () => {
    const aside = document.querySelector('aside') as Element;
    expect(planHiding(aside)).toEqual({ selector: '.letters', elements: [aside] });
  });

  it('refuses what holds the story or most of the page', () => {
    expect(planHiding(document.querySelector('main') as Element)).toBeUndefined();
    expect(planHiding(document.body)).toBeUndefined();
  });
});
