// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { elementsOf, findKnown } from '../../utils/promo/find-known';
import type { KnownBlock } from '../../utils/promo/site-rules';
import { makePage } from './pages';

const learnt: KnownBlock = { selector: '.box', kind: 'newsletter', learnt: true };
const chosen: KnownBlock = { selector: '.box', kind: 'picked' };
const look = (page: Document, block: KnownBlock) => findKnown(page, [block], () => false);

describe('findKnown', () => {
  it('believes that what was learnt is a promo while it may be one', () => {
    const { found, refuted } = look(makePage('<div class="box"><p>Our best, every Friday</p></div>'), learnt);
    expect(found).toMatchObject([{ kind: 'newsletter', text: 'Our best, every Friday', selector: '.box' }]);
    expect(found[0]).not.toHaveProperty('chosen');
    expect(refuted).toEqual([]);
  });

  it.each([
    [
      'prose',
      '<p>The harbour board voted on Tuesday to rebuild the eastern pier, which a storm tore apart in February.</p>',
    ],
    [
      'links to stories',
      '<a href="/1">Board votes on the pier</a><a href="/2">Ferry lands at the coal dock</a>',
    ],
    ['a correction', '<p>Correction: it was Monday.</p>'],
    ['a headline', '<h1>Pier</h1>'],
  ])('refutes it where it holds %s', (_, html) => {
    expect(look(makePage(`<div class="box">${html}</div>`), learnt)).toEqual({
      found: [],
      refuted: ['.box'],
    });
  });

  it('believes a choice, whatever it holds', () => {
    const page = makePage(
      '<div class="box"><p>Ann and Bea talk about “the pier” and what became of it in the end.</p></div>',
    );
    expect(look(page, chosen).found).toMatchObject([{ kind: 'picked', chosen: true }]);
  });

  it.each([
    ['the headline', '<div class="box"><h1>Pier</h1></div>'],
    ['most of the page', `<div class="box">${'<p>One line of many.</p>'.repeat(200)}</div>`],
    ['half of its parts', '<p class="box">One</p>'.repeat(50)],
  ])('never hides %s', (_, html) => {
    expect(look(makePage(html), chosen)).toEqual({ found: [], refuted: ['.box'] });
  });

  it('leaves alone what is dealt with, and a selector that is none', () => {
    const page = makePage('<div class="box"><p>Our best</p></div>');
    expect(findKnown(page, [learnt], () => true)).toEqual({ found: [], refuted: [] });
    expect(elementsOf(page, [':nonsense(', '.box'])).toHaveLength(1);
  });
});
