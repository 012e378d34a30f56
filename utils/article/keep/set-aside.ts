/** Name of the attribute that tells which part a stand-in stands for. */
const HELD = 'data-held';

/** The marks that this folder writes. A page that writes them itself must not be believed. */
const OUR_MARKS = [HELD, 'data-embed', 'data-anchor', 'data-to'];

const UNREAD =
  'script, style, template, noscript, link, svg, iframe, object, embed, canvas, button, input, select, textarea, xmp, plaintext';

/** Parts of a page that wait, out of it, until the story has been found. */
export type HeldParts = Map<string, readonly Element[]>;

/** Takes away what looks like our own marks. */
export function disarmMarks(page: Document): void {
  for (const element of page.querySelectorAll(OUR_MARKS.map((mark) => `[${mark}]`).join()))
    for (const mark of OUR_MARKS) element.removeAttribute(mark);
}

/**
 * Puts a stand-in where an element was, and keeps `parts` to take its place again. Readability drops frames, lists of
 * pictures, and boxes that are named "media" or "widget", but keeps a picture with no name between paragraphs: that
 * is what a stand-in is. `data-src` keeps it from being taken for a picture that lost its address.
 */
export function setAside(element: Element, parts: readonly Element[], held: HeldParts): Element {
  const document = element.ownerDocument;
  const key = hold(parts, held);
  const figure = document.createElement('figure');
  figure.append(makeStandIn(document, key));
  // A paragraph cannot hold a figure: what stands within one follows it.
  const paragraph = element.closest('p, h1, h2, h3, h4, h5, h6, a');
  if (!paragraph || paragraph === element) element.replaceWith(figure);
  else {
    paragraph.after(figure);
    element.remove();
  }
  return figure;
}

/** The same for what stands within a line of text. */
export function setAsideInline(element: Element, part: Element, held: HeldParts): void {
  const key = hold([part], held);
  element.replaceWith(makeStandIn(element.ownerDocument, key));
}

/** Parts do not go through the cleaning that the page goes through meanwhile, so this much of it is done here. */
function hold(parts: readonly Element[], held: HeldParts): string {
  for (const part of parts) for (const unread of part.querySelectorAll(UNREAD)) unread.remove();
  const key = String(held.size);
  held.set(key, parts);
  return key;
}

function makeStandIn(document: Document, key: string): Element {
  const standIn = document.createElement('img');
  standIn.setAttribute(HELD, key);
  standIn.setAttribute('data-src', 'held');
  return standIn;
}

/** The stand-ins under `root`, in reading order, with what each stands for. */
export function standInsIn(
  root: Element,
  held: HeldParts,
): { standIn: Element; key: string; parts: readonly Element[] }[] {
  return Array.from(root.querySelectorAll(`img[${HELD}]`)).flatMap((image) => {
    const key = image.getAttribute(HELD) ?? '';
    const parts = held.get(key);
    const figure = image.parentElement?.localName === 'figure' ? image.parentElement : undefined;
    return parts ? [{ standIn: figure ?? image, key, parts }] : [];
  });
}
