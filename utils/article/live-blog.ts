import { saysTheSame } from './agreement';
import { type Block, isLinked, isProse, listBlocks, proseWords } from './blocks';
import { cleanStory } from './clean/clean-story';
import type { StoryFacts } from './clean/furniture';
import type { Body } from './find-body';
import { isDayOnly } from './iso-time';
import type { LiveUpdate } from './json-ld';
import { putBack } from './keep/put-back';
import type { HeldParts } from './keep/set-aside';
import { findLiveEntries, type LiveEntry } from './live-entries';
import type { PageReading } from './page-reading';
import { findTime, parseMachineTime } from './parse-date';
import { paragraphsOf } from './run-on';
import { countWords, tidy } from './text';
import { timeOfLine } from './times';

/** Headings longer than this are sentences. */
const MAX_HEADING = 30;
/** List items of a summary have at least so many words. */
const POINT_WORDS = 5;

/** What has nothing to read. */
const UNREAD =
  'script, style, template, link, svg, input, select, textarea, button, [role="button"], nav, form, [hidden]:not([hidden="until-found"])';

/** A time as a clock or a date, which means the same tomorrow; "12 min ago" does not. */
const ABSOLUTE = /\d{1,2}[:.h]\d{2}|\d\s*(?:am|pm|Uhr)\b|\b(?:19|20)\d\d\b/i;

/** A clock and nothing else. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:am|pm|a\.m\.|p\.m\.|uhr|h|[A-Z]{2,4})?$/i;

/** A live blog as a story of its own shape, cleaned. */
export interface LiveBlog extends Body {
  standfirst?: string;
}

/**
 * The story of a page that is a live blog: its summary, then its entries in the page's order, each a `section` of its own
 * with its time (absolute, in `<time datetime>`) and its heading. Where the page holds no entries but its data do, those.
 * `undefined` for any other page.
 * @param headline the line that shows the title; entries stand below it
 * @param held parts of the page; those that stand in an entry are put back there
 */
export function readLiveBlog(
  reading: PageReading,
  facts: StoryFacts,
  headline: Element | undefined,
  held: HeldParts,
): LiveBlog | undefined {
  const entries = findLiveEntries(reading, headline);
  const updates = reading.data?.updates ?? [];
  const context = { document: reading.page, facts, updates, held };
  const sections =
    entries.length > 0
      ? entries.map((entry) => sectionOfEntry(entry, context))
      : updates.flatMap((update) => sectionOfUpdate(update, context) ?? []);
  if (sections.length < 2) return undefined;
  const root = reading.page.createElement('div');
  const { standfirst } = addSummary(root, reading, facts, { headline, first: entries[0] });
  for (const section of sections) root.append(section, '\n');
  return { root, blocks: listBlocks(root), ...(standfirst && { standfirst }) };
}

interface Context {
  document: Document;
  facts: StoryFacts;
  updates: LiveUpdate[];
  held: HeldParts;
}

function sectionOfEntry({ nodes, day }: LiveEntry, { document, facts, updates, held }: Context): Element {
  const body = document.createElement('div');
  body.append(...nodes.map((node) => node.cloneNode(true)));
  for (const element of Array.from(body.querySelectorAll(UNREAD))) element.remove();
  const heading = takeHeading(body);
  const said = updates.find(({ headline }) => heading && headline && saysTheSame(headline, heading));
  const time = takeTime(body, facts, day) ?? timeOf(said?.time, facts);
  // Stand-ins do not outlast the cleaning; and who wrote a post, and when, is no head of the entry.
  putBack(body, held, undefined);
  const blocks = listBlocks(body).filter(({ container }) => !container.closest('[data-embed]'));
  const { standfirst } = cleanStory(
    { root: body, blocks },
    { ...facts, title: heading ?? facts.title, shownTitle: heading ?? facts.shownTitle },
  );
  const first = standfirst && paragraph(document, standfirst);
  return makeSection(
    document,
    { time, heading, content: [...(first ? [first, '\n'] : []), ...body.childNodes] },
    facts,
  );
}

function sectionOfUpdate(
  { headline, body, time }: LiveUpdate,
  { document, facts }: Context,
): Element | undefined {
  if (!body) return undefined;
  const content = paragraphsOf(body, facts.lang).map((text) => paragraph(document, text));
  return makeSection(document, { time: timeOf(time, facts), heading: headline, content }, facts);
}

interface EntryTime {
  /** ISO 8601, UTC; absent where the page shows a clock without a day. */
  iso?: string;
  /** The page's own words for it. */
  text: string;
}

interface Section {
  time: EntryTime | undefined;
  heading: string | undefined;
  content: (Node | string)[];
}

function makeSection(document: Document, { time, heading, content }: Section, facts: StoryFacts): Element {
  const section = document.createElement('section');
  if (time) {
    const element = document.createElement('time');
    if (time.iso) element.setAttribute('datetime', time.iso);
    const isAbsolute = !time.iso || ABSOLUTE.test(time.text);
    element.textContent = isAbsolute ? time.text : formatTime(time.iso ?? '', facts.lang);
    const line = document.createElement('p');
    line.append(element);
    section.append(line, '\n');
  }
  if (heading) {
    const element = document.createElement('h2');
    element.textContent = heading;
    section.append(element, '\n');
  }
  section.append(...content);
  return section;
}

