import type { Block } from './blocks';
import { isFrontPage } from './canonical-url';
import type { Headline } from './headline';
import { inZoneOf, isDayOnly, isoTime } from './iso-time';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';
import { findTime, parseMachineTime } from './parse-date';
import { type Piece, piecesOf } from './pieces';
import { isReadingTime } from './reading-time';
import { notAhead, resolveTime } from './resolve-time';
import { tidy } from './text';
import { cutAtTimeLabels, saysChange, withoutTimeLabel } from './time-labels';

/** Lines longer than this hold sentences, whose dates belong to the story. */
const MAX_WORDS = 24;
const DAY = 86_400_000;
/** A story has one date, or two with that of an earlier version. */
const DAYS_OF_A_LIST = 3;
/** A label above a date, in characters. */
const MAX_LABEL = 30;

/** From one day to another. */
const PERIOD =
  /\d\s+[-–—]\s+(?:\p{L}+\.?\s+\d{1,2}\b|\d{1,4}[./-]\d|\d{1,2}\.?\s+\p{L}+\s+\d{4})|\d\s*[–—]\s*\d{1,2}\s+\p{L}+\s+\d{4}/u;
/** What some pages set as a heading over the date or the writer's name. */
const HEADS_A_DATE =
  /^(?:date|published|posted|updated|last updated|author|written by)(?:\s+(?:on|date))?\s*:?$/i;
const FIRST_PUBLISHED = /\b(?:originally|first)\s+(?:published|posted)\b/i;

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'published',
  'published-date',
  'published_date',
  'pubdate',
  'sailthru.date',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'citation_publication_date',
  'date',
  'cxenseparse:recs:publishtime',
];
const MODIFIED_TAGS = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified'];

/** Times that lie further apart are of different days in every zone. */
const SAME_MOMENT = 1.5 * DAY;

/** What kind of time is shown: `roughly` is one counted from now, which an old copy of a page has wrong. */
type Kind = 'published' | 'changed' | 'roughly';
type Shown = Partial<Record<Kind, string>>;

interface ShownTime {
  time: string;
  kind: Kind;
}

/** When a story appeared and when it was changed, as `isoTime` has it. */
export interface StoryTimes {
  publishedTime?: string;
  /** Only where it is later than `publishedTime`. */
  modifiedTime?: string;
}

/**
 * When the story appeared: as the page's data say, on the day that its readers are shown. A date shown by the headline that is
 * earlier by days is the story's own, and the data's that of a new site or layout; a later one is that of a change. Without
 * either, the day in the page's address. When it was last changed: as the data say, else as is shown; a story that shows
 * nothing else is dated by it, and a page without a writer is not: pages that are kept up to date have no day of their own.
 */
export function findTimes(
  reading: PageReading,
  headline: Pick<Headline, 'above' | 'below'>,
  { lang, hasWriter }: { lang?: string | undefined; hasWriter: boolean },
): StoryTimes {
  const below = findShown(reading, belowLines(headline), { lang, hasWriter });
  const above = findShown(reading, headline.above.toReversed(), { lang, hasWriter });
  const said = saidTime(reading, lang);
  const publishedTime = said
    ? setRight(said, below.published, above.published)
    : onlyShown(reading, { ...dropToday(above, reading.now), ...below }, { lang, hasWriter });
  const changed = saidChange(reading, lang) ?? below.changed ?? above.changed;
  const modifiedTime = changed && (!publishedTime || isLater(changed, publishedTime)) ? changed : undefined;
  return { ...(publishedTime && { publishedTime }), ...(modifiedTime && { modifiedTime }) };
}

function onlyShown(
  reading: PageReading,
  shown: Shown,
  { lang, hasWriter }: { lang?: string | undefined; hasWriter: boolean },
): string | undefined {
  return (
    shown.published ??
    shown.roughly ??
    markedTime(reading, lang) ??
    (hasWriter ? shown.changed : undefined) ??
    dayOfAddress(reading)
  );
}

/** The time of the data, by those that are shown below and above the headline. Above stands the day of the visit on many pages. */
function setRight(said: string, below: string | undefined, above: string | undefined): string {
  const isOlder = (shown: string) => Date.parse(shown) < Date.parse(said) - SAME_MOMENT;
  const shown = below ?? above;
  if (!shown) return said;
  if (isOlder(shown)) return shown;
  return below && isNear(said, below) ? onShownDay(said, below) : said;
}

