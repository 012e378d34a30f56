import { type Block, isLinked, listBlocks, proseWords, weighElements } from './blocks';
import { removeNodes } from './clean/removal';
import { isStopHeading } from './clean/stop-headings';
import { fillGaps } from './fill-gaps';
import { findOpening } from './find-opening';
import { findQuestions } from './find-questions';

/** The attribute by which a line is known again after Readability has taken the page apart. */
const MARK = 'data-lede-line';

/** With fewer words of prose missing, in all, there is nothing to be recovered. */
const LITTLE = 25;
/** Readability must have lost so much, in words and as a share of what it kept; less is a matter of taste. */
const MUCH = 60;
const MUCH_SHARE = 0.08;
/** A run of lines whose words are linked more than this is a list of other pages. */
const MOSTLY_LINKS = 0.3;

/** Numbers the elements that hold lines, so that they can be told again in copies. */
export function markLines(page: Document, lines: readonly Block[]): void {
  for (const element of page.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
  for (const [index, { container }] of lines.entries()) {
    if (!container.hasAttribute(MARK)) container.setAttribute(MARK, String(index));
  }
  for (const [index, image] of Array.from(page.images).entries()) image.setAttribute(MARK, `image-${index}`);
}

export function unmarkLines(root: Element): void {
  root.removeAttribute(MARK);
  for (const element of root.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}

/** The lines of a page that a copy of its element, or what Readability made of it, still holds. */
export function linesIn(root: Element, lines: readonly Block[]): Set<Block> {
  const marks = marksIn(root);
  return new Set(lines.filter(({ container }) => marks.has(container.getAttribute(MARK) ?? '')));
}

/**
 * A quick look, before anything is listed anew, whether Readability left out enough for some of it to be story.
 * @param lines of the element that holds the story, marked.
 */
export function lacksProse(choice: Element, lines: readonly Block[]): boolean {
  const kept = marksIn(choice);
  return sumOf(lines.filter(({ container }) => !kept.has(container.getAttribute(MARK) ?? ''))) >= LITTLE;
}

/**
 * Readability leaves out sections of a story that look like furniture to it: product boxes, recipes, lists, every second
 * section of a page built from components. Where it lost much, the story is made anew from a copy of the page: what
 * Readability kept, and what lies between and is prose, with its headings and lists. Where it lost no more than the
 * opening, or single paragraphs, those are put back into what it kept.
 * @param copy of the element that holds the story, marked like `choice`; it is changed.
 * @returns the better body, which is one of the two; `undefined` where `choice` is as good as it was.
 */
export function recoverLost(copy: Element, choice: Element, chosenWords: number): Element | undefined {
  const kept = marksIn(choice);
  const lines = listBlocks(copy);
  const isKept = (line: Block) => kept.has(line.container.getAttribute(MARK) ?? '');
  const known: Kept = {
    words: sumOf(lines.filter(isKept)),
    around: weighElements(lines.filter(isKept), () => 1),
  };
  if (known.words < chosenWords * 0.8) return undefined;
  const runs = runsOf(lines, isKept);
  const recovered = new Set(runs.flatMap((run) => chooseLines(run, known)));
  const lost = sumOf([...recovered]);
  if (lost < MUCH || lost < MUCH_SHARE * chosenWords) {
    const isFilled = fillGaps(lines, { root: choice, isKept, find: (line) => findMark(choice, line) });
    return putEndsBack(runs, known, choice) || isFilled ? choice : undefined;
  }
  const unwanted = lines.filter((line) => !isKept(line) && !recovered.has(line));
  for (const image of copy.querySelectorAll('img'))
    if (!kept.has(image.getAttribute(MARK) ?? '') && !image.closest('figure')) image.remove();
  for (const { nodes, container } of unwanted) removeNodes(nodes, container, copy);
  return copy;
}

/** What Readability kept. */
interface Kept {
  /** Of prose. */
  words: number;
  /** The elements around its lines. */
  around: ReadonlyMap<Element, number>;
}

/** @returns whether there was anything to put back. */
function putEndsBack(runs: readonly Run[], kept: Kept, choice: Element): boolean {
  const opening = runs[0]?.place === 'before' ? findOpening(runs[0].lines, kept.words) : [];
  const last = runs.at(-1);
  const questions = last?.place === 'after' ? findQuestions(below(last), kept.around) : [];
  const lost = questions.filter((line) => last?.lines.includes(line));
  choice.prepend(...copyLines(opening));
  choice.append(...copyLines(lost));
  return opening.length + lost.length > 0;
}

/** With the last line that was kept, which may be a heading of what was not. */
function below({ lines, neighbours }: Run): Block[] {
  return [...neighbours.slice(0, 1), ...lines];
}

/** Each element once: a paragraph that a script put a box into is two lines, and lists stand within their entries. */
function copyLines(lines: readonly Block[]): Node[] {
  const containers = [...new Set(lines.map(({ container }) => container))];
  const isInner = (container: Element) =>
    containers.some((other) => other !== container && other.contains(container));
  return containers.flatMap((container) => (isInner(container) ? [] : [container.cloneNode(true)]));
}

function findMark(root: Element, { container }: Block): Element | undefined {
  return root.querySelector(`[${MARK}="${container.getAttribute(MARK) ?? ''}"]`) ?? undefined;
}

function marksIn(root: Element): Set<string> {
  return new Set(
    Array.from(root.querySelectorAll(`[${MARK}]`), (element) => element.getAttribute(MARK) ?? ''),
  );
}

function sumOf(lines: readonly Block[]): number {
  return lines.reduce((sum, line) => sum + proseWords(line), 0);
}

interface Run {
  lines: Block[];
  place: 'before' | 'between' | 'after';
  /** The kept lines that it touches. */
  neighbours: Block[];
}

/** Lines that were left out side by side. */
function runsOf(lines: readonly Block[], isKept: (line: Block) => boolean): Run[] {
  const first = lines.findIndex(isKept);
  const last = lines.findLastIndex(isKept);
  const runs: Run[] = [];
  let run: Block[] = [];
  let before: Block | undefined;
  const endRun = (index: number, after: Block | undefined) => {
    const place = index <= first ? 'before' : index > last ? 'after' : 'between';
    const neighbours = [before, after].filter((line) => line !== undefined);
    if (run.length > 0) runs.push({ lines: run, place, neighbours });
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    if (!isKept(line)) {
      run.push(line);
      continue;
    }
    endRun(index, line);
    before = line;
  }
  endRun(lines.length, undefined);
  return runs;
}

function chooseLines({ lines, place, neighbours }: Run, kept: Kept): Block[] {
  const end = lines.findIndex(({ text, words }) => isStopHeading(text, words));
  const some = end < 0 ? lines : lines.slice(0, end);
  const words = some.reduce((sum, line) => sum + line.words, 0);
  const linked = some.reduce((sum, line) => sum + line.linkedWords, 0);
  if (linked > words * MOSTLY_LINKS) return [];
  if (place === 'between') return some.filter((line) => !isLinked(line));
  const part =
    place === 'before' ? findOpening(some, kept.words) : findQuestions([...neighbours, ...some], kept.around);
  if (part.length > 0) return part;
  const signatures = new Set(neighbours.map(signatureOf));
  return some.filter((line) => signatures.has(signatureOf(line)) && line.isProse);
}

/** Lines of the same kind stand in elements of the same kind. */
function signatureOf({ container }: Block): string {
  const parent = container.parentElement;
  return `${parent?.localName}.${parent?.className}>${container.localName}.${container.className}`;
}
