// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findPromos } from '../../utils/promo/find-promos';
import { PROMO_RULES } from '../../utils/promo/rules';
import { makePage, STORY } from './pages';

describe.each(PROMO_RULES)('rule $id', ({ id, kind, selector, example, hosts }) => {
  it('hides its example', () => {
    const url = `https://${hosts?.[0] ?? 'harbour.example'}/2026/story`;
    const [found] = findPromos(makePage(example, { url }));
    expect(found).toMatchObject({ kind, why: `rule ${id}` });
  });

  it('is about the name, not about anything else in the example', () => {
    expect(findPromos(makePage(example.replaceAll(/ (?:id|class|src)="[^"]*"/g, '')))).toEqual([]);
  });

  it('never hides the story, whatever it is called', () => {
    const document = makePage('');
    const named = makePage(example).querySelector(selector);
    const around = document.createElement('div');
    around.id = named?.id ?? '';
    around.className = named?.className ?? '';
    around.innerHTML = STORY;
    document.querySelector('.page')?.append(around);
    expect(findPromos(document).filter(({ element }) => element.textContent?.includes('pier'))).toEqual([]);
  });
});

it('has each id once', () => {
  const ids = PROMO_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
