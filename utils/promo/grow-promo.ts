import { type Block, isInline, readBlock } from './block';
import type { Detector } from './detector';
import type { Evidence } from './evidence';
import type { BlockKind } from './hidden-block';
import { judgeBlock, mayBe } from './judge-block';

/** A promo on the page and why it is one. */
export interface FoundPromo {
  element: HTMLElement;
  kind: BlockKind;
  why: string;
  /** Its own text, in one line. */
  text: string;
}

const MAX_LEVELS = 14;

/** A heading or a line that belongs to the promo around it, not a part of the page. */
const MAX_ADDED_WORDS = 30;

/** Fewer words in a lone link are an entry of a list or a menu: "About, Contact, Newsletter". */
const LINK_WORDS = 9;

const PAGE_LEVEL =
  'html,body,main,[class*=menu i],article,header,footer,[role=main],[role=article],[role=feed],td,body>:only-child';
const NOT_OURS =
  'nav,menu,[role=navigation],[role=menu],[role=menubar],[role=search],[role=banner],body>header,' +
  ':is([class*=cookie i],[id*=cookie i],[class*=consent i],[id*=consent i],[class*=paywall i]):not(html,body,form,form *)';

/**
 * The largest block around `seed` that is a promo of one of `detectors` and nothing else, or nothing. `known` is what a
 * rule says of the seed itself.
 */
export function growPromo(
  seed: Element,
  detectors: readonly Detector[],
  known?: Evidence,
): FoundPromo | undefined {
  if (!known && seed.closest(NOT_OURS)) return;
  let possible = detectors;
  let evidence: Evidence | undefined;
  let block: Block | undefined;
  let around: Element | null = seed;
  for (let level = 0; around && level < MAX_LEVELS && !around.matches(PAGE_LEVEL); level++) {
    if (known || !(isInline(around) || around.matches('button,input'))) {
      const outer = readBlock(around);
      if (!outer || (block && !belongs(outer, block))) break;
      // What one holds that is too good for a kind, all around it hold too.
      possible = possible.filter((detector) => mayBe(outer, detector));
      const judged: Evidence | undefined = known && !evidence ? known : judgeBlock(outer, possible);
      if (!judged && (evidence || possible.length === 0)) break;
      if (judged) {
        evidence = judged;
        block = outer;
        possible = possible.filter(({ kind }) => kind === judged.kind);
      }
    }
    around = around.parentElement;
  }
  if (!block || !evidence || (!known && isListed(block))) return;
  return { element: block.element as HTMLElement, kind: evidence.kind, why: evidence.why, text: block.text };
}

function belongs(outer: Block, inner: Block): boolean {
  return outer.words - inner.words <= MAX_ADDED_WORDS && outer.foreignLinks === inner.foreignLinks;
}

/** A list of links, or an entry of one; a banner that is one link has a picture. */
function isListed({ element, words, links, linkWords, emailFields, floats }: Block): boolean {
  if (floats || emailFields > 0 || words === 0 || linkWords < words * 0.8) return false;
  return (
    links.length > 1 || element.matches('li,li *') || (words < LINK_WORDS && !element.querySelector('img'))
  );
}