/** A masthead's date is that of the visit. */
function dropToday({ published, ...others }: Shown, now: Date): Shown {
  const isToday = published !== undefined && isDayOnly(published) && isNear(published, now.toISOString());
  return { ...others, ...(published && (isToday ? { roughly: published } : { published })) };
}

/** The time that one line shows, in one of its parts or as a whole. */
export function timeOfLine(line: Block, now: Date, lang?: string): string | undefined {
  if (line.words > MAX_WORDS) return undefined;
  for (const { text } of timedPieces(line)) {
    const time = resolveTime(text, now, lang);
    if (time) return time;
  }
  return findTime(line.text, now, lang) ?? timeOfElement(piecesOf(line), now, lang);
}

/**
 * A line of times and nothing else, whose length and full stops are those of a sentence: "Publié le 19 novembre 2026 à 06h00 ·
 * Temps de lecture : 4 min."
 */
export function saysOnlyWhen(line: Block, now: Date, lang?: string): boolean {
  if (line.words > MAX_WORDS || !/\p{N}/u.test(line.text)) return false;
  const pieces = timedPieces(line).map(({ text }) => text);
  const isTime = (text: string) => resolveTime(text, now, lang) !== undefined;
  return (
    pieces.some(isTime) &&
    pieces.every((text) => isTime(text) || isReadingTime(text) || /^\d{1,2}\D/.test(withoutTimeLabel(text)))
  );
}

/** "20 Nov": a line that is one `<time>`, which gives for machines what it leaves out for readers. */
function timeOfElement(pieces: Piece[], now: Date, lang?: string): string | undefined {
  const [machine, ...others] = new Set(
    pieces.map(({ element }) => element.closest('time')?.getAttribute('datetime')),
  );
  return machine && others.length === 0 ? notAhead(parseMachineTime(machine, now, lang), now) : undefined;
}

function saidTime({ data, tags, now, url }: PageReading, lang?: string): string | undefined {
  // The data of a front page give the day on which the site was set up.
  if (isFrontPage(new URL(url)) && !/^article/i.test(tags.get('og:type') ?? '')) return undefined;
  for (const said of [data?.publishedTime, ...PUBLISHED_TAGS.map((name) => tags.get(name))]) {
    const time = said && parseMachineTime(said, now, lang);
    if (time) return time;
  }
  return undefined;
}

function saidChange({ data, tags, now }: PageReading, lang?: string): string | undefined {
  const said = data?.modifiedTime ?? firstTag(tags, ...MODIFIED_TAGS);
  return said && parseMachineTime(said, now, lang);
}

/** The lines below the headline and above the next heading: below that, the page speaks of other things. */
function belowLines({ below }: Pick<Headline, 'below'>): Block[] {
  // The first lines may be headings themselves: a standfirst, a byline.
  const heading = below.findIndex(
    ({ container, text }, at) => at > 2 && /^h[2-4]$/.test(container.localName) && !HEADS_A_DATE.test(text),
  );
  return heading < 0 ? below : below.slice(0, heading);
}

/** The first time of each kind that the lines show; under no writer's name, dates of many days are those of events. */
function findShown(
  { now }: PageReading,
  lines: Block[],
  { lang, hasWriter }: { lang?: string | undefined; hasWriter: boolean },
): Shown {
  const found: Shown = {};
  const days = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (PERIOD.test(line.text)) continue;
    for (const { time, kind } of shownTimes(line, lines[at - 1]?.text ?? '', now, lang)) {
      found[kind] ??= time;
      if (kind === 'published') days.add(time.slice(0, 10));
    }
    // A change may be told in the line below; further down, the page speaks of other things.
    if (hasWriter && found.published && !saysChange(lines[at + 1]?.text ?? '')) break;
  }
  const { published: _, ...others } = found;
  return !hasWriter && days.size >= DAYS_OF_A_LIST ? others : found;
}

