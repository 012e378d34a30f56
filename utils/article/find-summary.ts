import { type Block, isLinked } from './blocks';

/** A story's own summary is called so. "Key points" and "Highlights" head the standfirsts of newsrooms, which are no part of the text. */
const SUMMARY =
  /^\W*(?:(?:the |our )?(?:key|main) take-?aways?|take-?aways|tl;?dr|(?:quick |article |executive )?summary|in (?:short|a nutshell)|das wichtigste in kürze|auf einen blick|zusammenfassung|l[’']essentiel|en (?:bref|résumé|resumen)|in sintesi|em resumo|samenvatting)\W*$/iu;
const HEADING = 'h2, h3, h4, h5, h6';

/** One sentence is a standfirst or a teaser; what is longer than a page is the story. */
const LEAST_WORDS = 20;
const MOST_WORDS = 300;

/**
 * The box above a story that sums it up: a heading that says so, and the list or the paragraphs it shares the box with.
 * @param lines of the page, before Readability takes it apart.
 * @returns the heading and the lines below it; empty where there is none.
 */
export function findSummary(lines: readonly Block[]): Block[] {
  const start = lines.findIndex(headsSummary);
  const [heading, next] = [lines[start], lines[start + 1]];
  if (!heading || !next) return [];
  let box = heading.container.parentElement;
  while (box && !box.contains(next.container)) box = box.parentElement;
  if (!box || box.querySelector('h1')) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !box.contains(line.container) || !isPartOfSummary(line));
  const below = end < 0 ? rest : rest.slice(0, end);
  const words = below.reduce((sum, line) => sum + line.words, 0);
  return words >= LEAST_WORDS && words <= MOST_WORDS ? [heading, ...below] : [];
}

function headsSummary(line: Block): boolean {
  return line.container.matches(HEADING) && !isLinked(line) && SUMMARY.test(line.text);
}

function isPartOfSummary(line: Block): boolean {
  return line.container.closest('p, li') !== null && !isLinked(line);
}
