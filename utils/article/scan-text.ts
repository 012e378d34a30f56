import { selectAll, unclobbered } from './unclobbered';

/** A line of the page's text as it stands in the markup, with what tells prose from furniture. */
export interface ScannedBlock {
  /** The nearest element around the text that is no phrase. */
  element: Element;
  /** In letters, where a letter of a script that writes words in one or two of them counts for more. */
  letters: number;
  /** Of `letters`, those inside links. */
  linked: number;
  /** The beginning of the text: enough to know a date, a price or a name by. */
  text: string;
}

/** Texts looked at: beyond these a page looks the same, and the cost stays bounded on endless ones. */
const MOST_TEXTS = 5000;
/** Of any kind: white space and scripts too. */
const MOST_NODES = 20_000;
const MOST_LEVELS = 12;
const KEPT = 240;

const SHOW_TEXT = 4;

const UNREAD = new Set('script style noscript template textarea select option title svg button'.split(' '));
const PHRASE = new Set(
  'a span b strong i em u s small mark font label sub sup abbr cite q code time data bdi bdo kbd var ins del'.split(
    ' ',
  ),
);

/** Chinese, Japanese and Korean say with one letter what takes Latin script about two and a half. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
const DENSE_LETTER = 2.5;

/**
 * The page's text in reading order, bounded. The walker goes by the tree itself and phrases are no forms, so no name in
 * the page leads it astray.
 */
export function scanText(document: Document): ScannedBlock[] {
  const blocks: ScannedBlock[] = [];
  const [body] = Array.from(selectAll(document, 'body'));
  if (!body) return blocks;
  const walker = unclobbered(document, 'createTreeWalker').call(document, body, SHOW_TEXT);
  let block: ScannedBlock | undefined;
  let isInLink = false;
  let left = MOST_TEXTS;
  for (let nodes = 0; nodes < MOST_NODES && left > 0; nodes += 1) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const parent = node.length > 1 && node.parentElement;
    if (!parent || UNREAD.has(parent.localName)) continue;
    const text = node.data.trim();
    if (!text) continue;
    left -= 1;
    const { element, isLink } = leavePhrases(parent);
    if (block?.element !== element) {
      block = { element, letters: 0, linked: 0, text: '' };
      blocks.push(block);
      isInLink = unclobbered(element, 'closest').call(element, 'a') !== null;
    }
    const letters = text.length * (DENSE.test(text) ? DENSE_LETTER : 1);
    block.letters += letters;
    if (isLink || isInLink) block.linked += letters;
    if (block.text.length < KEPT) block.text += ` ${text}`.slice(block.text ? 0 : 1, KEPT);
  }
  return blocks;
}

function leavePhrases(parent: Element): { element: Element; isLink: boolean } {
  let element = parent;
  let isLink = false;
  for (let level = 0; level < MOST_LEVELS && PHRASE.has(element.localName); level += 1) {
    isLink ||= element.localName === 'a';
    element = element.parentElement ?? element;
  }
  return { element, isLink };
}
