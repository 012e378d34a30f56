import { type Block, isProse, proseWords } from './blocks';

/** Paragraphs that stand together and words in them; less below a headline is a standfirst or a note. */
const LEAST_PARAGRAPHS = 2;
const LEAST_WORDS = 50;
/** An introduction holds no more than this share of what was kept; more is another copy of the page. */
const LARGEST_SHARE = 0.5;
/** Names of what stands between a headline and a story and is not of it. */
const NO_INTRODUCTION =
  /author|bio|byline|caption|disclos|affiliate|newsletter|cta|promo|toc|share|meta|nav|menu|breadcrumb|cookie|banner|tooltip|popover|quote|comment|card|teaser|form/i;
/** So many elements up, a name is that of a part of the page and not of the paragraphs. */
const LEVELS = 3;

/**
 * The introduction of a story that stands in a box of its own below the headline, outside what holds the rest: full
 * paragraphs side by side. One alone is a standfirst, and is looked for elsewhere.
 * @param lines between the headline and what was kept.
 * @param keptWords of prose, in what was kept.
 */
export function findIntroduction(lines: readonly Block[], keptWords: number): Block[] {
  const introduction = [...Map.groupBy(lines, ({ container }) => container.parentElement)].flatMap(
    ([box, group]) => (box && !isNamedOther(box) ? paragraphsOf(group) : []),
  );
  return wordsOf(introduction) <= keptWords * LARGEST_SHARE ? introduction : [];
}

/** Without copies for narrower screens. */
function paragraphsOf(group: readonly Block[]): Block[] {
  const paragraphs = group.filter((line) => line.container.localName === 'p' && isProse(line));
  const texts = new Map(paragraphs.map((line) => [line.text, line]));
  const isIntroduction = texts.size >= LEAST_PARAGRAPHS && wordsOf([...texts.values()]) >= LEAST_WORDS;
  return isIntroduction ? [...texts.values()] : [];
}

function wordsOf(lines: readonly Block[]): number {
  return lines.reduce((sum, line) => sum + proseWords(line), 0);
}

function isNamedOther(box: Element): boolean {
  let element: Element | null = box;
  for (let level = 0; element && level < LEVELS; level += 1, element = element.parentElement)
    if (NO_INTRODUCTION.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  return false;
}
