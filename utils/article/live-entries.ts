import { type Block, proseWords } from './blocks';
import type { PageReading } from './page-reading';
import { tidy } from './text';

/** One entry of a live blog: what it consists of, side by side. */
export interface LiveEntry {
  nodes: Element[];
  /** Where entries are grouped by day: the line above the group, and whether this is the first entry under it. */
  day?: { text: string; isFirst: boolean };
}

/** What live blogs call themselves in names; the selector finds what the expression is asked about. */
const NAMED = '[itemtype*="LiveBlogPosting"], [class*="live" i], [id*="live" i]';
const LIVE_NAME = /live-?(?:blog|ticker|posts?|entr|updates?|events?)|LiveBlogPosting/i;
const LIVE_ADDRESS =
  /\/live(?:[/-]|$)|live-?(?:blog|ticker|updates?|news)|[/-]live(?:\/|$|\.html?)|newsticker|en-direct|minuto-a-minuto|em-direto|ao-vivo|in-diretta|canli-|onlayn/i;

/** Entries stand in these only where the page is no live blog. */
const ELSEWHERE = 'nav, footer, [id*="comment" i], [class*="comment" i], [class*="related" i]';
const MARKER = 'time, [class*="timestamp" i], [class*="time-stamp" i], [data-timestamp], [data-time]';

/** Fewer are sections of a story that give a time. */
const MIN_ENTRIES = 3;
/** Share of the prose below the headline that the entries of a live blog hold. */
const MOST = 0.4;
/** A box with less prose is the head of an entry, not an entry. */
const SOME_WORDS = 8;

/**
 * The entries of a live blog in the page's order; none on a page that does not say, in its data, names or address, that it
 * is one. Entries are siblings (in one list, or in one for each day) that each show a time.
 */
export function findLiveEntries(reading: PageReading, headline: Element | undefined): LiveEntry[] {
  if (!saysLive(reading)) return [];
  const { page, lines } = reading;
  const isBelow = (element: Element) => !headline || (headline.compareDocumentPosition(element) & 4) !== 0;
  const markers = Array.from(page.body.querySelectorAll(MARKER)).filter(
    (marker) => isBelow(marker) && marker.closest(ELSEWHERE) === null,
  );
  if (markers.length < MIN_ENTRIES) return [];
  const words = weigh(lines.filter(({ container }) => container.isConnected && isBelow(container)));
  const groups = groupByParent(markers, page.body);
  const best = findBest(groups, words);
  return best ? listEntries(best, groups, words) : [];
}

function saysLive({ page, url, data }: PageReading): boolean {
  if (data?.updates || LIVE_ADDRESS.test(new URL(url).pathname)) return true;
  return Array.from(page.body.querySelectorAll(NAMED)).some((element) =>
    LIVE_NAME.test(['itemtype', 'class', 'id'].map((name) => element.getAttribute(name)).join(' ')),
  );
}

/** The prose of each element around a line, counted once for all of them; `total` under the body. */
interface Weights {
  of(element: Element): number;
  total: number;
}

function weigh(lines: Block[]): Weights {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const words = proseWords(line) || (line.words >= SOME_WORDS ? line.words - line.linkedWords : 0);
    total += words;
    if (words === 0) continue;
    for (let around: Element | null = line.container; around; around = around.parentElement)
      weights.set(around, (weights.get(around) ?? 0) + words);
  }
  return { of: (element) => weights.get(element) ?? 0, total };
}

type Groups = Map<Element, Set<Element>>;

/** For each element, which of its children hold a time. */
function groupByParent(markers: Element[], body: Element): Groups {
  const groups: Groups = new Map();
  for (const marker of markers) {
    for (let child = marker; child !== body && child.parentElement; child = child.parentElement) {
      const children = groups.get(child.parentElement) ?? new Set();
      if (children.has(child)) break; // the way up from here is known
      groups.set(child.parentElement, children.add(child));
    }
  }
  return groups;
}

/** The element whose children with a time, or what follows each of them, tell most; the innermost of equals. */
function findBest(groups: Groups, words: Weights): Element | undefined {
  let best: Element | undefined;
  for (const parent of groups.keys()) {
    if (countEntries(parent, groups) < MIN_ENTRIES || words.of(parent) < words.total * MOST) continue;
    if (!best || (best !== parent && best.contains(parent) && words.of(parent) > words.of(best) * 0.9))
      best = parent;
    else if (!parent.contains(best) && words.of(parent) > words.of(best)) best = parent;
  }
  return best;
}

/** The children that show a time; in a list of days, those of the days. */
function countEntries(parent: Element, groups: Groups): number {
  const children = Array.from(groups.get(parent) ?? []);
  if (children.length < 2) return 0;
  return children.reduce((sum, child) => sum + Math.max(1, groups.get(child)?.size ?? 1), 0);
}

function listEntries(list: Element, groups: Groups, words: Weights): LiveEntry[] {
  const marked = groups.get(list) ?? new Set<Element>();
  const inMarked = Array.from(marked).reduce((sum, child) => sum + words.of(child), 0);
  if (inMarked < words.of(list) / 2) return listRuns(list, marked);
  const like = (child: Element) =>
    Array.from(marked).some(
      (other) => other.localName === child.localName && other.className === child.className,
    );
  return Array.from(list.children).flatMap((child) => {
    if (words.of(child) < SOME_WORDS || (!marked.has(child) && !like(child))) return [];
    const days = inner(child, groups, words);
    return days ? onDay(listEntries(days, groups, words), child) : [{ nodes: [child] }];
  });
}

function onDay(entries: LiveEntry[], group: Element): LiveEntry[] {
  const first = entries[0]?.nodes[0];
  const label = Array.from(group.querySelectorAll('*')).find(
    (element) => element.children.length === 0 && tidy(element.textContent ?? '') !== '',
  );
  if (!label || !first || first.contains(label)) return entries;
  const text = tidy(label.textContent ?? '');
  return entries.map((entry, index) => ({ ...entry, day: { text, isFirst: index === 0 } }));
}

/** Where a child holds a list of entries itself: those of one day. */
function inner(child: Element, groups: Groups, words: Weights): Element | undefined {
  const lists = [child, ...child.querySelectorAll('*')].filter((element) => {
    const children = Array.from(groups.get(element) ?? []);
    return children.filter((entry) => words.of(entry) >= SOME_WORDS).length > 1;
  });
  return lists[0];
}

/** A flat list: each time, or the heading above it, begins an entry that goes on to the next. */
function listRuns(list: Element, marked: Set<Element>): LiveEntry[] {
  const entries: LiveEntry[] = [];
  for (const child of Array.from(list.children)) {
    const isHeading = /^h[2-5]$/.test(child.localName);
    const next = child.nextElementSibling;
    const beginsHere =
      (isHeading && (marked.has(child) || (next !== null && marked.has(next)))) ||
      (marked.has(child) &&
        !(child.previousElementSibling && startsWith(entries.at(-1), child.previousElementSibling)));
    if (beginsHere) entries.push({ nodes: [child] });
    else entries.at(-1)?.nodes.push(child);
  }
  return entries;
}

/** The heading of this very entry stands right above its time. */
function startsWith(entry: LiveEntry | undefined, element: Element): boolean {
  return entry?.nodes.length === 1 && entry.nodes[0] === element && /^h[2-5]$/.test(element.localName);
}
