import { saysTheSame } from './agreement';
import { type Block, listBlocks, proseWords } from './blocks';
import { isBylineLine } from './byline';
import { isBoxHeading, isStopHeading } from './clean/stop-headings';
import { cleanByline } from './clean-byline';
import { findLang } from './language';
import type { PageReading } from './page-reading';
import { partAddress } from './part-address';
import { siteOf } from './site-of';
import { countWords, tidy } from './text';
import { timeOfLine } from './times';

/** A further whole story of a page, as a page of its own. */
export interface OtherStory {
  document: Document;
  /** Its own address, or one that names its place on the page. */
  url: string;
}

/** Words of prose from which the page holds a story, not a teaser of it. */
const WHOLE_STORY = 150;
/** Words of prose of the main story: with fewer above the next headline, this is a list of stories. */
const MAIN_STORY = 100;
const MOST_STORIES = 12;
const CARD_WORDS = 30;
/** A byline and a date stand within so many lines of the headline. */
const HEAD_LINES = 6;
const CREDIT_WORDS = 24;

const STORY_BOX =
  'article, [itemtype*="Article" i], [data-url], [data-href], [data-permalink], [data-article-url], [data-article-id], [data-story-id]';
const NO_STORY_BOX =
  'nav, aside, footer, [id*="comment" i], [class*="comment" i], [class*="author" i], [class*="related" i]';
const BYLINE = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'itemid'];
const ADDRESS_LINKS =
  'link[itemprop~="url"][href], link[itemprop~="mainEntityOfPage"][href], a[rel~="bookmark"][href]';

interface Found {
  heading: Element;
  /** What the story consists of, side by side. */
  nodes: Element[];
}

/**
 * Takes the further whole stories out of a copied page, before its own story is looked for: those that an aggregator or
 * endless page appends below the first. Each has a headline of the main one's rank or a box of its own, prose of a story's
 * length, and an address, byline or time of its own. Sections of a story have none of these, and stay; so does everything
 * on a page whose first headline has no whole story below it.
 * @param headline the line that shows the main story's title
 */
export function takeOtherStories(reading: PageReading, headline: Element | undefined): OtherStory[] {
  const { page, url } = reading;
  if (!headline || new URL(url).pathname === '/') return [];
  const headings = listHeadings(page, headline);
  if (headings.length === 0) return [];
  const found = headings.map((heading) => ({ heading, nodes: scopeOf(heading, headline, headings) }));
  const stories = found.filter((story) => isStory(story, headline, reading)).slice(0, MOST_STORIES);
  for (const { heading, nodes } of found)
    if (isCard(heading, nodes, url)) for (const node of nodes) node.remove();
  const [first] = stories;
  if (!first || proseBetween(headline, first.heading, reading.lines) < MAIN_STORY) return [];
  return stories.map((story) => takeOut(story, reading));
}

