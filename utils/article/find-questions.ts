import { type Block, isLinked, isProse } from './blocks';

const QUESTIONS =
  /^(?:\S+ ){0,4}(?:faqs?|frequently asked questions|questions and answers|häufige fragen|häufig gestellte fragen|(?:questions|foire aux questions) fréquentes|preguntas frecuentes|domande frequenti|perguntas frequentes|veelgestelde vragen)(?!\p{L}).{0,40}$/iu;
/** What pages end with. */
const NOTICE = /©|all rights reserved/i;
const LEAST_ANSWERS = 2;

/**
 * The questions and answers at the end of a story. They fold, and Readability takes them for furniture.
 * @param lines that stand below what was kept; the first may be a heading that was.
 * @param kept how many lines that were kept each element holds; a section of questions holds none but its heading.
 */
export function findQuestions(lines: readonly Block[], kept: ReadonlyMap<Element, number>): Block[] {
  const index = lines.findIndex(headsQuestions);
  const heading = lines[index];
  if (!heading) return [];
  const below = lines.slice(index);
  const section = sectionOf(heading, below, kept);
  const answers = below.filter(
    (line) => section?.contains(line.container) && (line === heading || !isLinked(line)),
  );
  return answers.some(({ text }) => NOTICE.test(text)) ? [] : answers;
}

/** Not a link to the questions of the whole site, as pages end with; headings may link to themselves. */
function headsQuestions(line: Block): boolean {
  return QUESTIONS.test(line.text) && (!isLinked(line) || /^h[1-6]$/.test(line.container.localName));
}

/** The smallest element around the heading that holds answers. */
function sectionOf(
  heading: Block,
  below: readonly Block[],
  kept: ReadonlyMap<Element, number>,
): Element | undefined {
  const most = kept.get(heading.container) ?? 0;
  for (let section: Element | null = heading.container; section && (kept.get(section) ?? 0) <= most; ) {
    const around = section;
    const answers = below.filter((line) => isProse(line) && around.contains(line.container));
    if (answers.length >= LEAST_ANSWERS) return section;
    section = section.parentElement;
  }
  return undefined;
}
