// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findPromos } from '../../utils/promo/find-promos';
import { ENGLISH, GERMAN, makeAggregatorPage, makePage, SHAPES, SPANISH, STORY } from './pages';
import { TRAPS } from './traps';

describe('findPromos on an aggregator page', () => {
  for (const words of [ENGLISH, GERMAN, SPANISH]) {
    for (const shape of SHAPES) {
      it(`finds the three whole blocks: ${words.lang}, <${shape.box}>, ${shape.name('ai')}`, () => {
        const document = makeAggregatorPage(words, shape);
        const found = findPromos(document).map(({ element, kind }) => `${kind} ${element.dataset.test}`);
        expect(found.sort()).toEqual(['aiPromo ai', 'appBanner app', 'emptyShell comments']);
      });
    }
  }

  it('says why, in words', () => {
    const found = findPromos(makeAggregatorPage(ENGLISH, SHAPES[0] as (typeof SHAPES)[0]));
    const why = Object.fromEntries(found.map((promo) => [promo.kind, promo.why]));
    expect(why.appBanner).toBe('2 store links, store badge, "GET THE APP", link to it, named "app"');
    expect(why.emptyShell).toBe('"No comments yet", heading "Comments"');
    expect(why.aiPromo).toContain('buttons Summarise, Translate, Ask, "Discover our AI"');
  });

  it('gives the text of a block in one line', () => {
    const found = findPromos(makeAggregatorPage(ENGLISH, SHAPES[0] as (typeof SHAPES)[0]));
    expect(found.find(({ kind }) => kind === 'emptyShell')?.text).toBe('Comments No comments yet');
  });
});

describe('findPromos on a page that is nothing but an appeal', () => {
  const form =
    '<div class="box"><h3>Our newsletter</h3><form><input type="email"><button>Sign up</button></form></div>';

  it('hides the box on a story', () => {
    expect(findPromos(makePage(form))).toHaveLength(1);
  });

  it.each(['/newsletter', '/en/newsletters/', '/apps', '/register'])('leaves everything on %s', (path) => {
    expect(findPromos(makePage(form, { url: `https://harbour.example${path}` }))).toEqual([]);
  });

  it('is not fooled by a story that has the word in its address', () => {
    const url = 'https://harbour.example/2026/the-newsletter-boom';
    expect(findPromos(makePage(form, { url }))).toHaveLength(1);
  });
});

describe('findPromos leaves what a person came for', () => {
  it.each(TRAPS)('$name', ({ html, where, head, keep }) => {
    const document =
      where === 'story'
        ? makePage('', { inStory: html, head: head ?? '' })
        : makePage(html, { head: head ?? '' });
    const found = findPromos(document);
    const kept = keep ? document.querySelector(keep) : undefined;
    const lost = kept ? found.filter(({ element }) => element.contains(kept)) : found;
    expect(lost.map(({ kind, why, text }) => ({ kind, why, text }))).toEqual([]);
  });

  it('has at least 25 traps', () => {
    expect(TRAPS.length).toBeGreaterThanOrEqual(25);
  });

  it('a document without a body', () => {
    const document = makePage('');
    document.body.remove();
    expect(findPromos(document)).toEqual([]);
  });

  it('a promo box that holds the story', () => {
    const document = makePage('');
    document.body.innerHTML = `<div class="newsletter">${STORY}<form><input type="email" name="email"><button>Sign up for our newsletter</button></form></div>`;
    for (const { element } of findPromos(document)) expect(element.querySelector('p')).toBeNull();
  });

  it('a form whose fields are named like the properties of nodes', () => {
    const names = ['matches', 'parentElement', 'querySelector', 'closest', 'className', 'getAttribute'];
    const form = names.map((name) => `<input name="${name}">`).join('');
    const document = makePage(
      `<form>${form}Sign up for our newsletter <input type="email"></form>
       <div id="fine"><p>Sign up for our newsletter</p><form><input type="email"><button>Go</button></form></div>`,
    );
    expect(findPromos(document).map(({ element }) => element.id)).toEqual(['fine']);
  });
});
