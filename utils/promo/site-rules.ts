import { BLOCK_KINDS, type BlockKind } from './hidden-block';

/** A block that is known on the pages of one site. */
export interface KnownBlock {
  /** CSS, as `selectorOf` makes it. */
  selector: string;
  kind: BlockKind;
  /** Found by an earlier visit and chosen by nobody: hidden only while it holds nothing of a story. */
  learnt?: true;
}

/** What earlier visits and the reader have settled for the pages of one site. */
export interface SiteRules {
  hide: readonly KnownBlock[];
  /** Blocks that the reader wants to see. */
  keep: readonly string[];
}

export const NO_RULES: SiteRules = { hide: [], keep: [] };

/** So many of each a site has at most; the oldest that were learnt go first. */
const MOST = 60;

/** The key in `storage.local` of one site's rules, by its host name without port. One for each, since every page reads its own. */
export function rulesKey(host: string): string {
  return `quiet:${host}`;
}

/** The selectors of what a stored value hides: all that the page script needs of it, and in a few bytes. */
export function knownSelectors(value: unknown): string[] {
  const { hide } = Object(value) as { hide?: unknown };
  return Array.isArray(hide) ? hide.map((one) => String(Object(one).selector)) : [];
}

/** Fresh rules out of whatever was stored; what is not valid is left out. */
export function parseSiteRules(value: unknown): SiteRules {
  const { hide, keep } = Object(value) as Record<string, unknown>;
  const list = (part: unknown): unknown[] => (Array.isArray(part) ? part : []);
  return {
    hide: list(hide).flatMap((one) => {
      const { selector, kind, learnt } = Object(one) as Record<string, unknown>;
      if (typeof selector !== 'string' || !isKind(kind)) return [];
      return { selector, kind, ...(learnt === true && { learnt }) };
    }),
    keep: list(keep).filter((one) => typeof one === 'string'),
  };
}

/** The rules with more blocks to hide: what was learnt is nothing against what somebody chose, nor against a wish to see it. */
export function withHidden(rules: SiteRules, blocks: readonly KnownBlock[]): SiteRules {
  const fresh = blocks.filter(
    ({ selector, learnt }) =>
      !(learnt && (rules.keep.includes(selector) || rules.hide.some((one) => one.selector === selector))),
  );
  if (fresh.length === 0) return rules;
  const chosen = fresh.flatMap(({ selector, learnt }) => (learnt ? [] : [selector]));
  const replaced = new Set(fresh.map(({ selector }) => selector));
  const hide = [...rules.hide.filter(({ selector }) => !replaced.has(selector)), ...fresh];
  return {
    hide: withoutOldest(hide),
    keep: rules.keep.filter((selector) => !chosen.includes(selector)),
  };
}

/** The rules without these blocks, as far as nobody chose them. */
export function withoutLearnt(rules: SiteRules, selectors: readonly string[]): SiteRules {
  const hide = rules.hide.filter(({ selector, learnt }) => !(learnt && selectors.includes(selector)));
  return hide.length < rules.hide.length ? { ...rules, hide } : rules;
}

/** The rules without these blocks to hide. */
export function withoutHidden(rules: SiteRules, selectors: readonly string[]): SiteRules {
  return { ...rules, hide: rules.hide.filter(({ selector }) => !selectors.includes(selector)) };
}

/** The rules with one more block that the reader wants to see. */
export function withKept(rules: SiteRules, selector: string): SiteRules {
  const { hide } = withoutHidden(rules, [selector]);
  return { hide, keep: [...rules.keep.filter((one) => one !== selector), selector].slice(-MOST) };
}

function isKind(value: unknown): value is BlockKind {
  return (BLOCK_KINDS as readonly unknown[]).includes(value);
}

function withoutOldest(hide: readonly KnownBlock[]): KnownBlock[] {
  const chosen = hide.filter(({ learnt }) => !learnt).slice(-MOST);
  const learnt = hide.filter((block) => block.learnt).slice(-Math.max(MOST - chosen.length, 1));
  return hide.filter((block) => chosen.includes(block) || learnt.includes(block));
}
