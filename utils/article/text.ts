/** Elements that stand on lines of their own. What is not listed flows within a line. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const BLOCK_SELECTOR = [...BLOCK_TAGS].join();

/** Elements whose text is no part of what is read. */
const UNREAD_TAGS = new Set(
  // `rt` and `rp` say again, in another script, what the ruby's base says.
  'script style noscript template svg math iframe select textarea button video audio rt rp'.split(' '),
);

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Adult silent reading in words a minute: Brysbaert 2019 finds 238 for English non-fiction, rounded down. */
const WORDS_A_MINUTE = 230;

/** Scripts written without spaces, where only a segmenter finds the words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** A run of text that stands on lines of its own. */
export interface TextRun {
  /** The element it stands in. */
  container: Element;
  /** The nodes that hold it, side by side in `container`. */
  nodes: ChildNode[];
  text: string;
}

/** White space as a reader sees it: one space between words, none at the ends, no invisible characters. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u2060\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without markup and captions: one line for each block of the body. */
export function blockText(root: Element): string {
  return listTextRuns(root)
    .filter((run) => !run.container.closest('figcaption'))
    .map((run) => run.text)
    .join('\n');
}

/** The runs of text under `root` in reading order, none of them empty. */
export function listTextRuns(root: Element): TextRun[] {
  const runs: TextRun[] = [];
  let nodes: ChildNode[] = [];
  let text = '';

  const endRun = (container: Element) => {
    const line = tidy(text);
    if (line) runs.push({ container, nodes, text: line });
    nodes = [];
    text = '';
  };
  const walk = (container: Element) => {
    for (const node of Array.from(container.childNodes)) {
      if (isBlockElement(node)) {
        endRun(container);
        walk(node);
      } else {
        nodes.push(node);
        text += inlineText(node);
      }
    }
    endRun(container);
  };
  walk(root);
  return runs;
}

/** How many words a text has, in any script. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

/** Whole minutes that so many words take to read, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** A block element, or an inline one that holds a block. */
export function isBlockElement(node: Node): node is Element {
  if (node.nodeType !== ELEMENT_NODE) return false;
  const element = node as Element;
  if (UNREAD_TAGS.has(element.localName)) return false;
  return BLOCK_TAGS.has(element.localName) || element.querySelector(BLOCK_SELECTOR) !== null;
}

function inlineText(node: Node): string {
  if (node.nodeType === TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== ELEMENT_NODE) return '';
  const { localName, childNodes } = node as Element;
  if (UNREAD_TAGS.has(localName)) return '';
  if (localName === 'br') return ' ';
  return Array.from(childNodes, inlineText).join('');
}
