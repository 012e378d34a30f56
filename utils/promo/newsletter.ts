import type { Block } from './block';
import type { Detector } from './detector';
import { type Evidence, weighAppeal } from './evidence';
import { asksFor, NEWSLETTER, PAYWALL } from './wording';

/** Boxes that ask for an e-mail address or lead to a newsletter's page. */
export const newsletter: Detector = {
  kind: 'newsletter',
  seeds: '[type=email],input[name*=email i]',
  ...asksFor(NEWSLETTER),
  weigh,
};

function weigh(block: Block): Evidence | undefined {
  if (PAYWALL.test(block.text)) return;
  return weighAppeal('newsletter', block, NEWSLETTER, [2, block.emailFields > 0 && 'e-mail field']);
}
