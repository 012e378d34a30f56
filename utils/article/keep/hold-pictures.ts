import { pictureKey } from '../images';
import { tidy } from '../text';
import { type HeldParts, setAside } from './set-aside';
import { saysNoStory } from './unwanted-frame';
import { captionNodes, type Wrapper, wrapperOf } from './wrapper';

const COMPANY = 'img, video, audio, iframe, h1, h2, h3, h4, blockquote, table';
const FURNITURE = 'nav, footer, [role="navigation"]';
/** A picture that leads to itself, larger. Pictures that lead to a page are teasers of it. */
const PICTURE_LINK = /\.(jpe?g|png|webp|gif|avif)($|[?#])|#|attachment|gallery|photo|lightbox/i;
/** Copies of slides that a carousel puts at its ends. */
const COPIED_SLIDE =
  '.slick-cloned, .swiper-slide-duplicate, .splide__slide--clone, .bx-clone, .owl-item.cloned';
/** Words of its own that a gallery may have: "Photos: 1 of 5", "Next". */
const MOST_TEXT = 80;
/** Icons and portraits are narrower. In CSS pixels. */
const MIN_WIDTH = 120;
/** More pictures than any story has; what comes after is a page of pictures. */
const MOST_PICTURES = 300;

interface Slide {
  image: Element;
  wrapper: Wrapper;
}

/**
 * Sets galleries and slide shows of a copied page aside as a list of figures, each picture once; Readability takes boxes
 * with several pictures and no paragraphs out. Single pictures stay where they are, as plain figures: Readability holds
 * names of boxes ("media", "widget") against them, and makes paragraphs of others.
 */
export function holdPictures(page: Document, held: HeldParts): void {
  for (const copy of page.querySelectorAll(COPIED_SLIDE)) copy.remove();
  const groups = new Map<Element, Slide[]>();
  for (const image of Array.from(page.querySelectorAll('img')).slice(0, MOST_PICTURES)) {
    if (!isContent(image)) continue;
    const wrapper = wrapperOf(image, COMPANY);
    const around = wrapper.outer.localName === 'li' ? wrapper.outer : itemAround(wrapper.outer);
    const parent = around?.parentElement;
    if (!parent || isTeaser(image)) continue;
    const slide = { image, wrapper: { ...wrapper, outer: around } };
    groups.set(parent, [...(groups.get(parent) ?? []), slide]);
  }
  for (const [parent, slides] of groups) {
    if (slides.length > 1 && holdGallery(parent, slides, held)) continue;
    for (const slide of slides) standAlone(slide);
  }
}

/** A picture alone in its boxes becomes a plain figure; one among text stays as it is. */
function standAlone({ image, wrapper }: Slide): void {
  if (image.isConnected && wrapper.outer !== image && wrapper.outer.localName !== 'li')
    wrapper.outer.replaceWith(makeFigure(image, wrapper));
}

/** The list item that holds nothing but this, or the element itself. */
function itemAround(outer: Element): Element {
  const item = outer.parentElement;
  return item?.localName === 'li' && tidy(item.textContent ?? '') === tidy(outer.textContent ?? '')
    ? item
    : outer;
}

function isContent(image: Element): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return image.hasAttribute('src') && !(width < MIN_WIDTH) && !image.closest(FURNITURE);
}

/** Leads to a page, which it stands for. */
export function isTeaser(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href');
  return href !== null && href !== undefined && !PICTURE_LINK.test(href);
}

function holdGallery(parent: Element, slides: readonly Slide[], held: HeldParts): boolean {
  if (!parent.isConnected || parent.matches('body, main, article')) return false;
  const ownCaptions = Array.from(parent.children).filter(({ localName }) => localName === 'figcaption');
  const rest =
    tidy(parent.textContent ?? '').length -
    lengthOf(slides.map(({ wrapper }) => wrapper.outer)) -
    lengthOf(ownCaptions);
  if (rest > MOST_TEXT || saysNoStory(parent)) return false;
  const shown = new Map<string, Element>();
  for (const { image, wrapper } of slides) {
    const key = pictureKey(image.getAttribute('src') ?? '');
    if (!shown.has(key)) shown.set(key, makeFigure(image, wrapper));
  }
  const figures = [...shown.values()];
  const { outer, captions } = wrapperOf(parent, COMPANY);
  addCaption(figures.at(-1), captionNodes([...ownCaptions, ...captions]));
  setAside(outer, figures, held);
  return true;
}

function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + tidy(element.textContent ?? '').length, 0);
}

function makeFigure(image: Element, { captions }: Wrapper): Element {
  const figure = image.ownerDocument.createElement('figure');
  figure.append(image.cloneNode(true));
  addCaption(figure, captionNodes(captions));
  return figure;
}

/** What is said of all the pictures of a gallery follows what is said of the last. */
function addCaption(figure: Element | undefined, words: readonly Node[]): void {
  if (!figure || words.length === 0) return;
  const given = figure.querySelector('figcaption');
  const caption = given ?? figure.ownerDocument.createElement('figcaption');
  caption.append(...(given ? [' '] : []), ...words);
  figure.append(caption);
}
