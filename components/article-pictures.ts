/** Kept copies of a story's pictures: `blob:` addresses by the address that the article names them with. */
export type KeptPictures = ReadonlyMap<string, string>;

/**
 * Where a picture is loaded from. With kept copies nothing is ever asked of the network: a picture that was not kept
 * has no source.
 */
export function pictureSource(url: string, kept: KeptPictures | undefined): string | undefined {
  return kept && !url.startsWith('data:') ? kept.get(url) : url;
}

/**
 * Takes away a picture that cannot be shown. Its caption stays; where it has none, its alternative text is left as a
 * note; and no empty wrapper stays behind.
 */
export function dropPicture(image: Element, note: (alt: string) => string): void {
  const figure = image.closest('figure');
  const alt = image.getAttribute('alt')?.trim() ?? '';
  const captioned = (figure?.querySelector('figcaption')?.textContent ?? '').trim() !== '';
  if (alt !== '' && !captioned) {
    const left = image.ownerDocument.createElement('span');
    left.className = 'picture-note';
    left.textContent = note(alt);
    image.replaceWith(left);
  } else {
    removeWithWrappers(image);
  }
}

/** Takes an element out, and whatever around it held nothing else. */
function removeWithWrappers(element: Element): void {
  const parent = element.parentElement;
  element.remove();
  const holdsMore = parent?.textContent?.trim() || parent?.querySelector('img');
  if (parent && !holdsMore && !parent.matches('td, th, [data-story]')) removeWithWrappers(parent);
}

/**
 * Keeps room for a picture whose size the page does not tell, so that the text below does not jump when it arrives.
 * Not for one within a line of text, such as an emoji.
 */
export function reserveSpace(image: Element): void {
  if (image.hasAttribute('width') && image.hasAttribute('height')) return;
  const block = image.closest('figure, p, div, li, blockquote');
  if (block?.matches('figure') || block?.textContent?.trim() === '') image.setAttribute('data-unsized', '');
}

/**
 * Gives an arrived picture its own shape where nobody can see the change: outside the window, where the browser keeps
 * the reader's place. In sight it stays in the room it was given (LOOK: nothing moves afterwards).
 */
export function settlePicture(image: HTMLImageElement): void {
  if (!image.hasAttribute('data-unsized')) return;
  const { top, bottom } = image.getBoundingClientRect();
  const windowHeight = image.ownerDocument.documentElement.clientHeight;
  if (bottom < 0 || top > windowHeight) image.removeAttribute('data-unsized');
}
