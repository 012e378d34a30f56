import type { Refusal } from './article';
import { depthOf } from './depth';
import { copyShadowRoots } from './shadow-roots';
import { selectAll, unclobbered } from './unclobbered';

/** Readability took 4.4 s over 60,000 elements in Chromium, 12 s over 198,000. */
export const MAX_ELEMENTS = 50_000;

/** Readability is quadratic in depth: 5 s at 3,000 levels, 55 s at 10,000; cloning 50,000 crashes a Chromium tab. */
export const MAX_LEVELS = 1_500;

/** Characters of text: 400,000 words, three long novels. Six times as many took 12 s in Chromium. */
export const MAX_CHARS = 2_500_000;

/** Elements whose `name` or `id` becomes a property of the form or document around them. */
const CLOBBERING = 'form, input, button, select, textarea, output, fieldset, object, embed, img, iframe';

/**
 * Says whether a page is fit to be cloned and parsed, without recursion and without trusting its names.
 * @returns why not, or `undefined` for a page that may be read.
 */
export function refusePage(document: Document): Refusal | undefined {
  const root = unclobbered(document, 'documentElement') as Element | null;
  if (!isHtml(document) || root?.localName !== 'html') return 'not-html';
  if (selectAll(document, 'html > frameset').length > 0) return 'not-html';
  return measure(document, root);
}

/** Whether there is more text on a copied page than any story has. */
export function isTooLong(lines: readonly { text: string }[]): boolean {
  return lines.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARS;
}

/** Whether it came as HTML: text, JSON and XML are made into documents too, of the browser's own making. */
export function isHtml(document: Document): boolean {
  return unclobbered(document, 'contentType') === 'text/html';
}

/** In document order each element is at most one level below the one before it: one in so many tells enough. */
const STRIDE = 250;

function measure(document: Document, root: Element): Refusal | undefined {
  if (allElements(document)[MAX_ELEMENTS]) return 'too-large';
  const below = MAX_LEVELS - 1;
  return mayBeRefused(document) && depthOf(root, below) > below ? 'too-deep' : undefined;
}

/** What the page script asks before it offers the reader: cheap, and stricter than `refusePage` by a few levels. */
export function mayBeRefused(document: Document): boolean {
  const elements = allElements(document);
  let index = 0;
  while (elements[index] && levelOf(elements[index] as Element) <= MAX_LEVELS - STRIDE) index += STRIDE;
  return !!(elements[MAX_ELEMENTS] ?? elements[index]);
}

/** A live list counts only as far as it is asked. */
function allElements(document: Document): HTMLCollectionOf<Element> {
  return unclobbered(document, 'getElementsByTagName').call(document, '*');
}

function levelOf(element: Element): number {
  let level = 0;
  for (let around: Node | null = element; around; around = unclobbered(around, 'parentNode')) level += 1;
  return level;
}

/**
 * A deep copy of the page in which no name hides a property of the DOM, with what a page of web components shows in their
 * open shadow roots. The page itself is left as it is.
 */
export function copyPage(document: Document): Document {
  const copy = unclobbered(document, 'cloneNode').call(document, false) as Document;
  const take = unclobbered(copy, 'importNode').bind(copy);
  for (const node of childrenOf(document))
    copy.appendChild(node.nodeName === 'HTML' ? copyRoot(node, take) : take(node, true));
  disarmNames(copy);
  if (copyShadowRoots(document, copy, MAX_ELEMENTS)) disarmNames(copy);
  return copy;
}

/**
 * The style sheets of the head stay behind: to copy one is to parse it, which was half of the time. Put together before it
 * is put into the document, or the browser takes note of each element by itself.
 */
function copyRoot(html: Node, take: Document['importNode']): Node {
  const root = take(html, false);
  for (const part of childrenOf(html)) {
    const isHead = part.nodeName === 'HEAD';
    const copy = root.appendChild(take(part, !isHead));
    for (const node of isHead ? childrenOf(part) : [])
      if (node.nodeName !== 'STYLE') copy.appendChild(take(node, true));
  }
  return root;
}

function childrenOf(node: Node): Node[] {
  return Array.from(unclobbered(node, 'childNodes'));
}

/**
 * Takes `name` and `id` from form fields and their like. Without this, `<form><input name="parentNode"></form>` makes
 * Readability 0.6.0 loop for ever; tried with 479 property names. Where an advertisement's frame is known by nothing else,
 * its name is kept in `data-called`.
 */
export function disarmNames(copy: Document): void {
  for (const element of Array.from(selectAll(copy, CLOBBERING))) {
    const removeAttribute = unclobbered(element, 'removeAttribute');
    if (unclobbered(element, 'localName') === 'iframe') keepName(element);
    removeAttribute.call(element, 'name');
    removeAttribute.call(element, 'id');
  }
}

function keepName(frame: Element): void {
  const names = ['id', 'name'].map((name) => unclobbered(frame, 'getAttribute').call(frame, name) ?? '');
  const called = names.join(' ').trim();
  if (called) unclobbered(frame, 'setAttribute').call(frame, 'data-called', called);
}
