import { readBlock } from './block';
import { DETECTORS } from './detectors';
import { scanPromos } from './find-promos';
import type { FoundPromo } from './grow-promo';
import type { HiddenBlock } from './hidden-block';
import { createBlockHider } from './hide-blocks';
import { type Interstitial, isShown, readInterstitial } from './interstitial';
import { judgeBlock } from './judge-block';
import { watchChanges } from './watch-changes';

/** A page that is being kept quiet. */
export interface Quieting {
  /** What is hidden now, in the order it was found. */
  receipt(): HiddenBlock[];
  /** Brings one block back; it stays, also when the page makes it anew. */
  restore(id: string): void;
  restoreAll(): void;
  /** Brings everything back and watches no more. */
  stop(): void;
  /** Starts anew, as on a fresh page. */
  resume(): void;
  /** The page has become another without loading: looks at it all again. What was restored stays. */
  reset(): void;
}

interface Entry extends HiddenBlock {
  element: HTMLElement;
  over: Interstitial | undefined;
}

const MAX_TEXT = 120;

/** So often a page may put the same block back before it is left alone. */
const MAX_RETURNS = 5;

/**
 * Hides promos on `document` while it lives, from when it is parsed, and keeps the receipt.
 * @param active false: does nothing before `resume()`.
 * @param onChange is called when the receipt has changed.
 */
export function startQuieting(
  document: Document,
  { active = true, onChange }: { active?: boolean; onChange?: () => void } = {},
): Quieting {
  const hider = createBlockHider(document);
  /** Promos that nobody sees yet: dialogs that open later. */
  const unseen = new Set<HTMLElement>();
  /** By what a block says, how often it came back; without end where a person wanted it. */
  const returns = new Map<string, number>();
  let entries: Entry[] = [];
  let kept: Element[] = [];
  let ids = 0;

  const isDealtWith = (element: Element): boolean =>
    kept.some((one) => one.contains(element)) || entries.some((entry) => entry.element.contains(element));

  const reveal = (entry: Entry): void => {
    entries = entries.filter((other) => other !== entry);
    hider.show(entry.element);
    entry.over?.veils.forEach(hider.show);
    entry.over?.restore();
  };
  const keep = ({ element, kind, text }: Pick<Entry, 'element' | 'kind' | 'text'>): void => {
    kept.push(element);
    returns.set(kind + text, Number.POSITIVE_INFINITY);
  };

  /** Lets go of blocks that left the page, are no promo any more, or that the page insists on. */
  const review = (changed: readonly Element[]): void => {
    kept = kept.filter((element) => element.isConnected);
    for (const entry of entries) {
      const { element, kind, text, why } = entry;
      if (!element.isConnected) {
        reveal(entry);
        returns.set(kind + text, (returns.get(kind + text) ?? 0) + 1);
      } else if (document.defaultView?.getComputedStyle(element).display !== 'none') {
        keep(entry);
        reveal(entry);
      } else if (
        !why.startsWith('rule') &&
        changed.some((root) => element.contains(root) || root.contains(element))
      ) {
        const block = readBlock(element);
        const detectors = DETECTORS.filter((detector) => detector.kind === kind);
        if (!block || !judgeBlock(block, detectors)) reveal(entry);
      }
    }
  };

  const hide = (found: readonly FoundPromo[]): void => {
    const fresh: Entry[] = [];
    for (const { element, kind, why, text: whole } of found) {
      const text = whole.slice(0, MAX_TEXT);
      if (!element.isConnected || (returns.get(kind + text) ?? 0) > MAX_RETURNS) continue;
      const over = readInterstitial(element);
      if (!isShown(element)) unseen.add(element);
      // What opens right after a click was asked for, like a dialog by a click on "Newsletter".
      else if (over && document.defaultView?.navigator.userActivation?.isActive) {
        keep({ element, kind, text });
      } else fresh.push({ id: `${++ids}`, kind, why, text, element, over });
    }
    for (const { element, over } of fresh) {
      hider.hide(element);
      over?.veils.forEach(hider.hide);
      over?.release();
    }
    entries = [...entries, ...fresh];
  };

  const watch = watchChanges(
    document,
    function* look(changed) {
      const before = entries;
      review(changed);
      const opened = [...unseen].filter((element) => isShown(element) || !element.isConnected);
      const found: FoundPromo[] = [];
      for (const root of [...changed, ...opened]) {
        if (!root.isConnected) continue;
        for (const promo of scanPromos(root, { skip: isDealtWith })) {
          if (promo) found.push(promo);
          yield;
        }
      }
      // All reading first, then all writing: the page is laid out once.
      hide(found);
      for (const element of opened) unseen.delete(element);
      if (entries.length !== before.length || entries.some((entry, at) => entry !== before[at])) onChange?.();
    },
    () => unseen.size > 0,
  );

  const revealAll = (): void => {
    for (const entry of [...entries].reverse()) reveal(entry);
  };
  const restore = (chosen: readonly Entry[]): void => {
    chosen.forEach(keep);
    chosen.forEach(reveal);
    onChange?.();
  };

  if (active) watch.start();
  let on = active;
  return {
    receipt: () => entries.map(({ id, kind, why, text }) => ({ id, kind, why, text })),
    restore: (id) => restore(entries.filter((entry) => entry.id === id)),
    restoreAll: () => restore(entries.toReversed()),
    stop() {
      on = false;
      watch.stop();
      revealAll();
    },
    resume() {
      on = true;
      kept = [];
      returns.clear();
      watch.start();
    },
    reset() {
      if (on) watch.start();
    },
  };
}