function paragraph(document: Document, text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** In the story's language, in the time zone of whoever reads; a day alone is the same in all of them. */
function formatTime(iso: string, lang?: string): string {
  const clock = isDayOnly(iso) ? ({ timeZone: 'UTC' } as const) : ({ timeStyle: 'short' } as const);
  const options = { dateStyle: 'medium', ...clock } as const;
  return new Intl.DateTimeFormat(lang ?? 'en', options).format(new Date(iso));
}

function timeOf(said: string | undefined, { now, lang }: StoryFacts): EntryTime | undefined {
  const iso = said && parseMachineTime(said, now, lang);
  return iso ? { iso, text: '' } : undefined;
}

/** The entry's heading, where it has one above its text; a heading further down is a part of it. */
function takeHeading(body: Element): string | undefined {
  const heading = body.querySelector('h1, h2, h3, h4, h5');
  const text = tidy(heading?.textContent ?? '');
  const words = countWords(text);
  if (!heading || words === 0 || words > MAX_HEADING || heading.closest('blockquote, figure'))
    return undefined;
  const isBelow = listBlocks(body).some(
    (line) => isProse(line) && (line.container.compareDocumentPosition(heading) & 4) !== 0,
  );
  // A time within the heading is the entry's, and is taken from there.
  const times = Array.from(heading.querySelectorAll('time'));
  if (isBelow) return undefined;
  heading.replaceWith(...times);
  const withoutTime = times.reduce((rest, time) => rest.replace(tidy(time.textContent ?? ''), ''), text);
  return tidy(withoutTime).replace(/^[\s–—:|-]+|[\s–—:|-]+$/g, '') || undefined;
}

/** The entry's time: its first `time`, or the first line above its text that is one. A clock counts on the entry's day. */
function takeTime(body: Element, { now, lang }: StoryFacts, day: LiveEntry['day']): EntryTime | undefined {
  const tell = (text: string, iso: string | undefined): EntryTime | undefined => {
    if (iso || !CLOCK.test(text)) return iso ? { iso, text } : undefined;
    const dated = day && findTime(`${day.text} ${text}`, now, lang);
    return { ...(dated && { iso: dated }), text: day?.isFirst ? `${day.text}, ${text}` : text };
  };
  for (const element of body.querySelectorAll('time')) {
    const text = tidy(element.textContent ?? '');
    const time = tell(text, parseMachineTime(element.getAttribute('datetime') || text, now, lang));
    if (!time) continue;
    element.remove();
    return time;
  }
  const lines = listBlocks(body);
  for (const line of lines.slice(0, Math.max(1, lines.findIndex(isProse)))) {
    const time = isProse(line) ? undefined : tell(line.text, timeOfLine(line, now, lang));
    if (!time) continue;
    for (const node of line.nodes) node.remove();
    return time;
  }
  return undefined;
}

/** Puts what stands between the headline and the first entry at the top: a standfirst, key points, prose. */
function addSummary(
  root: Element,
  { page, lines }: PageReading,
  facts: StoryFacts,
  { headline, first }: { headline: Element | undefined; first: LiveEntry | undefined },
): { standfirst?: string } {
  const start = lines.findIndex(({ container }) => container === headline) + 1;
  const firstNode = first?.nodes[0];
  const end = firstNode
    ? lines.findIndex((line) => firstNode.contains(line.container) || isBefore(firstNode, line.container))
    : lines.length;
  const above = lines.slice(start, Math.max(start, end));
  const told = above.filter((line, at) => isTold(line) || (isHeading(line) && isTold(above[at + 1])));
  const parts = new Set(
    told.map(({ container }) => container.closest('ul, ol, blockquote, table') ?? container),
  );
  const box = page.createElement('div');
  box.append(...Array.from(parts, (part) => part.cloneNode(true)));
  for (const element of Array.from(box.querySelectorAll(UNREAD))) element.remove();
  // Read as links they would be taken for furniture, and there is nothing in the reader for them to lead to.
  for (const link of Array.from(box.querySelectorAll('a[href*="#"]'))) link.replaceWith(...link.childNodes);
  const { standfirst } = cleanStory({ root: box, blocks: listBlocks(box) }, facts);
  root.append(...box.childNodes);
  return standfirst ? { standfirst } : {};
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}

/** Prose, or a point of a list. The points of a summary often lead to their entry further down the page. */
function isTold(line: Block | undefined): boolean {
  if (!line?.container.isConnected || line.container.closest('nav, footer, aside, figure')) return false;
  if (proseWords(line) > 0) return true;
  const { container, words } = line;
  if (container.closest('li') === null || words < POINT_WORDS) return false;
  return !isLinked(line) || container.closest('li')?.querySelector('a[href*="#"]') !== null;
}

function isHeading({ container }: Block): boolean {
  return /^h[2-6]$/.test(container.localName);
}
