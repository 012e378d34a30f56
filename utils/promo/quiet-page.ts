import { readBlock } from './block';
import { DETECTORS } from './detectors';
import { elementsOf, findKnown, type KnownPromo } from './find-known';
import { scanPromos } from './find-promos';
import type { FoundPromo } from './grow-promo';
import type { BlockKind, HiddenBlock } from './hidden-block';
import { createBlockHider } from './hide-blocks';
import { type Interstitial, isShown, readInterstitial } from './interstitial';
import { judgeBlock } from './judge-block';
import type { KnownSheet } from './known-sheet';
import { selectorHere, selectorOf } from './selector-of';
import { type KnownBlock, NO_RULES, type SiteRules, withHidden, withoutHidden } from './site-rules';
import { watchChanges } from './watch-changes';

/** A page that is being kept quiet. */
export interface Quieting {
  /** What is hidden now, in the order it was found. */
  receipt(): HiddenBlock[];
  /** Brings one block back; it stays, also when the page makes it anew. */
  restore(id: string): void;
  restoreAll(): void;
  /** Brings one block back, or keeps it hidden, here and on all pages of the site. */
  choose(id: string, hide: boolean): void;
  /** Hides one more block, from now on. */
  add(block: KnownBlock): void;
  /** Shows a block that was added, and knows nothing of it any more. */
  remove(selector: string): void;
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
  /** By which it was known before it was found. */
  selector?: string;
}

export interface QuietingOptions {
  /** False: does nothing before `resume()`. */
  active?: boolean;
  /** What is known of the site's pages. */
  rules?: SiteRules;
  /** What hides the known blocks already. */
  sheet?: KnownSheet | undefined;
  /** Is called when the receipt has changed. */
  onChange?(): void;
  /** Is given what was found on this page and can be found again on others. */
  onLearn?(blocks: KnownBlock[]): void;
  /** Is given what the reader wants of a block on this site. */
  onChoose?(choice: { selector: string; kind: BlockKind; hide: boolean }): void;
  /** Is given the selectors of learnt blocks that now hold more than a promo. */
  onRefuted?(selectors: string[]): void;
}

const MAX_TEXT = 120;

/** Milliseconds that a block must have stayed hidden before it is learnt. */
const LEARN_AFTER = 2_000;

/** So often a page may put the same block back before it is left alone. */
const MAX_RETURNS = 5;

/** Hides promos on `document` while it lives, from when it is parsed, and keeps the receipt. */
export function startQuieting(
  document: Document,
  {
    active = true,
    rules: given = NO_RULES,
    sheet,
    onChange,
    onLearn,
    onChoose,
    onRefuted,
  }: QuietingOptions = {},
): Quieting {
  const hider = createBlockHider(document);
  /** Promos that nobody sees yet: dialogs that open later. */
  const unseen = new Set<HTMLElement>();
  /** By what a block says, how often it came back; without end where a person wanted it. */
  const returns = new Map<string, number>();
  let entries: Entry[] = [];
  let kept: Element[] = [];
  let ids = 0;
  let rules = given;

  const isDealtWith = (element: Element): boolean =>
    kept.some((one) => one.contains(element)) || entries.some((entry) => entry.element.contains(element));

  const reveal = (entry: Entry): void => {
    entries = entries.filter((other) => other !== entry);
    if (entry.selector !== undefined) sheet?.drop(entry.selector);
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
        entry.selector === undefined &&
        !why.startsWith('rule') &&
        changed.some((root) => element.contains(root) || root.contains(element))
      ) {
        const block = readBlock(element);
        const detectors = DETECTORS.filter((detector) => detector.kind === kind);
        if (!block || !judgeBlock(block, detectors)) reveal(entry);
      }
    }
  };

  /** What the site's rules know: what is to be seen stays, what is to be hidden needs no more evidence. */
  const readKnown = (): KnownPromo[] => {
    kept.push(...elementsOf(document, rules.keep));
    const { found, refuted } = findKnown(document, rules.hide, isDealtWith);
    for (const selector of refuted) sheet?.drop(selector);
    if (refuted.length > 0) onRefuted?.(refuted);
    return found;
  };

  const learn = (fresh: readonly Entry[]): void => {
    const blocks = fresh.flatMap(({ element, kind, selector }): KnownBlock[] => {
      if (selector !== undefined || !entries.some((entry) => entry.element === element)) return [];
      const found = selectorOf(element);
      return found === undefined ? [] : [{ selector: found, kind, learnt: true }];
    });
    if (blocks.length > 0) onLearn?.(blocks);
  };

  const hide = (found: readonly (FoundPromo | KnownPromo)[]): void => {
    const fresh: Entry[] = [];
    for (const promo of found) {
      const { element, kind, text: whole } = promo;
      const text = whole.slice(0, MAX_TEXT);
      if (!element.isConnected || (returns.get(kind + text) ?? 0) > MAX_RETURNS) continue;
      const over = readInterstitial(element);
      // What the sheet of the known hides looks unseen too.
      if (!('selector' in promo) && !isShown(element)) unseen.add(element);
      // What opens right after a click was asked for, like a dialog by a click on "Newsletter".
      else if (over && document.defaultView?.navigator.userActivation?.isActive) {
        keep({ element, kind, text });
      } else fresh.push({ ...promo, id: `${++ids}`, text, over });
    }
    for (const { element, over } of fresh) {
      hider.hide(element);
      over?.veils.forEach(hider.hide);
      over?.release();
    }
    entries = [...entries, ...fresh];
    if (onLearn && fresh.length > 0) document.defaultView?.setTimeout(() => learn(fresh), LEARN_AFTER);
  };

  const watch = watchChanges(
    document,
    function* look(changed) {
      const before = entries;
      review(changed);
      const opened = [...unseen].filter((element) => isShown(element) || !element.isConnected);
      const known = readKnown();
      const found: (FoundPromo | KnownPromo)[] = [...known];
      const skip = (element: Element): boolean =>
        isDealtWith(element) || known.some((one) => one.element.contains(element));
      for (const root of [...changed, ...opened]) {
        if (!root.isConnected) continue;
        for (const promo of scanPromos(root, { skip })) {
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
    receipt: () =>
      entries.map(({ id, kind, why, text, chosen }) => ({ id, kind, why, text, ...(chosen && { chosen }) })),
    restore: (id) => restore(entries.filter((entry) => entry.id === id)),
    restoreAll: () => restore(entries.toReversed()),
    choose(id, hide) {
      const entry = entries.find((one) => one.id === id);
      if (!entry) return;
      const selector = entry.selector ?? selectorOf(entry.element) ?? selectorHere(entry.element);
      if (selector !== undefined) onChoose?.({ selector, kind: entry.kind, hide });
      if (!hide) return restore([entry]);
      entry.chosen = true;
      onChange?.();
    },
    add(block) {
      rules = withHidden(rules, [block]);
      if (on) watch.start();
    },
    remove(selector) {
      rules = withoutHidden(rules, [selector]);
      for (const entry of entries.filter((one) => one.selector === selector)) reveal(entry);
      onChange?.();
    },
    stop() {
      on = false;
      sheet?.turn(false);
      watch.stop();
      revealAll();
    },
    resume() {
      on = true;
      kept = [];
      returns.clear();
      sheet?.turn(true);
      watch.start();
    },
    reset() {
      if (on) watch.start();
    },
  };
}
