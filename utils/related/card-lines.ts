import { countWords, listTextRuns, type TextRun } from '../article/text';

/** A line of a card, as a reader sees it. */
export interface CardLine {
  text: string;
  words: number;
  /** The innermost element around the whole line. */
  element: Element;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** A longer paragraph is prose, in which elements are words set apart and not lines of their own. */
const LONGEST_ROW = 60;

/** The lines of a card in reading order. A row of elements ("<span>Gulf Post</span><span>2 h</span>") is several lines. */
export function listCardLines(elements: Element[]): CardLine[] {
  return elements.flatMap((element) => listTextRuns(element).flatMap(linesOfRun));
}

function linesOfRun(run: TextRun): CardLine[] {
  const full = run.nodes.filter((node) => node.textContent?.trim());
  const [only] = full;
  if (full.length === 1 && only?.nodeType === ELEMENT_NODE) return linesOfElement(only as Element);
  const isRow = full.length > 1 && full.every((node) => node.nodeType === ELEMENT_NODE);
  if (isRow && (run.container.localName !== 'p' || countWords(run.text) <= LONGEST_ROW))
    return full.flatMap((node) => linesOfElement(node as Element));
  return [{ text: run.text, words: countWords(run.text), element: run.container }];
}

function linesOfElement(element: Element): CardLine[] {
  return listTextRuns(element).flatMap(linesOfRun);
}

/** What stands between separators, and between the elements of the line: "Gulf Post · 2 h" as "Gulf Post", "2 h". */
export function piecesOfLine({ element, text }: CardLine): string[] {
  const texts = Array.from(element.childNodes, (node) =>
    node.nodeType === TEXT_NODE || node.nodeType === ELEMENT_NODE ? (node.textContent ?? '') : '',
  );
  const whole = texts.join('').replace(/\s+/g, ' ').trim() === text ? texts : [text];
  return whole
    .flatMap((part) => part.split(/\s[-–—/]\s|[|•·●∙]/))
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s,:;|–—-]+|[\s,:;|–—-]+$/g, ''))
    .filter((part) => part !== '');
}
