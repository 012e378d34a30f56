import { readBlock } from './block';
import { DETECTORS } from './detectors';
import type { FoundPromo } from './grow-promo';
import { isProtected, mayBe } from './judge-block';
import type { KnownBlock } from './site-rules';

/** A chosen block may hold any part of a page but most of what is read there. */
const MOST_OF_TEXT = 0.3;

/** More of the same are no block but the way the site is built. */
const MOST_MATCHES = 40;

/** A block that was known before it was found. */
export interface KnownPromo extends FoundPromo {
  selector: string;
  /** Not learnt: somebody wanted it hidden. */
  chosen?: true;
}

interface KnownBlocks {
  found: KnownPromo[];
  /** Selectors of learnt blocks that hold something else on this page. */
  refuted: string[];
}

/**
 * The blocks of a page that are known by its site's rules. What was learnt must still be a small block with nothing of a
 * story in it; what somebody chose is believed, up to the story and the page themselves.
 */
export function findKnown(
  document: Document,
  blocks: readonly KnownBlock[],
  skip: (element: Element) => boolean,
): KnownBlocks {
  const known: KnownBlocks = { found: [], refuted: [] };
  for (const block of blocks) {
    const elements = elementsOf(document, [block.selector]);
    if (elements.length > MOST_MATCHES || !elements.every((element) => mayHide(element, block)))
      known.refuted.push(block.selector);
    else
      for (const element of elements)
        if (!skip(element))
          known.found.push({
            element,
            kind: block.kind,
            why: block.learnt ? 'seen here before' : 'your rule for this site',
            text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
            selector: block.selector,
            ...(!block.learnt && { chosen: true }),
          });
  }
  return known;
}

/** All elements of selectors, of which some may be none. */
export function elementsOf(document: Document, selectors: readonly string[]): HTMLElement[] {
  return selectors.flatMap((selector) => {
    try {
      return Array.from(document.querySelectorAll<HTMLElement>(selector));
    } catch {
      return [];
    }
  });
}

function mayHide(element: Element, { kind, learnt }: KnownBlock): boolean {
  if (!learnt) return !holdsThePage(element);
  const block = readBlock(element);
  return (
    block !== undefined &&
    !isProtected(block) &&
    DETECTORS.some((detector) => detector.kind === kind && mayBe(block, detector))
  );
}

/** Whether an element is the page, its story, or too much of it to be one block. */
export function holdsThePage(element: Element): boolean {
  const { body } = element.ownerDocument;
  if (element.contains(body) || element.querySelector('h1, main') !== null) return true;
  const length = (part: Element): number => part.textContent?.length ?? 0;
  return length(element) > MOST_OF_TEXT * length(body);
}
