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

/** Zero-width and soft characters: nobody sees them. */
const INVISIBLE = /[\u200b\u2060\u00ad\ufeff]/;
const INVISIBLE_ALL = new RegExp(INVISIBLE, 'g');

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
  /** The links within it, or the one around it. */
  links: Element[];
  /** It stands in a `figcaption`. */
  isCaption: boolean;
}

/** White space as a reader sees it: one space between words, none at the ends, no invisible characters. */
export function tidy(text: string): string {
  // Most of what is asked about is the white space between two elements.
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const visible = INVISIBLE.test(trimmed) ? trimmed.replace(INVISIBLE_ALL, '').trim() : trimmed;
  return visible.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Without markup and captions: one line for each block of the body. */
export function blockText(root: Element): string {
  return listTextRuns(root)
    .filter((run) => !run.isCaption)
    .map((run) => run.text)
    .join('\n');
}

/** The runs of text under `root` in reading order, none of them empty. */
export function listTextRuns(root: Element): TextRun[] {
  const runs: TextRun[] = [];
  let nodes: ChildNode[] = [];
  let links: Element[] = [];
  let text = '';

  const endRun = (container: Element, link: Element | null, isCaption: boolean) => {
    const line = text && tidy(text);
    if (line) runs.push({ container, nodes, text: line, links: link ? [link] : links, isCaption });
    nodes = [];
    links = [];
    text = '';
  };
  const walk = (container: Element, link: Element | null, isCaption: boolean) => {
    for (let node = container.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) {
        nodes.push(node);
        text += (node as Text).data;
      } else if (isBlockElement(node)) {
        endRun(container, link, isCaption);
        walk(node, node.localName === 'a' ? node : link, isCaption || node.localName === 'figcaption');
      } else {
        nodes.push(node);
        addInline(node);
      }
    }
    endRun(container, link, isCaption);
  };
  const addInline = (node: Node) => {
    if (node.nodeType === TEXT_NODE) {
      text += (node as Text).data;
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const { localName } = node as Element;
    if (UNREAD_TAGS.has(localName)) return;
    if (localName === 'a') links.push(node as Element);
    if (localName === 'br') text += ' ';
    else for (let child = node.firstChild; child; child = child.nextSibling) addInline(child);
  };
  walk(root, root.closest('a'), root.closest('figcaption') !== null);
  return runs;
}

/**
 * How many words a text has, in any script.
 * @param enough where it only matters whether there are more than this: no more are counted than tells.
 */
export function countWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  let words = 0;
  let before = GAP;
  let beforeThat = GAP;
  for (let index = 0; index < text.length; index += 1) {
    let kind = KINDS[text.charCodeAt(index)] || learnKind(text.charCodeAt(index));
    if (kind === HALF) {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      kind = kindOf(character);
      index += character.length - 1;
    }
    if (kind === UNSPACED_LETTER) return countSegments(text);
    if (kind === LETTER && before !== LETTER && !(before === JOINER && beforeThat === LETTER)) {
      words += 1;
      if (words > enough) return words;
    }
    beforeThat = before;
    before = kind;
  }
  return words;
}

/** What a character is: part of a word, what may stand within one, neither; of a script without spaces; half of one. */
const [GAP, JOINER, LETTER, UNSPACED_LETTER, HALF] = [1, 2, 3, 4, 5];

/** What each UTF-16 unit is, 0 until it is met: counting is much of the work on a page, and an expression takes five times as long. */
const KINDS = new Uint8Array(0x10000);

function learnKind(unit: number): number {
  const kind = unit >= 0xd800 && unit <= 0xdfff ? HALF : kindOf(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (UNSPACED.test(character)) return UNSPACED_LETTER;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /[’'.,-]/.test(character) ? JOINER : GAP;
}

let segmenter: Intl.Segmenter | undefined;

function countSegments(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
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
  const { localName } = element;
  if (BLOCK_TAGS.has(localName)) return true;
  return (
    element.firstElementChild !== null &&
    !UNREAD_TAGS.has(localName) &&
    element.querySelector(BLOCK_SELECTOR) !== null
  );
}
