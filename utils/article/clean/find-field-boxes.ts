import { isProse, listBlocks } from '../blocks';
import { countWords } from '../text';

const ADDRESS_FIELD = 'input[type="email"], input[name*="email" i]';
const CHOICE = 'input[type="radio"]';
/** What such a box says beside its fields. */
const MAX_WORDS = 40;
const OF_FIELDS = 'label, button, select, textarea, script, style, noscript, template';
const SHOW_TEXT = 4;
const STORY_PARTS = 'h1, table, blockquote, pre, article, main';

/**
 * The small boxes of a page that are there for their fields, whatever they say: a title, a line and the field for an address
 * ("Join the slow gardeners. One letter a month."), or the one question of a poll. Several questions are a quiz, which a
 * story may consist of.
 */
export function findFieldBoxes(page: Document): Element[] {
  const addresses = Array.from(page.querySelectorAll(ADDRESS_FIELD), (field) => boxAround([field]));
  const choices = Array.from(page.querySelectorAll(CHOICE));
  const questions = new Set(choices.map((choice) => choice.getAttribute('name')));
  const polls = choices.length > 1 && questions.size === 1 ? [boxAround(choices)] : [];
  return [...addresses, ...polls].filter((box) => box !== undefined);
}

/** The innermost element around the fields that says something beside their labels, unless it says more than such a box does. */
function boxAround(fields: readonly Element[]): Element | undefined {
  // Forms go as a whole, whatever they are for.
  const [first] = fields;
  let box = (first?.closest('form') ?? first)?.parentElement;
  while (box && !(fields.every((field) => box?.contains(field)) && saysSomething(box)))
    box = box.parentElement;
  if (!box || box.matches('body, main, article') || box.querySelector(STORY_PARTS)) return undefined;
  const lines = listBlocks(box);
  return lines.some(isProse) || countWords(box.textContent ?? '', MAX_WORDS) > MAX_WORDS ? undefined : box;
}

function saysSomething(box: Element): boolean {
  const texts = box.ownerDocument.createTreeWalker(box, SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (countWords(nodeValue ?? '', 0) > 0 && !parentElement?.closest(OF_FIELDS)) return true;
  }
  return false;
}
