/** What a hidden block was. Each kind has a name for the receipt in `_locales` (`kind_appBanner` ...). */
export type PromoKind = 'appBanner' | 'newsletter' | 'aiPromo' | 'emptyShell' | 'signUp' | 'survey';

/** One line of the receipt: a block that Lede hid on the page, and why. */
export interface HiddenBlock {
  /** Unique on its page while the page lives. */
  id: string;
  kind: PromoKind;
  /** The rule or heuristic that hid it, in English words, such as `2 store links, "Download the app"`. */
  why: string;
  /** The start of the block's own text, at most 120 characters. */
  text: string;
}
