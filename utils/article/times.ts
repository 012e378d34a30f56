import type { Block } from './blocks';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';
import { findTime, parseMachineTime } from './parse-date';
import { piecesOf } from './pieces';
import { resolveTime } from './resolve-time';
import { tidy } from './text';

/** Lines longer than this hold sentences, whose dates belong to the story. */
const MAX_WORDS = 24;
const DAY = 86_400_000;

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

/** When the story appeared: as the page's data say, else as the lines about the headline show. ISO 8601, UTC. */
export function findPublishedTime(reading: PageReading, around: Block[], lang?: string): string | undefined {
  const { data, tags, now } = reading;
  for (const said of [data?.publishedTime, ...PUBLISHED_TAGS.map((name) => tags.get(name))]) {
    const time = said && parseMachineTime(said, now, lang);
    if (time) return time;
  }
  return timeElement(reading, around, lang) ?? shownTime(around, now, lang);
}

/** When the story was last changed, where the page's data say so and it is later than `publishedTime`. */
export function findModifiedTime(
  { data, tags, now }: PageReading,
  publishedTime?: string,
): string | undefined {
  const said = data?.modifiedTime ?? firstTag(tags, ...MODIFIED_TAGS);
  const time = said && parseMachineTime(said, now);
  return time && (!publishedTime || time > publishedTime) ? time : undefined;
}

/** The time that one line shows, in one of its parts or as a whole. */
export function timeOfLine(line: Block, now: Date, lang?: string): string | undefined {
  if (line.words > MAX_WORDS) return undefined;
  for (const { text } of piecesOf(line)) {
    const time = resolveTime(text, now, lang);
    if (time) return time;
  }
  return findTime(line.text, now, lang);
}

function timeElement({ page, now }: PageReading, around: Block[], lang?: string): string | undefined {
  const near = around.flatMap(({ container }) => [
    container.closest('time'),
    ...container.querySelectorAll('time'),
  ]);
  const marked = page.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, article header time',
  );
  for (const element of [...near, ...Array.from(marked).slice(0, 5)]) {
    if (!element) continue;
    const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
    const time = parseMachineTime(machine || tidy(element.textContent ?? ''), now, lang);
    if (time && Date.parse(time) <= now.getTime() + DAY) return time;
  }
  return undefined;
}

function shownTime(around: Block[], now: Date, lang?: string): string | undefined {
  for (const line of around) {
    const time = timeOfLine(line, now, lang);
    if (time) return time;
  }
  return undefined;
}
