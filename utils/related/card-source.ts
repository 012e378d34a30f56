import { saysTheSame } from '../article/agreement';
import { resolveTime } from '../article/resolve-time';
import { countWords } from '../article/text';
import { type CardLine, piecesOfLine } from './card-lines';
import type { CardReading } from './card-reading';
import { isBylineText, isFurniture } from './related-wording';

const SOURCE_MARK =
  /(?:^|[\s_-])(?:source|publisher|provider|outlet|site-?name|brand|attribution|news-?source)/i;
const OTHER_MARK = /author|byline|writer|categor|section|tag|topic|kicker|eyebrow|label|rubric|comment/i;
const LONGEST_NAME = 40;

interface Piece {
  text: string;
  line: CardLine;
}

function marksOf(element: Element): string {
  return [element, element.parentElement]
    .map((at) => `${at?.getAttribute('class') ?? ''} ${at?.getAttribute('itemprop') ?? ''}`)
    .join(' ');
}

interface CardFacts {
  title: string;
  time: CardLine | undefined;
  /** The story lives on another site than the page: what stands under its title is that site, not an author. */
  isElsewhere: boolean;
  reading: CardReading;
}

/** How sure it is that a piece of a card names the outlet; 0 is not at all. */
function sureness(
  piece: Piece,
  pieces: Piece[],
  lines: CardLine[],
  { title, time, isElsewhere }: CardFacts,
): number {
  const marks = marksOf(piece.line.element);
  if (SOURCE_MARK.test(marks)) return 4;
  if (OTHER_MARK.test(marks)) return 0;
  // Aggregators print title and source twice: in the card, and above the text.
  if (pieces.some((other) => other.line !== piece.line && other.text === piece.text)) return 3;
  const own = lines.indexOf(piece.line);
  if (time && Math.abs(lines.indexOf(time) - own) <= 1) return 2;
  const below = own - lines.findIndex(({ text }) => saysTheSame(text, title));
  return below === 1 && isElsewhere ? 1 : 0;
}

/** The outlet that a card names: by its mark-up, because it is said twice, beside the time, or under the title of another site's story. */
export function findCardSource(lines: CardLine[], facts: CardFacts): string | undefined {
  const { title, reading } = facts;
  const pieces = lines
    .filter(({ words, element }) => words <= 16 && !element.closest('h1, h2, h3, h4, h5, h6'))
    .flatMap((line) => [...new Set(piecesOfLine(line))].map((text) => ({ text, line })));
  const names = pieces.filter(({ text, line }) => {
    const words = countWords(text);
    if (words < 1 || words > 6 || text.length > LONGEST_NAME || !/\p{L}/u.test(text)) return false;
    if (saysTheSame(text, title) || saysTheSame(line.text, title) || reading.menu.has(text.toLowerCase()))
      return false;
    if (isFurniture(text) || isBylineText(text) || /[!?…]$|[a-z]\.$/.test(text)) return false;
    return resolveTime(text, reading.now, reading.lang) === undefined;
  });
  const ranked = names
    .map((piece) => ({ text: piece.text, sure: sureness(piece, pieces, lines, facts) }))
    .filter(({ sure }) => sure > 0)
    .sort((one, other) => other.sure - one.sure);
  return ranked[0]?.text;
}
