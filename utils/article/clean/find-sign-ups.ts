import type { Block } from '../blocks';
import { countWords } from '../text';
import { asksToSignUp, statesTerms } from './cues';

/** A longer line that begins like a sign-up is a sentence. */
const MAX_SIGN_UP_WORDS = 16;
/** A form and what it says of itself. */
const MAX_BOX_WORDS = 70;

/** The sign-ups within a story: short lines that ask for an address, what shares their box, and
 * the terms below. */
export function findSignUps(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (block.words > MAX_SIGN_UP_WORDS || !asksToSignUp(block.text)) continue;
    const box = boxAround(block.container);
    for (const line of blocks) if (box.contains(line.container)) found.add(line);
    const next = blocks[index + 1];
    if (next && statesTerms(next.text)) found.add(next);
  }
  return found;
}

/** The largest element around a line that holds little more than a form would. */
function boxAround(container: Element): Element {
  let box = container;
  while (box.parentElement && countWords(box.parentElement.textContent ?? '') <= MAX_BOX_WORDS)
    box = box.parentElement;
  return box;
}
