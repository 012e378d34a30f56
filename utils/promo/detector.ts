import type { Block } from './block';
import type { Evidence } from './evidence';
import type { PromoKind } from './hidden-block';

/** How promos of one kind are noticed on a page, and told from what a person came for. */
export interface Detector {
  kind: PromoKind;
  /** A selector of what is worth a look whatever it says: links, fields and frames that promos of the kind have. */
  seeds?: string;
  /** A quick look at every text of the page: whether its line is worth reading. No flag but `i`. */
  mentions?: RegExp;
  /** Whether a line that mentions the kind may belong to one. Absent: each does. */
  asks?(line: string): boolean;
  /** Whether a block holds nothing that is too good for the kind. Absent: `isOwn` tells. */
  fits?(block: Block): boolean;
  /** What speaks for the block being one; hidden is what reaches `SURE`. */
  weigh(block: Block): Evidence | undefined;
}
