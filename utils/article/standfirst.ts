import { agreement, saysTheSame } from './agreement';
import { type Block, isProse } from './blocks';
import { asksForAnything, callsElsewhere, isAdLabel, pointsToMore, saysControl } from './clean/cues';
import { isStoryFurniture, isTitleCopy, type StoryFacts } from './clean/furniture';
import { isNamedStandfirst } from './clean/trim-head';
import type { Headline } from './headline';
import { tidy } from './text';
import { saysOnlyWhen } from './times';

/** What is cut off is a teaser of another story. */
const CUT_OFF = /(?:\.\.\.|…)\W*$/;

/** Shorter lines that are no sentences are sections, dates and names. */
const MIN_WORDS = 5;
const MAX_WORDS = 80;
/** Of what the page calls so: "A lost bet pays for chess." */
const MIN_NAMED_WORDS = 4;
/** A heading of so many words right below the headline is no title of a section, and a paragraph there no label. */
const MIN_HEADING_WORDS = 7;
const MAX_SHOWN_WORDS = 60;

/** Two times in one line are no date that is understood, and no standfirst. */
const CLOCK = /\d{1,2}[:.h]\d{2}(?!\d)/;

/** What a site says of itself and its income: "Buying through links on our site supports our work". */
const OF_SITE =
  /(?<!\p{L})(?:our (?:site|website|links?|partners?|advertisers?|affiliates?)|unser[en]*r? (?:seiten?|website|links|partner)|n(?:os|otre) (?:site|liens|partenaires)|nuestros? (?:sitio|enlaces|socios))(?!\p{L})/iu;

const ELSEWHERE = 'figure, aside, nav, footer, form';
const NO_LINE_OF_ITS_OWN = `${ELSEWHERE}, li, table, blockquote, a, button`;
const CAPTION = '[class*="caption" i], [class*="credit" i]';

/**
 * Lists the lines about the headline that may be the story's standfirst, the likeliest first: prose before the byline and the
 * page's own description, then what is called so, or set like one. Which of them the story itself leaves out is known
 * only when it is found.
 * @param lines of the page, before anything is taken out of it.
 */
export function listStandfirsts(headline: Headline, lines: readonly Block[], facts: StoryFacts): string[] {
  const { title, description } = facts;
  const sentences = [...headline.above, ...headline.below].filter((block) => {
    const { text, words, container } = block;
    if (words < MIN_WORDS || words > MAX_WORDS || saysTheSame(text, title)) return false;
    if (saysOnlyWhen(block, facts.now, facts.lang)) return false;
    const isDescription = description !== undefined && agreement(text, description) >= 0.9;
    return isDescription || (isProse(block) && !container.closest(ELSEWHERE));
  });
  const shownBelow = lastCopy(headline, facts);
  const shown = linesBelow(shownBelow, lines).filter((block) => isShown(block, shownBelow, lines, facts));
  return [...sentences, ...shown].map(({ text }) => text);
}

/**
 * The line under the headline that the page's body leaves out.
 * @param textContent of the story.
 */
export function findStandfirst(standfirsts: readonly string[], textContent: string): string | undefined {
  const story = tidy(textContent);
  return standfirsts.find((text) => !story.includes(text));
}

/** A page that shows the headline in a banner may show it again above the story, and the standfirst below that. */
function lastCopy(headline: Headline, facts: StoryFacts): Headline {
  const at = headline.below.findLastIndex(
    (block) => block.container.closest('h1') !== null && isTitleCopy(block, facts),
  );
  const line = headline.below[at];
  return line ? { ...headline, line, below: headline.below.slice(at + 1) } : headline;
}

/** With the line that was taken for the story's first: a sentence above a lone byline looks like one. */
function linesBelow({ line, below }: Headline, lines: readonly Block[]): Block[] {
  const start = line ? lines.indexOf(line) + 1 + below.length : 0;
  return [...below, ...lines.slice(start, start + 1)];
}

/** Known by its name or by its looks, whether it is a sentence or not. */
function isShown(block: Block, headline: Headline, lines: readonly Block[], facts: StoryFacts): boolean {
  const { container, text, words, linkedWords } = block;
  const { line } = headline;
  if (words < MIN_NAMED_WORDS || words > MAX_SHOWN_WORDS || linkedWords > 0) return false;
  if (container.closest(NO_LINE_OF_ITS_OWN) || container.closest(CAPTION)) return false;
  if (isTitleCopy(block, facts) || isStoryFurniture(block, facts) || leadsAway(text)) return false;
  if (container.matches('h2, h3, h4')) {
    const isNext = line !== undefined && lines[lines.indexOf(line) + 1] === block;
    return ((isNext && words >= MIN_HEADING_WORDS) || isNamedStandfirst(block)) && isLone(block, lines);
  }
  return (
    isNamedStandfirst(block) ||
    isBelowHeadline(block, headline, lines, facts) ||
    isAboveStory(block, headline, lines, facts)
  );
}

function leadsAway(text: string): boolean {
  return (
    CUT_OFF.test(text) ||
    isAdLabel(text) ||
    pointsToMore(text) ||
    callsElsewhere(text) ||
    saysControl(text) ||
    asksForAnything(text)
  );
}

/** Titles of the story's sections are headings of one kind. */
function isLone({ container }: Block, lines: readonly Block[]): boolean {
  const { localName, className } = container;
  return !lines.some(
    ({ container: other }) =>
      other !== container && other.localName === localName && other.className === className,
  );
}

/** The headline's next neighbour, with the byline or date as the next line. */
function isBelowHeadline(
  { container, words }: Block,
  { line }: Headline,
  lines: readonly Block[],
  facts: StoryFacts,
): boolean {
  if (container.localName !== 'p' || words < MIN_HEADING_WORDS || !line) return false;
  const at = lines.indexOf(line);
  const next = lines[at + 2];
  return (
    lines[at + 1]?.container === container &&
    container.previousElementSibling === line.container &&
    next !== undefined &&
    isStoryFurniture(next, facts)
  );
}

/** The last line above the story, which begins in a box of its own, with nothing but byline and date between it and the headline. */
function isAboveStory(block: Block, { line }: Headline, lines: readonly Block[], facts: StoryFacts): boolean {
  const { container, text, words } = block;
  if (container.localName !== 'p' || words < MIN_HEADING_WORDS || !line) return false;
  const at = lines.indexOf(block);
  const between = lines.slice(lines.indexOf(line) + 1, at);
  const next = lines[at + 1];
  return (
    between.length > 0 &&
    between.every((other) => isStoryFurniture(other, facts)) &&
    !CLOCK.test(text) &&
    !OF_SITE.test(text) &&
    next !== undefined &&
    isProse(next) &&
    next.container.parentElement !== container.parentElement &&
    !isBelowPicture(container)
  );
}

function isBelowPicture({ previousElementSibling: before }: Element): boolean {
  return before !== null && (before.matches('img') || before.querySelector('img') !== null);
}
