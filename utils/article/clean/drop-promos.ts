import { scanPromos } from '../../promo/find-promos';
import type { PromoKind } from '../../promo/hidden-block';
import { type Trace, takeOut } from '../trace';

/** What is never a part of a story, however much it says. Banners and surveys may be what a short page is about. */
const KINDS: ReadonlySet<PromoKind> = new Set(['newsletter']);

/**
 * Takes sign-up boxes whole out of a copied page, as the live page hides them: by the same judgement, which needs the
 * fields and buttons that the page still has.
 */
export function dropPromos(page: Document, trace?: Trace): void {
  for (const found of scanPromos(page.body))
    if (found && KINDS.has(found.kind)) takeOut(found.element, 'promos', found.why, trace);
}
