import { elementsOf, holdsThePage } from './find-known';
import { selectorHere, selectorOf } from './selector-of';

/** A block that somebody points at, and the way to the ones around it. */
export interface Pick {
  element: HTMLElement;
  /** What was pointed at before it was widened, the innermost first. */
  within: readonly HTMLElement[];
}

/** What is smaller than this is a part of what was meant: an icon, a letter. In pixels. */
const LEAST = 12;

/** The block at a point of the window, below what `isOurs` says is Lede's own. */
export function pickAt(
  document: Document,
  x: number,
  y: number,
  isOurs: (element: Element) => boolean,
): Pick | undefined {
  const element = document.elementsFromPoint(x, y).find((one) => !isOurs(one) && isBlock(one));
  return element && { element: element as HTMLElement, within: [] };
}

/** One box further out; the same where the next is the page itself. */
export function widen(pick: Pick): Pick {
  const { element, within } = pick;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (!isBlock(around)) return pick;
    // A wrapper of the same extent is no choice that anybody sees.
    if (!isSameBox(around, element)) return { element: around, within: [element, ...within] };
  }
  return pick;
}

/** One box further in: the one before it was widened, or the largest inside. */
export function narrow(pick: Pick): Pick {
  const [before, ...rest] = pick.within;
  if (before) return { element: before, within: rest };
  const inner = Array.from(pick.element.children).filter(isBlock) as HTMLElement[];
  const [largest] = inner.sort((one, other) => areaOf(other) - areaOf(one));
  if (!largest) return pick;
  const found = { element: largest, within: [] };
  return isSameBox(largest, pick.element) ? narrow(found) : found;
}

/** The block beside it, in the order of the page: -1 the one before, 1 the one after. */
export function beside(pick: Pick, step: -1 | 1): Pick {
  const key = step === 1 ? 'nextElementSibling' : 'previousElementSibling';
  for (let element = pick.element[key]; element; element = element[key])
    if (isBlock(element)) return { element: element as HTMLElement, within: [] };
  return pick;
}

/** Where somebody begins who does not point: the block in the middle of the window. */
export function pickMiddle(document: Document, isOurs: (element: Element) => boolean): Pick | undefined {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return pickAt(document, innerWidth / 2, innerHeight / 2, isOurs);
}

/** How a block is found again, and what else of this page that is; nothing where it holds the story or the page. */
export function planHiding(element: Element): { selector: string; elements: HTMLElement[] } | undefined {
  if (holdsThePage(element)) return undefined;
  const selector = selectorOf(element) ?? selectorHere(element);
  if (selector === undefined) return undefined;
  const elements = elementsOf(element.ownerDocument, [selector]);
  return elements.some(holdsThePage) ? undefined : { selector, elements };
}

function isBlock(element: Element): boolean {
  if (/^(?:html|body|head|script|style)$/.test(element.localName)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST && height >= LEAST;
}

function isSameBox(one: Element, other: Element): boolean {
  const [first, second] = [one, other].map((element) => element.getBoundingClientRect());
  const near = (a = 0, b = 0): boolean => Math.abs(a - b) < 2;
  return near(first?.width, second?.width) && near(first?.height, second?.height);
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
