import { scanPromos } from '../../promo/find-promos';
import { newsletter } from '../../promo/newsletter';
import { type Trace, takeOut } from '../trace';
import { findFieldBoxes } from './find-field-boxes';

/** By which a box is known again after Readability has taken the page apart. */
const MARK = 'data-lede-promo';

/** What is never a part of a story, however much it says. Banners and surveys may be what a short page is about. */
const DETECTORS = [newsletter];

/**
 * Marks the sign-up boxes of a copied page, by the same judgement as the live page hides them: it needs the fields and
 * buttons that the page still has. They go once the story is found, since their words weigh where it is looked for.
 */
export function markPromos(page: Document): void {
  for (const element of page.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  for (const found of scanPromos(page.body, { detectors: DETECTORS }))
    if (found) mark(found.element, found.why);
  for (const box of findFieldBoxes(page)) if (!box.closest(`[${MARK}]`)) mark(box, 'fields');
}

/** All of it, since the box itself may be unwrapped. */
function mark(box: Element, why: string): void {
  for (const part of [box, ...box.querySelectorAll('*')]) part.setAttribute(MARK, why);
}

/** Takes them whole out of what was found. Says whether there were any. */
export function dropPromos(root: Element, trace?: Trace): boolean {
  const parts = Array.from(root.querySelectorAll(`[${MARK}]`));
  for (const part of parts)
    if (root.contains(part)) takeOut(part, 'promos', part.getAttribute(MARK) ?? '', trace);
  return parts.length > 0;
}
