import type { Block } from './block';
import type { Detector } from './detector';
import { type Evidence, weighAppeal } from './evidence';
import { asksFor, PAYWALL, SIGN_UP } from './wording';

/** Where one logs in. */
const HEADER = 'header,[class*=header i]:not(html,body)';

/** Boxes that ask for an account of the site. Not walls before the story, not forms. */
export const signUp: Detector = { kind: 'signUp', ...asksFor(SIGN_UP), weigh };

function weigh(block: Block): Evidence | undefined {
  if (block.words < 6 || block.fields > 0 || PAYWALL.test(block.text)) return;
  if ((block.lines.length < 3 && !block.floats) || block.element.closest(HEADER)) return;
  return weighAppeal('signUp', block, SIGN_UP);
}
