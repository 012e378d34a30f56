import { scanPromos } from '../../promo/find-promos';
import type { FoundPromo } from '../../promo/grow-promo';
import type { PromoKind } from '../../promo/hidden-block';
import { type Trace, takeOut } from '../trace';

/** What is never a part of a story, however much it says. Banners and surveys may be what a short page is about. */
const KINDS: ReadonlySet<PromoKind> = new Set(['newsletter']);

/**
 * Finds the sign-up boxes of a copied page as the live page does, by the same judgement; it needs the fields and
 * buttons that the page still has.
 */
export function findSignUpBoxes(page: Document): FoundPromo[] {
  return [...scanPromos(page.body)]
    .filter((found) => found !== undefined)
    .filter(({ kind }) => KINDS.has(kind));
}

/** Takes them out whole. */
export function dropPromos(promos: readonly FoundPromo[], trace?: Trace): void {
  for (const { element, why } of promos) if (element.isConnected) takeOut(element, 'promos', why, trace);
}
