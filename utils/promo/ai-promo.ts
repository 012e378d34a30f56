import type { Block } from './block';
import type { Detector } from './detector';
import { type Evidence, weighAppeal } from './evidence';
import { AI_ACTION, AI_PROMO, asksFor } from './wording';

/** Boxes that show off what the site's AI does: "Try our AI features: Summarise, Translate, Ask". */
export const aiPromo: Detector = { kind: 'aiPromo', ...asksFor(AI_PROMO), weigh };

function weigh(block: Block): Evidence | undefined {
  const actions = block.labels.filter((label) => label.length < 40 && AI_ACTION.test(label));
  // One alone may be the site's search: "Find anything, or ask AI".
  if (actions.length < 2 || block.words > 60) return;
  return weighAppeal('aiPromo', block, AI_PROMO, [2, `buttons ${actions.slice(0, 3).join(', ')}`]);
}
