import { attributeRules } from '../allowed-html';
import { isBlockElement, tidy } from '../text';

/** Boxes that only arrange: they say nothing of their own to a reader. */
const BOXES =
  'div, section, article, main, header, aside, center, span, font, fieldset, form, footer, nav, dialog';
/** Where text may stand without a paragraph around it. */
const HOLDS_TEXT =
  'p, li, td, th, dd, dt, blockquote, figcaption, figure, caption, pre, h1, h2, h3, h4, h5, h6, summary, details, a';

/**
 * Takes away the boxes a page's layout is made of, so that paragraphs, headings, lists and figures follow one another.
 * Loose text becomes paragraphs. Boxes that set a language or a direction stay.
 */
export function flatten(root: Element): void {
  for (const box of Array.from(root.querySelectorAll(BOXES)).reverse()) {
    if (box.hasAttribute('lang') || box.hasAttribute('dir')) continue;
    const isBox = box.localName !== 'span' && box.localName !== 'font';
    if (!isBox && !box.querySelector('p, div, ul, ol, table, figure, blockquote, h2, h3, h4')) continue;
    if (!box.parentElement?.closest(HOLDS_TEXT)) wrapLooseText(box);
    box.replaceWith(' ', ...box.childNodes, ' ');
  }
  wrapLooseText(root);
  spaceOut(root);
  dropAttributes(root);
}

/** What the sanitiser would drop anyway: it asks much more of each attribute than whether it is on the list. */
function dropAttributes(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    const rules = attributeRules(element);
    for (const name of element.getAttributeNames()) if (!rules?.has(name)) element.removeAttribute(name);
  }
}

/** Puts each run of text and inline elements among an element's children into a paragraph. */
function wrapLooseText(element: Element): void {
  let run: ChildNode[] = [];
  const endRun = (next: ChildNode | null) => {
    if (run.some((node) => tidy(node.textContent ?? '') !== '')) {
      const paragraph = element.ownerDocument.createElement('p');
      element.insertBefore(paragraph, next);
      paragraph.append(...run);
    }
    run = [];
  };
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 1 && (isBlockElement(node) || isPicture(node))) endRun(node);
    else run.push(node);
  }
  endRun(null);
}

function isPicture(node: ChildNode): boolean {
  return /^(img|picture|video|audio|br)$/i.test(node.nodeName) && !tidy(node.textContent ?? '');
}

/** One line for each block, and nothing but blocks at the top. */
function spaceOut(root: Element): void {
  for (const node of Array.from(root.childNodes)) {
    if (node.nodeType !== 1 || node.nodeName === 'BR') node.remove();
    else node.after('\n');
  }
}
