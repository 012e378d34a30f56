import { Readability } from '@mozilla/readability';
import { type Block, isProse, listBlocks, proseWords, weighElements } from './blocks';
import type { StoryFacts } from './clean/furniture';
import { findIntroduction, listOpenings } from './find-introduction';
import { findSummary } from './find-summary';
import { MAX_ELEMENTS } from './guard';
import { lacksProse, linesIn, markLines, recoverLost, unmarkLines } from './recover-lost';

/** The element that holds the story and its lines. */
export interface Body {
  root: Element;
  /** Its lines. */
  blocks: Block[];
}

/** What was read before anything was taken out of the page: the headline may be gone by now. */
export interface PageHead {
  lines: readonly Block[];
  headline?: Block | undefined;
  facts: StoryFacts;
}

/** A rival must hold so much more story than Readability's choice; closer ones are matters of taste. */
const CLEARLY_MORE = 2.2;
/** The rival is the innermost element that still holds this share of the story. */
const NEARLY_ALL = 0.9;

/** Where the headline's own `article` holds this share of Readability's choice, the story is not looked for outside it. */
const NEARLY_AS_MUCH = 0.7;

/** An `article` of so many words of prose is a story of its own. */
const STORY_WORDS = 60;

/** Names of what stands around stories; Readability has the like. */
const NO_STORY =
  /(^|[\s_-])(comments?|disqus|replies|related|recirc\w*|recommend\w*|(?<!(?:with|has|no|left|right)[_-])sidebar|side-bar|footer|cookie\w*|consent|modal|popup|newsletter|promo(?!ted)\w*|sponsor\w*|advert\w*|outbrain|taboola|share|social|breadcrumbs?|menu|navigation|pagination|author-?bio|most-?read|trending|reviews?-list)([\s_-]|$)/i;

/**
 * Finds the story in a cleaned copy of a page, which it consumes: Readability's choice, or, where that leaves out most of
 * the prose, the element that holds it. `undefined` where there is no story.
 * @param lines of the page.
 * @param head of the page as it was read, where it is known.
 */
export function findBody(page: Document, lines: readonly Block[], head?: PageHead): Body | undefined {
  // Readability takes the page apart, and whether it is wrong is known only afterwards.
  markLines(page, lines);
  const rivals = findRivals(page, lines);
  const outset = { lines, openings: listOpenings(lines), summary: findSummary(lines), head };
  const found = new Readability<Element>(page, {
    maxElemsToParse: MAX_ELEMENTS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element as Element,
  }).parse();
  const choice = found?.content ?? undefined;
  const blocks = choice ? listBlocks(choice) : [];
  const chosen = blocks.map(weigh).reduce((sum, weight) => sum + weight, 0);
  const rival = rivals.find(({ weight }) => weight >= chosen * NEARLY_AS_MUCH);
  if (rival && !rival.holdsManyStories && rival.weight > CLEARLY_MORE * chosen)
    return asBody(rival.copy, outset);
  if (!choice) return undefined;
  const better = rival && lacksProse(choice, rival.lines) && recoverLost(rival.copy, choice, chosen);
  if (rival && better === rival.copy) return asBody(rival.copy, outset);
  const hasMore = putIntroductionBack(choice, outset) || better;
  unmarkLines(choice);
  return { root: choice, blocks: hasMore ? listBlocks(choice) : blocks };
}

/** The page before Readability took it apart. */
interface Outset {
  lines: readonly Block[];
  openings: readonly Block[];
  summary: readonly Block[];
  head: PageHead | undefined;
}

function asBody(root: Element, outset: Outset): Body {
  for (const element of Array.from(root.querySelectorAll('[class], [id]')))
    if (isNamedNoStory(element)) element.remove();
  putIntroductionBack(root, outset);
  unmarkLines(root);
  return { root, blocks: listBlocks(root) };
}

/** @returns whether there was one. */
function putIntroductionBack(root: Element, { lines, openings, summary, head }: Outset): boolean {
  const kept = linesIn(root, lines);
  const first = lines.find((line) => kept.has(line) && isProse(line));
  const all = head?.lines ?? lines;
  const above = first ? all.slice(0, all.indexOf(first)) : [];
  const headline = above.findLastIndex(
    (line) => line.container.closest('h1') !== null || line === head?.headline,
  );
  if (headline < 0) return false;
  const between = new Set(above.slice(headline + 1));
  const keptWords = [...kept].reduce((sum, line) => sum + proseWords(line), 0);
  const isLost = (line: Block) => between.has(line) && !kept.has(line);
  const introduction = findIntroduction(
    openings.filter((line) => isLost(line) && !summary.includes(line)),
    keptWords,
    head && { lines: [...between], facts: head.facts },
  );
  const found = new Set([...introduction, ...(summary.every(isLost) ? summary : [])]);
  const inOrder = lines.filter((line) => found.has(line));
  root.prepend(...new Set(inOrder.map(({ container }) => outermostList(container) ?? container)));
  return found.size > 0;
}

function outermostList(element: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let list = element.closest('ul, ol'); list; list = list.parentElement?.closest('ul, ol') ?? null)
    outermost = list;
  return outermost;
}

/** Words of prose, less a half for each linked word: lists of teasers weigh little. */
function weigh(block: Block): number {
  return proseWords(block) - block.linkedWords / 2;
}

interface Rival {
  copy: Element;
  lines: Block[];
  weight: number;
  holdsManyStories: boolean;
}

/**
 * For each scope about the headline, the narrowest first, the innermost element with nearly all of its prose, without
 * what its names say is no story.
 */
function findRivals(page: Document, lines: readonly Block[]): Rival[] {
  const weights = weighElements(withoutNoStory(lines), weigh);
  const weightOf = (element: Element) => weights.get(element) ?? 0;
  const headline = page.querySelector('h1');
  const scopes = [headline?.closest('article'), headline?.closest('main, [role="main"]'), page.body];
  const roots = scopes.flatMap((scope) => (scope && weightOf(scope) > 0 ? innermost(scope, weightOf) : []));
  return [...new Set(roots)].map((root) => ({
    copy: root.cloneNode(true) as Element,
    lines: lines.filter(({ container }) => root.contains(container)),
    weight: weightOf(root),
    holdsManyStories: holdsManyStories(root, weightOf),
  }));
}

function innermost(scope: Element, weightOf: (element: Element) => number): Element {
  const enough = weightOf(scope) * NEARLY_ALL;
  for (let root = scope; ; ) {
    const inner = Array.from(root.children).find((child) => weightOf(child) >= enough);
    if (!inner || inner.matches('p, td, li')) return root;
    root = inner;
  }
}

/** Without the lines that stand in something whose name says that it is no story. */
function withoutNoStory(lines: readonly Block[]): Block[] {
  const known = new Map<Element, boolean>();
  const isNoStory = (element: Element | null): boolean => {
    if (!element) return false;
    const answer = known.get(element) ?? (isNamedNoStory(element) || isNoStory(element.parentElement));
    known.set(element, answer);
    return answer;
  };
  return lines.filter(({ container }) => !isNoStory(container));
}

function isNamedNoStory(element: Element): boolean {
  if (/^(body|html|main|article)$/.test(element.localName)) return false;
  return NO_STORY.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** Pages go on with the next story below the first; each is an `article`, or under a headline of its own. */
function holdsManyStories(root: Element, weightOf: (element: Element) => number): boolean {
  const articles = Array.from(root.querySelectorAll('article')).filter(
    (article) => weightOf(article) >= STORY_WORDS && !article.querySelector('article'),
  );
  return articles.length > 1 || root.querySelectorAll('h1').length > 1;
}
