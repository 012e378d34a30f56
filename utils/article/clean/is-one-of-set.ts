import { pictureKey } from '../images';
import { isTeaser } from '../keep/hold-pictures';
import { countWords, tidy } from '../text';

/** Where sets lead to other pages: menus, boxes of the most read. */
const ELSEWHERE = 'nav, footer, aside, form, [role="navigation"]';
const PANEL = /(?:^|[\s_-])tab-?(?:pane|panel|content)(?:[\s_-]|$)/i;
/** A panel with more of its words linked is a list of other pages. */
const LINKED_SHARE = 0.3;
/** A slide with more words is an article card. */
const MOST_WORDS = 80;
/** Icons and portraits are narrower. In CSS pixels. */
const MIN_WIDTH = 120;

/**
 * A slide that a page hides until its turn: side by side with one that it shows, each of them with one picture of its own.
 * The same picture for another screen is none, nor are cards that lead to other pages.
 */
export function isHiddenSlide(slide: Element, hides: (element: Element) => boolean): boolean {
  if (!/^(li|div|figure)$/.test(slide.localName) || slide.closest(ELSEWHERE)) return false;
  const set = setOf(slide, ({ localName }) => localName === slide.localName);
  if (!set.every(isSlide) || set.every(hides)) return false;
  const others = set.filter((other) => other !== slide);
  const isCopy = others.some((other) => keyOf(other) === keyOf(slide));
  // Boxes are what a page also has for other screens; then they say nothing, or the same.
  const text = textOf(slide);
  const isOwn = slide.localName !== 'div' || (text !== '' && others.every((other) => textOf(other) !== text));
  return others.length > 0 && !isCopy && isOwn;
}

/** A tab of the story that a page hides until it is asked for, beside one that it shows. */
export function isHiddenPanel(panel: Element, hides: (element: Element) => boolean): boolean {
  if (!isPanel(panel) || panel.closest(ELSEWHERE) || textOf(panel) === '') return false;
  const set = setOf(panel, isPanel);
  return set.some((other) => !hides(other)) && set.every((other) => !isListOfLinks(other));
}

function setOf(element: Element, belongs: (element: Element) => boolean): Element[] {
  return Array.from(element.parentElement?.children ?? []).filter(belongs);
}

function isSlide(element: Element): boolean {
  const [image, ...more] = Array.from(element.querySelectorAll('img'));
  if (!image || more.length > 0 || isTeaser(image)) return false;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const text = textOf(element);
  return !(width < MIN_WIDTH) && linkedLength(element) === 0 && countWords(text, MOST_WORDS) <= MOST_WORDS;
}

function keyOf(slide: Element): string {
  return pictureKey(slide.querySelector('img')?.getAttribute('src') ?? '');
}

function isPanel(element: Element): boolean {
  return element.getAttribute('role') === 'tabpanel' || PANEL.test(element.getAttribute('class') ?? '');
}

function isListOfLinks(element: Element): boolean {
  return linkedLength(element) > textOf(element).length * LINKED_SHARE;
}

function linkedLength(element: Element): number {
  return Array.from(element.querySelectorAll('a[href]')).reduce((sum, link) => sum + textOf(link).length, 0);
}

function textOf(element: Element): string {
  return tidy(element.textContent ?? '');
}
