import { countWords, listTextRuns, type TextRun, tidy } from './text';

/** A line of the page's text, with what tells story from furniture. */
export interface Block extends TextRun {
  words: number;
  /** Of `words`, those inside links. */
  linkedWords: number;
}

/** Characters from which a line with a full stop is taken for a sentence of the story. */
const SENTENCE_CHARS = 60;
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*(\s|$)/;

/** The blocks under `root` in reading order, without captions. */
export function listBlocks(root: Element): Block[] {
  return listTextRuns(root)
    .filter((run) => !run.container.closest('figcaption'))
    .map((run) => ({ ...run, words: countWords(run.text), linkedWords: countLinkedWords(run) }));
}

function countLinkedWords({ container, nodes }: TextRun): number {
  const link = container.closest('a');
  const links = link ? nodes : nodes.flatMap(linksOf);
  return links.reduce((sum, node) => sum + countWords(tidy(node.textContent ?? '')), 0);
}

function linksOf(node: ChildNode): Element[] {
  const element = asElement(node);
  if (!element) return [];
  return element.localName === 'a' ? [element] : Array.from(element.querySelectorAll('a'));
}

function asElement(node: Node): Element | undefined {
  return node.nodeType === 1 ? (node as Element) : undefined;
}

/** Everything in the line is a link. Single words beside the links, as in "by", are let pass. */
export function isLinked({ words, linkedWords }: Block): boolean {
  return linkedWords > 0 && words - linkedWords <= Math.min(1, linkedWords - 1);
}

/** A line that a writer wrote: sentences, and most of it no link. */
export function isProse({ text, words, linkedWords, container }: Block): boolean {
  if (linkedWords > words / 2 || /^h[1-6]$/.test(container.localName)) return false;
  return (text.length >= SENTENCE_CHARS && SENTENCE_END.test(text)) || text.length >= 2 * SENTENCE_CHARS;
}

/** The words of a line where it is prose, otherwise 0. */
export function proseWords(block: Block): number {
  return isProse(block) ? block.words : 0;
}
