import type { Block } from './block';
import { type Evidence, weighAppeal } from './evidence';
import { NEWSLETTER, PAYWALL } from './wording';

/** Boxes that ask for an e-mail address or lead to a newsletter's page. */
export function weighNewsletter(block: Block): Evidence | undefined {
  if (PAYWALL.test(block.text)) return;
  return weighAppeal('newsletter', block, NEWSLETTER, [2, block.emailFields > 0 && 'e-mail field']);
}
