// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selectorHere, selectorOf } from '../../utils/promo/selector-of';

function markOf(html: string): Element {
  document.body.innerHTML = `<main><p>One</p>${html}<p>Two</p></main>`;
  return document.querySelector('[data-mark]') as Element;
}

describe('selectorOf', () => {
  it.each([
    ['an id', '<div data-mark id="newsletter-box"></div>', '#newsletter-box'],
    ['a class', '<div data-mark class="css-1x9k2 promo-newsletter"></div>', '.promo-newsletter'],
    ['a name by convention', '<div data-mark class="c-promo__inner"></div>', '.c-promo__inner'],
    ['the name of its box', '<aside class="subscribe"><div data-mark></div></aside>', '.subscribe > div'],
    ['a test id', '<div data-mark data-testid="app-banner"></div>', '[data-testid="app-banner"]'],
  ])('goes by %s', (_, html, selector) => {
    const element = markOf(html);
    expect(selectorOf(element)).toBe(selector);
    expect([...document.querySelectorAll(selector)]).toEqual([element]);
  });

  it.each([
    ['made by a build', '<div data-mark class="css-1x9k2 sc-bdVaJa"></div>'],
    ['of a state', '<div data-mark class="is-open visible"></div>'],
    ['of tags alone', '<form data-mark></form>'],
    ['that number the page', '<div data-mark id="post-19283"></div><div></div>'],
  ])('finds none in names %s', (_, html) => {
    expect(selectorOf(markOf(`<div>${html}</div><div><div></div></div>`))).toBeUndefined();
  });

  it('takes a name that others share together with their box’s', () => {
    const element = markOf(
      '<section class="letters"><div data-mark class="teaser"></div></section><section class="stories"><div class="teaser"></div></section>',
    );
    const selector = selectorOf(element) ?? '';
    expect([...document.querySelectorAll(selector)]).toEqual([element]);
  });

  it('survives a form whose fields are named like its properties', () => {
    expect(() =>
      selectorOf(
        markOf(
          '<form data-mark><input name="attributes"><input name="classList"><input name="parentElement"></form>',
        ),
      ),
    ).not.toThrow();
  });
});

it('selectorHere goes by the place where there is no name', () => {
  const element = markOf('<div><div></div><div data-mark></div></div>');
  const selector = selectorHere(element) ?? '';
  expect([...document.querySelectorAll(selector)]).toEqual([element]);
});
