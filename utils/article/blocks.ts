import { countWords, listTextRuns, type TextRun, tidy } from './text';

/** A line of the page's text, with what tells story from furniture. Words are counted when first asked for. */
export interface Block extends TextRun {
  readonly words: number;
  /** Of `words`, those inside links. */
  readonly linkedWords: number;
  /** A line that a writer wrote: sentences, and most of it no link. */
  readonly isProse: boolean;
}

/** Characters from which a line with a full stop is taken for a sentence of the story. */
const SENTENCE_CHARS = 60;
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*(\s|$)/;

/** The counts of long lines met lately: every step lists the story's lines anew, and counting them was a tenth of the work. */
const counts = new Map<string, number>();
const MOST_COUNTS = 500;

function wordsOf(line: string): number {
  if (line.length < SENTENCE_CHARS) return countWords(line);
  const known = counts.get(line);
  if (known !== undefined) return known;
  if (counts.size >= MOST_COUNTS) counts.clear();
  const words = countWords(line);
  counts.set(line, words);
  return words;
}

class LazyBlock implements Block {
  readonly container;
  readonly nodes;
  readonly text;
  readonly links;
  readonly isCaption;
  #words: number | undefined;
  #linkedWords: number | undefined;
  #isProse: boolean | undefined;

  constructor({ container, nodes, text, links, isCaption }: TextRun) {
    this.container = container;
    this.nodes = nodes;
    this.text = text;
    this.links = links;
    this.isCaption = isCaption;
  }

  get words(): number {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  get linkedWords(): number {
    this.#linkedWords ??= this.#countLinked();
    return this.#linkedWords;
  }

  get isProse(): boolean {
    this.#isProse ??= this.#looksWritten();
    return this.#isProse;
  }

  #countLinked(): number {
    const [first] = this.links;
    if (!first) return 0;
    if (first.contains(this.container)) return this.words;
    return this.links.reduce((sum, link) => sum + countWords(tidy(link.textContent ?? '')), 0);
  }

  #looksWritten(): boolean {
    const { text, container } = this;
    const isLong = text.length >= 2 * SENTENCE_CHARS;
    if (!isLong && !(text.length >= SENTENCE_CHARS && SENTENCE_END.test(text))) return false;
    return !/^h[1-6]$/.test(container.localName) && this.linkedWords <= this.words / 2;
  }
}

/** The blocks under `root` in reading order, without captions. */
export function listBlocks(root: Element): Block[] {
  return listTextRuns(root).flatMap((run) => (run.isCaption ? [] : new LazyBlock(run)));
}

/** The text of lines, each on its own. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Everything in the line is a link. Single words beside the links, as in "by", are let pass. */
export function isLinked({ words, linkedWords }: Block): boolean {
  return linkedWords > 0 && words - linkedWords <= Math.min(1, linkedWords - 1);
}

/** A line that a writer wrote: sentences, and most of it no link. */
export function isProse(block: Block): boolean {
  return block.isProse;
}

/** The words of a line where it is prose, otherwise 0. */
export function proseWords(block: Block): number {
  return block.isProse ? block.words : 0;
}

/** How much each element holds of what the lines weigh, so that nested elements are weighed by one walk over the lines. */
export function weighElements(lines: readonly Block[], weigh: (line: Block) => number): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const line of lines) {
    const weight = weigh(line);
    if (weight === 0) continue;
    for (let element: Element | null = line.container; element; element = element.parentElement)
      weights.set(element, (weights.get(element) ?? 0) + weight);
  }
  return weights;
}
