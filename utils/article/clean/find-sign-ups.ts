import type { Block } from '../blocks';
import { countWords } from '../text';
import { asksToSignUp, beginsLikeSignUp, speaksOfSignUp, statesTerms } from './cues';

/** A longer line that begins like a sign-up is a sentence. */
const MAX_SIGN_UP_WORDS = 16;
/** A form and what it says of itself. */
const MAX_BOX_WORDS = 70;

/**
 * The sign-ups within a story: short lines that ask for an address, what their box says to the reader below them, and
 * the terms.
 */
export function findSignUps(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (!isSignUp(block)) continue;
    found.add(block);
    const box = boxAround(block.container);
    const before = blocks[index - 1];
    if (before && box.contains(before.container) && beginsLikeSignUp(before.text)) found.add(before);
    // A small box may hold the story's next line too.
    for (const line of blocks.slice(index + 1)) {
      if (!box.contains(line.container) || !speaksOfSignUp(line.text)) break;
      found.add(line);
    }
    const next = blocks[index + 1];
    if (next && statesTerms(next.text)) found.add(next);
  }
  return found;
}

function isSignUp({ container, text, words }: Block): boolean {
  return (
    words <= MAX_SIGN_UP_WORDS && asksToSignUp(text) && !container.closest('li, td, dd, blockquote, pre')
  );
}

/** The largest element around a line that holds little more than a form would. */
function boxAround(container: Element): Element {
  let box = container;
  while (box.parentElement && countWords(box.parentElement.textContent ?? '') <= MAX_BOX_WORDS)
    box = box.parentElement;
  return box;
}