/** The times in a line, each with the label before it. A label may stand in the line above. */
function shownTimes(line: Block, above: string, now: Date, lang?: string): ShownTime[] {
  if (line.words > MAX_WORDS || !/\p{N}|\p{L}{3}/u.test(line.text)) return [];
  const times: ShownTime[] = [];
  let label = above.length <= MAX_LABEL && !/\p{N}/u.test(above) ? above : '';
  for (const { text, element } of timedPieces(line)) {
    const first = FIRST_PUBLISHED.exec(text);
    const part = first ? text.slice(first.index) : text;
    const machine = element.closest('time')?.getAttribute('datetime');
    const written = findTime(part, now, lang);
    const exact = machine ? notAhead(parseMachineTime(machine, now, lang), now) : undefined;
    const time = exact && written && !isCounted(part) ? onWrittenDay(exact, written) : (exact ?? written);
    const before = times.at(-1);
    if (time) {
      const said = { time, kind: kindOf(first ? '' : `${label} ${text}`, !exact && isCounted(part)) };
      if (!isSaidAgain(said, before)) times.push(said);
    } else if (before && saysChange(text)) {
      const changed = clockOfDay(part, before.time.slice(0, 10), now);
      if (changed) times.push({ time: changed, kind: 'changed' });
    }
    label = time ? '' : text;
  }
  if (times.length > 0) return times;
  const whole = findTime(line.text, now, lang);
  return whole ? [{ time: whole, kind: kindOf(line.text, isCounted(line.text)) }] : [];
}

function timedPieces(line: Block): Piece[] {
  return piecesOf(line).flatMap(({ text, element }) =>
    cutAtTimeLabels(text).map((part) => ({ text: part, element })),
  );
}

/** The day of a change in a second spelling, for narrow screens or without its label. */
function isSaidAgain({ time, kind }: ShownTime, before: ShownTime | undefined): boolean {
  return before?.kind === 'changed' && kind === 'published' && time.slice(0, 10) === before.time.slice(0, 10);
}

/** "Actualizado a las 09:10 h.", on the day that stands before it. */
function clockOfDay(text: string, day: string, now: Date): string | undefined {
  const clock = withoutTimeLabel(text);
  return /^\d{1,2}\D/.test(clock) ? resolveTime(`${day} ${clock}`, now) : undefined;
}

/** The moment that an element gives for machines, where it is that of the day it shows; else the day. */
function onWrittenDay(exact: string, written: string): string {
  return isNear(exact, written) ? onShownDay(exact, written) : written;
}

function kindOf(label: string, isRough: boolean): Kind {
  if (saysChange(label)) return 'changed';
  return isRough ? 'roughly' : 'published';
}

/** "2 days ago": dates are only read where they have their year. */
function isCounted(text: string): boolean {
  return !/\p{N}{4}/u.test(text);
}

function markedTime({ page, now }: PageReading, lang?: string): string | undefined {
  const marked = page.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, article header time',
  );
  for (const element of Array.from(marked).slice(0, 5)) {
    const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
    const time = notAhead(parseMachineTime(machine || tidy(element.textContent ?? ''), now, lang), now);
    if (time) return time;
  }
  return undefined;
}

/** "/2026/03/09/" or "2026-03-09" in the page's own address. */
function dayOfAddress({ url, now }: PageReading): string | undefined {
  const match = /[/-](20\d\d)([/-])([01]\d)\2([0-3]\d)(?=[/+_.-]|$)/.exec(new URL(url).pathname);
  const [, year, , month, day] = match ?? [];
  return match
    ? notAhead(isoTime({ year: Number(year), month: Number(month), day: Number(day) }), now)
    : undefined;
}

function isNear(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_MOMENT;
}

/** One moment said twice: in the zone of the page's readers where that is known, else as their day. */
function onShownDay(said: string, shown: string): string {
  const day = (time: string) => time.slice(0, 10);
  if (day(said) === day(shown)) return isDayOnly(said) ? shown : said;
  return isDayOnly(said) || isDayOnly(shown) ? shown : (inZoneOf(said, shown) ?? shown);
}

function isLater(time: string, than: string): boolean {
  const areDays = isDayOnly(time) || isDayOnly(than);
  return areDays ? time.slice(0, 10) > than.slice(0, 10) : Date.parse(time) > Date.parse(than);
}
