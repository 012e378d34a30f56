import { agencyCredit } from '../agencies';
import { type Block, isProse } from '../blocks';
import { cleanByline } from '../clean-byline';
import { removeNodes } from './removal';

const MAX_WORDS = 4;
/** Words that end a story and name nobody. */
const NO_CREDIT =
  /^(the end|ends?|more|tags?|read|watch|listen|continue|print|share|comments?|advertisement|subscribe|video|photos?|gallery|source|thank|note|update)/i;

/**
 * Takes a credit that closes the body in a line of its own ("Agencies", "dpa/AFP") and returns it as a byline. A line
 * of the same shape in words not known counts too: a few capitalised words without a full stop, after a full paragraph.
 */
export function takeCredit(root: Element, blocks: readonly Block[]): string | undefined {
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (!last || !before || !isProse(before)) return undefined;
  const credit =
    agencyCredit(last.text) ?? (looksLikeCredit(last, before) ? cleanByline(last.text) : undefined);
  if (credit) removeNodes(last.nodes, last.container, root);
  return credit;
}

function looksLikeCredit({ text, words, linkedWords, container }: Block, before: Block): boolean {
  const isSibling = container.parentElement === before.container.parentElement && container.localName === 'p';
  if (
    !isSibling ||
    words > MAX_WORDS ||
    linkedWords > 0 ||
    NO_CREDIT.test(text) ||
    !/[.!?"”»]$/.test(before.text)
  )
    return false;
  return (
    /^[([—–-]*\s*\p{Lu}[\p{L}’'.-]*(?:[\s/,&+-]+(?:and|und|y|et|e|\p{Lu}[\p{L}’'.-]*))*\s*[)\]]*$/u.test(
      text,
    ) && !/[.!?]$/.test(text)
  );
}
