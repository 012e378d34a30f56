import type { KnownSheet } from '../promo/known-sheet';
import type { Quieting } from '../promo/quiet-page';

/** A reader that is open in this page. */
export interface OpenReader {
  /** A trusted key event that the page must not see. */
  onKey(event: KeyboardEvent): void;
  close(): void;
}

/**
 * What the scripts of one page share: they are separate bundles in one isolated world, which the page cannot reach.
 */
export interface PageWorld {
  /** Tell whether the script that put itself here still has its extension, or was orphaned by an update. */
  hasPageScript?: () => boolean;
  hasReaderScript?: () => boolean;
  keysAreGuarded?: boolean;
  reader?: OpenReader | undefined;
  /** Where the reader points at a block: it has the keys before the reader. */
  picker?: OpenReader | undefined;
  /** A sentence that is shown in this page. */
  notice?: { close(): void } | undefined;
  /** What is known of the blocks of this site, and hides them from the start. */
  known?: { stored: unknown; sheet: KnownSheet };
  /** What hides promos here, once it was needed. */
  quieting?: Quieting | undefined;
}

const KEY = Symbol.for('lede.page-world');

export function pageWorld(): PageWorld {
  const scope = globalThis as unknown as { [KEY]?: PageWorld };
  scope[KEY] ??= {};
  return scope[KEY];
}
