import { saysTheSame } from '../article/agreement';
import { resolveTime } from '../article/resolve-time';
import { countWords, tidy } from '../article/text';
import { findCardImage } from './card-image';
import { type CardLine, listCardLines, piecesOfLine } from './card-lines';
import type { CardReading } from './card-reading';
import { findCardSource } from './card-source';
import type { RelatedStory } from './related-story';
import { isBylineText, isFurniture, isSponsorLabel, withoutTitleLabel } from './related-wording';
import type { RelatedCard } from './split-into-cards';
import { listProse, readStoryText } from './story-text';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const TITLE_MARK = /title|headline|heading/i;
const LONGEST_TITLE = 300;
const TEASER_WORDS = 30;
/** Scripts without spaces: a teaser is cut by characters there. */
const TEASER_CHARS = 220;

/** Where a card says when: the line with the time, and the time. */
export interface CardTime {
  iso: string;
  line?: CardLine;
}

function findTime(elements: Element[], lines: CardLine[], { now, lang }: CardReading): CardTime | undefined {
  for (const element of elements) {
    const times = [element, ...element.querySelectorAll('time[datetime]')].filter(
      (found) => found.localName === 'time',
    );
    for (const time of times) {
      const iso = resolveTime(time.getAttribute('datetime') ?? '', now, lang);
      const line = lines.find((found) => time.contains(found.element) || found.element.contains(time));
      if (iso) return { iso, ...(line && { line }) };
    }
  }
  for (const line of lines) {
    if (line.words > 16) continue;
    for (const text of [line.text, ...piecesOfLine(line)]) {
      const iso = resolveTime(text, now, lang);
      if (iso) return { iso, line };
    }
  }
  return undefined;
}

/** Three words, or as much in scripts without spaces; no time, label or byline. */
function couldBeTitle({ text, words }: CardLine, { now, lang }: CardReading): boolean {
  if (words < 3 || text.length > LONGEST_TITLE || isFurniture(text) || isSponsorLabel(text)) return false;
  return !isBylineText(text) && resolveTime(text, now, lang) === undefined;
}

function findTitle(
  { elements, links }: RelatedCard,
  lines: CardLine[],
  reading: CardReading,
): string | undefined {
  const possible = lines.filter((line) => couldBeTitle(line, reading));
  const linked = possible.filter(({ element }) =>
    links.some((link) => link.contains(element) || element.contains(link)),
  );
  const isHeading = ({ element }: CardLine) => element.closest(HEADING) !== null;
  const alts = elements.flatMap((element) =>
    Array.from(element.querySelectorAll('img'), (image) => tidy(image.getAttribute('alt') ?? '')),
  );
  const isMarked = ({ element }: CardLine) =>
    TITLE_MARK.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
  const line =
    linked.find(isHeading) ??
    linked.find(({ text }) => alts.some((alt) => saysTheSame(alt, text))) ??
    linked.find(isMarked) ??
    linked.find(({ words }) => words >= 4) ??
    possible.find(isHeading) ??
    linked[0] ??
    possible.find(isMarked);
  const labels = links.map((link) =>
    tidy(link.getAttribute('aria-label') ?? link.getAttribute('title') ?? ''),
  );
  const title =
    line?.text ?? [...labels, ...alts].find((text) => countWords(text) >= 4 && !isFurniture(text));
  return title && withoutTitleLabel(title);
}

/** The first words of a text, as many as a card shows. */
function makeTeaser(text: string): string {
  const words = text.split(/\s+/);
  const start = words.slice(0, TEASER_WORDS).join(' ').slice(0, TEASER_CHARS);
  return start.length < text.length ? `${start.replace(/[\s,;:–—-]+$/u, '')}…` : text;
}

/** The story that a card offers, with what the card says of it; absent for a paid card and where no title is found. */
export function readCard(card: RelatedCard, reading: CardReading): RelatedStory | undefined {
  const lines = listCardLines(card.elements);
  if (lines.some(({ text }) => isSponsorLabel(text))) return undefined;
  const title = findTitle(card, lines, reading);
  if (!title) return undefined;
  const time = findTime(card.elements, lines, reading);
  const isElsewhere = new URL(card.url).hostname !== new URL(reading.base).hostname;
  const source = findCardSource(lines, { title, time: time?.line, isElsewhere, reading });
  const image = findCardImage(card.elements, reading.base);
  const known = { title, source, lang: reading.lang };
  const prose = listProse(
    lines.filter((line) => line !== time?.line || line.words > 16),
    known,
  );
  const text = readStoryText(prose, known, reading.window);
  const opening =
    text?.textContent.split('\n').find((line) => countWords(line) >= 8) ??
    prose.find(({ words }) => words >= 8)?.text;
  return {
    url: card.url,
    title,
    ...(source && { source }),
    ...(time && { publishedTime: time.iso }),
    ...(image && { image }),
    ...(opening && { teaser: makeTeaser(opening) }),
    ...(text && { text }),
  };
}
