import type { Block } from './block';
import type { PromoKind } from './hidden-block';
import { findAsk, IMPERATIVE, type Wording } from './wording';

/** What speaks for a block being a promo of one kind. */
export interface Evidence {
  kind: PromoKind;
  score: number;
  /** For the receipt: `2 store links, "Download the app"`. */
  why: string;
}

/** From this score on a block is hidden: two strong signs, or one and two weak ones. */
export const SURE = 4;

/** Points and the reason for them; a falsy reason counts nothing. */
export type Sign = readonly [points: number, reason: string | false | null | undefined];

/** Adds the signs that hold. */
export function weigh(kind: PromoKind, signs: readonly Sign[]): Evidence {
  const held = signs.filter(([, reason]) => reason);
  return {
    kind,
    score: held.reduce((sum, [points]) => sum + points, 0),
    why: held.map(([, reason]) => reason).join(', '),
  };
}

/**
 * The signs that all appeals share: what the block says (`wording`), what its buttons say, where its links lead, what
 * it is called in the page's code and whether it stays in view. `own` are the signs of the kind; with the first of them
 * and a name that fits, the block need not be worded as we know.
 */
export function weighAppeal(
  kind: PromoKind,
  block: Block,
  wording: Wording,
  ...own: readonly Sign[]
): Evidence | undefined {
  if (block.labels.length === 0) return;
  const said = findAsk(wording, block.text);
  const named = block.names.match(wording.subject)?.[0];
  // A sentence that mentions it is no appeal: that is a box of its own, begins with asking or is mostly link.
  const mentions = said && said.at > 15 && block.lines.length < 2 && block.linkWords < block.words * 0.6;
  if (mentions || !(said || (own[0]?.[1] && (named || (kind === 'appBanner' && block.floats))))) return;
  return weigh(kind, [
    ...own,
    [2, said && quote(said.words)],
    [
      1,
      block.labels.some(
        (label) => label.length < 50 && (IMPERATIVE.test(label) || findAsk(wording, label)),
      ) && 'button',
    ],
    [
      1,
      block.links.some(({ pathname }) => pathname.match(wording.subject) || wording.verb?.test(pathname)) &&
        'link to it',
    ],
    [1, named && `named "${named}"`],
    [1, block.floats && 'stays in view'],
  ]);
}

/** The words that were found, short enough for a receipt. */
export function quote(found: string): string {
  return `"${found.length > 40 ? `${found.slice(0, 39).trimEnd()}…` : found.trim()}"`;
}
