import { type Block, proseWords } from '../blocks';
import type { Trace } from '../trace';

/** Share of the story's prose that all the cleaning together may take; a rule that wants more is wrong about the page. */
const MAX_SHARE = 0.25;
/** Prose that may go from a short story all the same. */
const MIN_ALLOWANCE = 40;

/** Things worth keeping in an element that has lost its text. */
export const HELD = 'img, picture, video, audio, table, hr, iframe, pre, math, [data-embed]';

export interface Removal {
  /**
   * Takes lines out of the story, or none of them where that would take too much prose. Says whether it did.
   * @param isSure for what cannot be of a story, however little of one there is.
   */
  remove(blocks: Iterable<Block>, rule: string, isSure?: boolean): boolean;
}

/** Cleaning of one story, with one allowance for all its steps. */
export function startRemoval(root: Element, blocks: Block[], trace?: Trace): Removal {
  const total = blocks.reduce((sum, block) => sum + proseWords(block), 0);
  let allowance = Math.max(total * MAX_SHARE, Math.min(MIN_ALLOWANCE, total / 2));
  return {
    remove(unwanted, rule, isSure = false) {
      const present = Array.from(unwanted).filter(({ nodes }) => root.contains(nodes[0] ?? null));
      const prose = present.reduce((sum, block) => sum + proseWords(block), 0);
      const refused = !isSure && prose > allowance;
      for (const { text } of present)
        trace?.removals.push({ step: 'clean', rule, text, ...(refused && { refused }) });
      if (refused) return false;
      if (!isSure) allowance -= prose;
      for (const { nodes, container } of present) removeNodes(nodes, container, root);
      return present.length > 0;
    },
  };
}

/** A picture of so many pixels that has lost its text was a face, a logo or an icon beside it. */
const SMALL_PICTURE = 100;

/** Takes nodes out, and each element around them that is left with nothing, or with a small picture. */
export function removeNodes(nodes: readonly ChildNode[], container: Element, root: Element): void {
  for (const node of nodes) node.remove();
  let shell: Element | null = container;
  while (shell && shell !== root && isEmpty(shell, true)) {
    const parent: Element | null = shell.parentElement;
    shell.remove();
    shell = parent;
  }
}

function isEmpty(element: Element, mayHoldSmall = false): boolean {
  // A footnote's way back is an arrow and no letter.
  if (element.hasAttribute('data-to') && element.textContent?.trim()) return false;
  return !/[\p{L}\p{N}_]/u.test(element.textContent ?? '') && !holdsMore(element, mayHoldSmall);
}

function holdsMore(element: Element, mayHoldSmall: boolean): boolean {
  if (!mayHoldSmall) return element.querySelector(HELD) !== null;
  return Array.from(element.querySelectorAll(HELD)).some((held) => !isSmallPicture(held));
}

function isSmallPicture(held: Element): boolean {
  const width = Number(held.getAttribute('width') || Number.NaN);
  return held.localName === 'img' && width > 0 && width <= SMALL_PICTURE;
}

/** Elements that hold nothing a reader would see, innermost first. */
export function removeEmptyShells(root: Element): void {
  const shells =
    'p, div, span, section, article, aside, header, ul, ol, li, dl, h1, h2, h3, h4, h5, h6, figure, figcaption, blockquote, a, strong, em, b, i';
  for (const element of Array.from(root.querySelectorAll(shells)).reverse()) {
    if (isEmpty(element)) element.remove();
  }
}