/** Headings below the main one that may begin a story: of its rank, or the first of a box that is marked as a story. */
function listHeadings(page: Document, headline: Element): Element[] {
  const main = headline.closest('h1, h2, h3') ?? headline;
  const likeMain = main.className ? `, ${main.localName}[class="${quoted(main.className)}"]` : '';
  const ranked = Array.from(page.querySelectorAll(`h1${likeMain}`));
  const boxed = Array.from(page.querySelectorAll(STORY_BOX))
    .filter((box) => !box.contains(headline) && !hasOuterBox(box, headline))
    .map((box) => box.querySelector('h1, h2, h3'));
  const headings = [...new Set([...ranked, ...boxed])].filter(
    (heading): heading is Element =>
      heading !== null &&
      heading !== main &&
      (headline.compareDocumentPosition(heading) & 4) !== 0 &&
      !headline.contains(heading) &&
      isHeadline(heading, main) &&
      heading.closest(NO_STORY_BOX) === null,
  );
  return headings.sort((one, other) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
}

/** Within a quoted attribute value, these two would end it. */
function quoted(value: string): string {
  return value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ');
}

/** Not the main one once more, nor what heads comments, the writer's life and lists of stories. */
function isHeadline(heading: Element, main: Element): boolean {
  const text = tidy(heading.textContent ?? '');
  const words = countWords(text);
  return (
    !saysTheSame(text, tidy(main.textContent ?? '')) &&
    !isStopHeading(text, words) &&
    !isBoxHeading(text, words)
  );
}

function hasOuterBox(box: Element, headline: Element): boolean {
  const outer = box.parentElement?.closest(STORY_BOX);
  return outer !== null && outer !== undefined && !outer.contains(headline);
}

/**
 * The largest element around a heading with no other story in it; on a flat page, where headlines and paragraphs are side by
 * side, all down to the next headline. A box ends where it ends: the main story may go on below it.
 */
function scopeOf(heading: Element, headline: Element, headings: Element[]): Element[] {
  const isOthers = (element: Element) =>
    element.contains(headline) || headings.some((other) => other !== heading && element.contains(other));
  let scope = heading;
  while (scope.parentElement && scope.parentElement.localName !== 'body' && !isOthers(scope.parentElement))
    scope = scope.parentElement;
  const nodes = [scope];
  if (heading.closest(STORY_BOX)?.contains(headline) === false || proseIn(nodes) > 0) return nodes;
  for (let next = scope.nextElementSibling; next && !isOthers(next) && !headings.includes(next); ) {
    nodes.push(next);
    next = next.nextElementSibling;
  }
  return nodes;
}

function proseIn(nodes: Element[]): number {
  return nodes.flatMap((node) => listBlocks(node)).reduce((sum, block) => sum + proseWords(block), 0);
}

function proseBetween(from: Element, to: Element, lines: Block[]): number {
  const isIn = ({ container }: Block) =>
    container.isConnected &&
    (from.compareDocumentPosition(container) & 4) !== 0 &&
    (container.compareDocumentPosition(to) & 4) !== 0;
  return lines.filter(isIn).reduce((sum, line) => sum + proseWords(line), 0);
}

function isStory({ heading, nodes }: Found, headline: Element, reading: PageReading): boolean {
  const length = nodes.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
  if (length < WHOLE_STORY) return false; // a teaser, seen without reading it; a word may be one character
  const blocks = nodes.flatMap((node) => listBlocks(node));
  if (blocks.reduce((sum, block) => sum + proseWords(block), 0) < WHOLE_STORY) return false;
  const start = blocks.findIndex((block) => proseWords(block) > 0);
  const at = blocks.findIndex(({ container }) => heading.contains(container));
  if (at < 0 || at > start) return false; // a section's: its box began with prose
  const head = blocks
    .slice(0, Math.min(start, HEAD_LINES))
    .filter((line) => !heading.contains(line.container));
  const main = headline.closest('h1, h2, h3') ?? headline;
  const isBoxed = heading.closest(STORY_BOX)?.contains(headline) === false;
  if (isBoxed || heading.localName === 'h1') {
    if (head.some((line) => isByline(line) || isTime(line, reading))) return true;
    const isRanked = isBoxed && heading.localName === main.localName;
    return isRanked && ownAddress(heading, nodes, reading.url) !== undefined;
  }
  // Sections have headings of one kind too, and the page may show its title in that kind.
  return head.some(isByline) && head.some((line) => isTime(line, reading));
}

/** Another story offered in a box among this one's paragraphs: a headline with its address, date and picture. */
function isCard(heading: Element, nodes: Element[], url: string): boolean {
  const box = heading.closest(STORY_BOX);
  const [only] = nodes;
  if (!box || only !== box || countWords(box.textContent ?? '', CARD_WORDS) > CARD_WORDS) return false;
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  return otherAddress(link?.getAttribute('href'), url) !== undefined && proseIn(nodes) === 0;
}

/** Sections of a story have no writer and no date of their own. */
function isByline(line: Block): boolean {
  return line.words <= CREDIT_WORDS && (line.container.closest(BYLINE) !== null || isBylineLine(line));
}

function isTime(line: Block, reading: PageReading): boolean {
  const { container, words } = line;
  if (words > CREDIT_WORDS) return false;
  if (container.closest('time') || container.querySelector('time')) return true;
  return timeOfLine(line, reading.now, findLang(reading)) !== undefined;
}

/** Another page of the same site that the story says is its own. */
function ownAddress(heading: Element, nodes: Element[], url: string): string | undefined {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const box = heading.closest(STORY_BOX);
  const boxes = [...nodes, ...(box && nodes.some((node) => node.contains(box)) ? [box] : [])];
  const claims = [
    link?.getAttribute('href'),
    ...boxes.flatMap((box) => ADDRESS_ATTRIBUTES.map((name) => box.getAttribute(name))),
    ...nodes.map((node) => node.querySelector(ADDRESS_LINKS)?.getAttribute('href')),
  ];
  return claims.map((claim) => otherAddress(claim, url)).find((address) => address !== undefined);
}

function otherAddress(claim: string | null | undefined, url: string): string | undefined {
  if (!claim || !URL.canParse(claim, url)) return undefined;
  const [other, here] = [new URL(claim, url), new URL(url)];
  const isHere = other.pathname === here.pathname && other.search === here.search;
  const isSite = /^https?:$/.test(other.protocol) && siteOf(other.hostname) === siteOf(here.hostname);
  return isSite && !isHere && other.pathname !== '/' ? other.href : undefined;
}

function takeOut({ heading, nodes }: Found, { page, url, tags }: PageReading): OtherStory {
  const title = tidy(heading.textContent ?? '');
  const address = ownAddress(heading, nodes, url) ?? partAddress(url, title);
  const document = page.implementation.createHTMLDocument(title);
  document.documentElement.lang = page.documentElement.getAttribute('lang') ?? '';
  document.documentElement.dir = page.documentElement.getAttribute('dir') ?? '';
  const siteName = tags.get('og:site_name');
  if (siteName) addMeta(document, 'property', 'og:site_name', siteName);
  document.body.append(...nodes);
  const author = Array.from(document.body.querySelectorAll(BYLINE), (element) => bylineOf(element)).find(
    Boolean,
  );
  if (author) addMeta(document, 'name', 'author', author);
  return { document, url: address };
}

/** A byline that stands in a line with the date is read best from its own element. */
function bylineOf(element: Element): string | undefined {
  return element.querySelector('time') ? undefined : cleanByline(tidy(element.textContent ?? ''));
}

function addMeta(document: Document, kind: 'name' | 'property', name: string, content: string): void {
  const meta = document.createElement('meta');
  meta.setAttribute(kind, name);
  meta.setAttribute('content', content);
  document.head.append(meta);
}
