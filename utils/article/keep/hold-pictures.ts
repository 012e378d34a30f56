import { isRepeatedPicture } from '../images';
import { tidy } from '../text';
import { type HeldParts, setAside } from './set-aside';
import { saysNoStory } from './unwanted-frame';
import { captionNodes, type Wrapper, wrapperOf } from './wrapper';

const COMPANY = 'img, video, audio, iframe, h1, h2, h3, h4, blockquote, table';
const FURNITURE = 'nav, footer, [role="navigation"]';
/** A picture that leads to itself, larger. Pictures that lead to a page are teasers of it. */
const PICTURE_LINK = /\.(jpe?g|png|webp|gif|avif)($|[?#])|^#|attachment|gallery|photo|lightbox/i;
/** Copies of slides that a carousel puts at its ends. */
const COPIED_SLIDE = '.slick-cloned, .swiper-slide-duplicate, .splide__slide--clone, .bx-clone, .owl-item.cloned';
/** Words of its own that a gallery may have: "Photos: 1 of 5", "Next". */
const MOST_TEXT = 80;
/** Icons and portraits are narrower. In CSS pixels. */
const MIN_WIDTH = 120;
/** More pictures than any story has; what comes after is a page of pictures. */
const MOST_PICTURES = 300;

/**
 * Sets galleries and slide shows of a copied page aside as a list of figures, each picture once; Readability takes boxes
 * with several pictures and no paragraphs out. Single pictures stay where they are, freed from boxes whose names
 * ("media", "widget") Readability holds against them.
 */
export function holdPictures(page: Document, held: HeldParts): void {
  for (const copy of page.querySelectorAll(COPIED_SLIDE)) copy.remove();
  const groups = new Map<Element, { image: Element; wrapper: Wrapper }[]>();
  for (const image of Array.from(page.querySelectorAll('img')).slice(0, MOST_PICTURES)) {
    if (!isContent(image)) continue;
    const wrapper = wrapperOf(image, COMPANY);
    forgetNames(image, wrapper);
    const around = wrapper.outer.localName === 'li' ? wrapper.outer : itemAround(wrapper.outer);
    const parent = around?.parentElement;
    if (!parent || isTeaser(image)) continue;
    const slide = { image, wrapper: { ...wrapper, outer: around } };
    groups.set(parent, [...(groups.get(parent) ?? []), slide]);
  }
  for (const [parent, slides] of groups) if (slides.length > 1) holdGallery(parent, slides, held);
}

/** The list item that holds nothing but this, or the element itself. */
function itemAround(outer: Element): Element {
  const item = outer.parentElement;
  return item?.localName === 'li' && tidy(item.textContent ?? '') === tidy(outer.textContent ?? '') ? item : outer;
}

function isContent(image: Element): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return image.hasAttribute('src') && !(width < MIN_WIDTH) && !image.closest(FURNITURE);
}

function isTeaser(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href');
  return href !== null && href !== undefined && !PICTURE_LINK.test(href);
}

/** Names that say whose picture it is, or that it is none of the story's, are kept by `wrapperOf` stopping before them. */
function forgetNames(image: Element, { outer, captions }: Wrapper): void {
  for (let box = image.parentElement; box && outer.contains(box); box = box.parentElement) {
    if (captions.some((caption) => caption.contains(box))) continue;
    box.removeAttribute('class');
    box.removeAttribute('id');
  }
}

function holdGallery(parent: Element, slides: { image: Element; wrapper: Wrapper }[], held: HeldParts): void {
  if (!parent.isConnected || parent.matches('body, main, article')) return;
  const rest = tidy(parent.textContent ?? '').length - slides.reduce((sum, { wrapper }) => sum + tidy(wrapper.outer.textContent ?? '').length, 0);
  if (rest > MOST_TEXT || saysNoStory(parent)) return;
  const shown: Element[] = [];
  for (const { image, wrapper } of slides) {
    const address = image.getAttribute('src') ?? '';
    if (shown.some((other) => isRepeatedPicture(other.querySelector('img')?.getAttribute('src') ?? '', address))) continue;
    shown.push(makeFigure(image, wrapper));
  }
  setAside(parent.localName === 'figure' || parent.localName === 'ul' ? boxOf(parent) : parent, shown, held);
}

/** The box around a list that holds nothing else; its words ("Photos") go with it. */
function boxOf(list: Element): Element {
  const box = list.parentElement;
  if (!box || !/^(figure|div)$/.test(box.localName) || box.childElementCount > 1) return list;
  return tidy(box.textContent ?? '') === tidy(list.textContent ?? '') ? box : list;
}

function makeFigure(image: Element, { captions }: Wrapper): Element {
  const figure = image.ownerDocument.createElement('figure');
  figure.append(image.cloneNode(true));
  const words = captionNodes(captions);
  if (words.length > 0) {
    const caption = image.ownerDocument.createElement('figcaption');
    caption.append(...words);
    figure.append(caption);
  }
  return figure;
}
