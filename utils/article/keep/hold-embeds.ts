import { saysTheSame } from '../agreement';
import { makeEmbedFigure } from './embed';
import { FRAME_SELECTOR, readFrame } from './frame-embed';
import { holdMedia, MEDIA_SELECTOR } from './hold-media';
import { POST_SELECTOR, readPost } from './post-embed';
import { type HeldParts, setAside } from './set-aside';
import { isNamedUnwanted, isUnwantedFrame } from './unwanted-frame';
import { captionNodes, type Wrapper, wrapperOf } from './wrapper';

const EMBEDS = `${FRAME_SELECTOR}, ${POST_SELECTOR}`;
/** Beside these a player is not alone in its box. */
const COMPANY = `iframe, video, audio, h1, h2, h3, h4, ${POST_SELECTOR}`;

/**
 * Sets the films, posts, maps, charts and other frames of a copied page aside, each as a figure that leads to it; those of
 * the same address once. Advertisements, counters, comment boxes and sign-up forms are left to be dropped.
 * @param url where the page was read, to resolve addresses.
 */
export function holdEmbeds(page: Document, url: string, held: HeldParts): void {
  const seen = new Set<string>();
  for (const element of Array.from(page.querySelectorAll(`${EMBEDS}, ${MEDIA_SELECTOR}`))) {
    // Within another that has been set aside already.
    if (!element.isConnected) continue;
    if (element.matches(MEDIA_SELECTOR)) holdMedia(element, url, held);
    else if (element.matches(POST_SELECTOR)) holdPost(element, seen, held);
    else holdFrame(element, url, seen, held);
  }
}

function holdPost(element: Element, seen: Set<string>, held: HeldParts): void {
  const post = readPost(element);
  if (!post) return;
  const { outer } = wrapperOf(element, COMPANY);
  if (isRepeated(post.address, seen)) outer.remove();
  else setAside(outer, [makeEmbedFigure(element.ownerDocument, post)], held);
}

function holdFrame(element: Element, url: string, seen: Set<string>, held: HeldParts): void {
  const frame = readFrame(element, url);
  if (!frame) {
    // What is no script or wrapper and shows nothing has nothing to be kept for.
    if (element.matches('iframe, amp-iframe, object, embed')) element.remove();
    return;
  }
  const wrapper = wrapperOf(element, COMPANY);
  const isDropped =
    isUnwantedFrame(element, frame.address) || (!frame.isKnown && isNamedUnwanted(element, wrapper.outer));
  if (isDropped) element.remove();
  else if (isRepeated(frame.address, seen)) wrapper.outer.remove();
  else setAside(wrapper.outer, [withCaption(makeEmbedFigure(element.ownerDocument, frame), wrapper)], held);
}

function withCaption(figure: Element, { captions }: Wrapper): Element {
  const title = figure.querySelector('figcaption')?.textContent ?? '';
  // Often the player's title is the caption, word for word.
  const words = captionNodes(captions.filter((caption) => !saysTheSame(caption.textContent ?? '', title)));
  if (words.length > 0) figure.querySelector('figcaption')?.append(' ', ...words);
  return figure;
}

function isRepeated(address: string, seen: Set<string>): boolean {
  if (seen.has(address)) return true;
  seen.add(address);
  return false;
}
