import type { sanitizeHtml } from '../article/sanitize';

/** What a card is read with. */
export interface CardReading {
  /** What relative addresses start from. */
  base: string;
  /** When the page was read. */
  now: Date;
  lang?: string | undefined;
  /** Texts of the page's menus: in a card they are sections, not sources. */
  menu: ReadonlySet<string>;
  window: Parameters<typeof sanitizeHtml>[1];
}
