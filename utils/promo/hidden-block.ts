/** What a hidden block was. Each kind has a name for the receipt in `_locales` (`kind_appBanner` ...). */
const PROMO_KINDS = ['appBanner', 'newsletter', 'aiPromo', 'emptyShell', 'signUp', 'survey'] as const;

export type PromoKind = (typeof PROMO_KINDS)[number];

/** Or that the reader has pointed at it. */
export const BLOCK_KINDS = [...PROMO_KINDS, 'picked'] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One line of the receipt: a block that Lede hid on the page, and why. */
export interface HiddenBlock {
  /** Unique on its page while the page lives. */
  id: string;
  kind: BlockKind;
  /** The rule or heuristic that hid it, in English words, such as `2 store links, "Download the app"`. */
  why: string;
  /** Hidden on all pages of the site because somebody chose so. */
  chosen?: true;
  /** The start of the block's own text, at most 120 characters. */
  text: string;
}
