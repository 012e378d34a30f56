import { type Block, isLinked, isProse, proseWords } from './blocks';
import { isBylineLine } from './byline';
import { describesWriter } from './clean/biography';
import { asksForNewsletter, disclosesIncome, statesTerms } from './clean/cues';
import type { StoryFacts } from './clean/furniture';
import { timeOfLine } from './times';

/** Paragraphs that stand together and words in them; less below a headline is a standfirst or a note. */
const LEAST_PARAGRAPHS = 2;
const LEAST_WORDS = 50;
/** An introduction holds no more than this share of what was kept; more is another copy of the page. */
const LARGEST_SHARE = 0.5;
/** Names of what stands between a headline and a story and is not of it. */
const NO_INTRODUCTION =
  /author|bio|byline|caption|discl(?:os|aim)|affiliate|newsletter|cta|promo|toc|share|meta|nav|menu|breadcrumb|cookie|banner|tooltip|popover|quote|comment|card|teaser|form/i;
/** So many elements up, a name is that of a part of the page and not of the paragraphs. */
const LEVELS = 4;

/** What a lone paragraph must not stand in: notes that unfold, captions, forms. */
const NO_PLACE = 'aside, nav, footer, form, figure, details, dialog, blockquote, table, li';
/** Words of a lone paragraph: shorter ones are labels and teasers. */
const LONE_WORDS = 25;
/** Who may print a page, what it is about to ask: no beginning of a story. */
const NOTICE = /©|all rights reserved|open[- ]access|creative commons|distributed under/i;

/** What is known of the head of a page, some lines of which are gone. */
export interface Head {
  /** From the headline down to the story, before anything was taken out. */
  lines: readonly Block[];
  facts: StoryFacts;
}

/** The paragraphs that no name of theirs, or of what is around them, calls something else: Readability unwraps them. */
export function listOpenings(lines: readonly Block[]): Block[] {
  return lines.filter((line) => line.container.localName === 'p' && isProse(line) && !isNamedOther(line));
}

/**
 * The introduction of a story that stands in a box of its own below the headline, outside what holds the rest: full
 * paragraphs side by side. One alone is a standfirst, and is looked for elsewhere, unless it stands below the byline, the
 * date or the table of contents, where a story has begun.
 * @param lines between the headline and what was kept, of those that `listOpenings` gives.
 * @param keptWords of prose, in what was kept.
 */
export function findIntroduction(lines: readonly Block[], keptWords: number, head?: Head): Block[] {
  const groups = [...Map.groupBy(lines, ({ container }) => container.parentElement)];
  const together = groups.flatMap(([box, group]) => (box ? paragraphsOf(group) : []));
  const lone = head ? lonesOf(lines, head) : [];
  const introduction = lines.filter((line) => together.includes(line) || lone.includes(line));
  return wordsOf(introduction) <= keptWords * LARGEST_SHARE ? introduction : [];
}

/** Paragraphs below the last line that says who wrote the story, when, or what is in it. */
function lonesOf(lines: readonly Block[], { lines: head, facts }: Head): Block[] {
  const below = head.slice(head.findLastIndex((line) => isAboutStory(line, facts)) + 1);
  if (below.length === head.length) return [];
  return lines.filter((line) => below.includes(line) && isLone(line, facts));
}

function isAboutStory(line: Block, facts: StoryFacts): boolean {
  if (isProse(line)) return false;
  if (isBylineLine(line) || timeOfLine(line, facts.now, facts.lang) !== undefined) return true;
  return isLinked(line) && line.links.every((link) => leadsWithin(link, facts.url));
}

/** To a part of the page itself. */
function leadsWithin(link: Element, url: string): boolean {
  const [page, part] = (link.getAttribute('href') ?? '').split('#', 2);
  return Boolean(part) && page === url.split('#', 1)[0];
}

function isLone(line: Block, { byline }: StoryFacts): boolean {
  const { container, text, words } = line;
  return (
    words >= LONE_WORDS &&
    !container.closest(NO_PLACE) &&
    !NOTICE.test(text) &&
    !disclosesIncome(text) &&
    !asksForNewsletter(text) &&
    !statesTerms(text) &&
    !describesWriter(line, byline)
  );
}

/** Without copies for narrower screens. */
function paragraphsOf(group: readonly Block[]): Block[] {
  const texts = new Map(group.map((line) => [line.text, line]));
  const isIntroduction = texts.size >= LEAST_PARAGRAPHS && wordsOf([...texts.values()]) >= LEAST_WORDS;
  return isIntroduction ? [...texts.values()] : [];
}

function wordsOf(lines: readonly Block[]): number {
  return lines.reduce((sum, line) => sum + proseWords(line), 0);
}

function isNamedOther({ container }: Block): boolean {
  let element: Element | null = container;
  for (let level = 0; element && level < LEVELS; level += 1, element = element.parentElement)
    if (NO_INTRODUCTION.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  return false;
}
