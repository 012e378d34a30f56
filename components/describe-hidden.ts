import type { BlockKind, HiddenBlock } from '../utils/promo/hidden-block';
import type { Words } from '../utils/reading/words';

/** "an app banner and 2 newsletter boxes": each kind once, in the order it was first hidden. */
export function describeHidden(hidden: HiddenBlock[], words: Words): string {
  const counts = new Map<BlockKind, number>();
  for (const { kind } of hidden) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => words.count(`hidden_${kind}`, count));
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts);
}
