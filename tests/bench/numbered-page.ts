import { hashName } from './hash-name';
import type { Region, Sight } from './score-labels';

/** Elements that are seen though they hold no text. */
const PICTURED = 'img,svg,canvas,video,iframe,object,embed,input,button,select,textarea';

/** The elements of a document by number: what names them outside the browser, once the labels are off. */
export class NumberedPage {
  readonly elements: readonly Element[];
  readonly #numbers: ReadonlyMap<Element, number>;

  constructor(document: Document) {
    this.elements = [...document.querySelectorAll('*')];
    this.#numbers = new Map(this.elements.map((element, at) => [element, at]));
  }

  /** Differs where a page was read into another order of elements, so that numbers would mean others. */
  get order(): number {
    return hashName(this.elements.map(({ localName }) => localName).join(' '));
  }

  /** @throws Error for an element that was not there when the page was numbered. */
  regionOf(element: Element): Region {
    const index = this.#numbers.get(element);
    if (index === undefined) throw new Error(`<${element.localName}> came later.`);
    return { index, last: index + element.querySelectorAll('*').length };
  }

  /** What is seen now, as far as a page without its style sheets and pictures shows it. */
  look(): { [part in keyof Sight]: number[] } {
    const rendered: number[] = [];
    const shown: number[] = [];
    this.elements.forEach((element, at) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      rendered.push(at);
      const isPicture = element.matches(PICTURED) && isArea(element.getBoundingClientRect());
      if (isPicture || showsText(element)) shown.push(at);
    });
    return { shown, rendered };
  }
}

/** Whether words stand in the element itself, not in one within it. */
function showsText(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some(isArea)) return true;
  }
  return false;
}

function isArea({ width, height }: DOMRect): boolean {
  return width > 0 && height > 0;
}
