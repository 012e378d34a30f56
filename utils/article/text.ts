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
  const visible = INVISIBLE.test(text) ? text.replace(INVISIBLE_ALL, '') : text;
  return visible
    .replace(/[^\S ]+| {2,}/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
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
      if (isBlockElement(node)) {
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

/** How many words a text has, in any script. */
export function countWords(text: string): number {
  const count = countLatinWords(text);
  if (count >= 0) return count;
  if (!UNSPACED.test(text)) return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  return words;
}

/** What a character below `LATIN_END` is: part of a word, what may stand within one, or neither. */
const LATIN_END = 0x250;
const [GAP, JOINER, LETTER] = [0, 1, 2];
const LATIN = Uint8Array.from({ length: LATIN_END }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /['.,-]/.test(character) ? JOINER : GAP;
});
const CURLY_APOSTROPHE = 0x2019;

/** Counting is most of the work on a page, and the expression takes five times as long. -1 where a letter is not Latin. */
function countLatinWords(text: string): number {
  let words = 0;
  let before = GAP;
  let beforeThat = GAP;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    let kind = LATIN[code];
    if (kind === undefined) {
      // General punctuation has no letters; whatever else stands beyond Latin is looked at with care.
      if (code < 0x2000 || code > 0x206f) return -1;
      kind = code === CURLY_APOSTROPHE ? JOINER : GAP;
    }
    if (kind === LETTER && before !== LETTER && !(before === JOINER && beforeThat === LETTER)) words += 1;
    beforeThat = before;
    before = kind;
  }
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
