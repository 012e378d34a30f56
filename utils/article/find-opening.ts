import { type Block, isProse, proseWords } from './blocks';

/** Words of a paragraph of an opening; shorter ones above a story are about it. */
const OPENING_WORDS = 25;
/** The opening holds no more than this share of what was kept; more is another copy of the page. */
const OPENING_SHARE = 0.5;
/**
 * Names of what stands above a story and is about it: standfirst, writer, income, what is to come. The short ones are whole
 * words: openings are called "lead", and sections "stocks", "biology" and "metal".
 */
const ABOUT =
  /standfirst|subtitle|author|byline|caption|summary|disclos|affiliate|newsletter|promo|takeaway|share|menu|breadcrumb|cookie|banner|excerpt|description|tooltip|popover|quote|(?<![a-z])(?:dek|bio(?:graphy)?|cta|toc|meta(?:data)?|nav(?:bar|igation)?|ads?)(?![a-z])/i;
/** So many elements up, a name is that of a part of the page and not of the paragraph. */
const LEVELS = 4;

/**
 * The opening of a story that Readability began too late: full paragraphs below the headline, which often stand in a box of
 * their own above the rest.
 * @param lines that stand above what was kept.
 * @param keptWords of prose, in what was kept.
 */
export function findOpening(lines: readonly Block[], keptWords: number): Block[] {
  const headline = lines.findLastIndex(({ container }) => container.closest('h1') !== null);
  const opening = lines.slice(headline + 1).filter(isParagraph);
  const words = opening.reduce((sum, line) => sum + proseWords(line), 0);
  return words <= keptWords * OPENING_SHARE ? opening : [];
}

function isParagraph(line: Block): boolean {
  const { container, words } = line;
  return container.localName === 'p' && isProse(line) && words >= OPENING_WORDS && !isAbout(container);
}

function isAbout(container: Element): boolean {
  let element: Element | null = container;
  for (let level = 0; element && level < LEVELS; level += 1, element = element.parentElement)
    if (ABOUT.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  return false;
}
