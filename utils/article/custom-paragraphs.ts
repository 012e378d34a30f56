import { isBlockElement, tidy } from './text';

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*$/;
/** What others show in their own elements is told by their names. */
const EMBED = /^(?:amp|lite)-|embed|video|player|tweet|twitter|instagram|tiktok/;
/** What flows within a line, and would be broken by a paragraph. */
const HOLDS_LINE = 'p, a, span, h1, h2, h3, h4, h5, h6, button, figcaption, pre';

/**
 * Some pages set each paragraph in an element of a name they made up, which flows within a line unless the page's style says
 * otherwise. Such an element becomes a paragraph where it ends as a sentence does and nothing flows beside it: no text, nor
 * an element of another kind that is no block.
 */
export function setCustomParagraphs(page: Document): void {
  const custom = Array.from(page.body.getElementsByTagName('*')).filter(({ localName }) =>
    localName.includes('-'),
  );
  for (const element of custom) if (isParagraph(element)) rename(element);
}

function isParagraph(element: Element): boolean {
  const { parentElement } = element;
  if (EMBED.test(element.localName) || !SENTENCE_END.test(tidy(element.textContent ?? ''))) return false;
  // What holds others of its kind is a box.
  if (Array.from(element.children).some(({ localName }) => localName.includes('-'))) return false;
  if (isBlockElement(element)) return false;
  if (!parentElement || parentElement.closest(HOLDS_LINE)) return false;
  return Array.from(parentElement.childNodes).every(
    (node) => node.nodeName.includes('-') || isBlockElement(node) || tidy(node.textContent ?? '') === '',
  );
}

function rename(element: Element): void {
  const paragraph = element.ownerDocument.createElement('p');
  for (const { name, value } of Array.from(element.attributes)) paragraph.setAttribute(name, value);
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}
