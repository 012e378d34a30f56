import { ALLOWED_MATH } from '../allowed-math';
import { tidy } from '../text';
import { type HeldParts, setAsideInline } from './set-aside';

/** Formulas as KaTeX, MathJax 2 and 3, MediaWiki and the page itself write them. */
const FORMULA =
  '.katex, mjx-container, .MathJax, .MathJax_SVG, .MathJax_CHTML, .mwe-math-element, math, script[type^="math/"]';
/** Around a formula that stands on a line of its own. */
const DISPLAY =
  '.katex-display, .MathJax_Display, .MathJax_SVG_Display, .MJXc-display, mjx-container[display="true"]';

/**
 * Sets every formula of a copied page aside as MathML, which browsers draw by themselves; the same formula drawn with
 * boxes beside it goes. Where a page has the TeX only, that is kept as code.
 */
export function holdMath(page: Document, held: HeldParts): void {
  for (const preview of page.querySelectorAll('.MathJax_Preview')) preview.remove();
  for (const element of Array.from(page.querySelectorAll(FORMULA))) {
    // Within another that has been set aside already.
    if (!element.isConnected) continue;
    const display = element.closest(DISPLAY);
    const whole = display ?? element;
    const source = texScriptAfter(whole, element);
    const formula = formulaOf(element, source, display !== null);
    if (formula) setAsideInline(whole, formula, held);
    if (source !== element) source?.remove();
  }
}

/** MathJax 2 leaves the TeX in a script behind what it drew. */
function texScriptAfter(whole: Element, element: Element): Element | undefined {
  if (element.matches('script')) return element;
  if (!element.matches('[class*="MathJax"]')) return undefined;
  const next = whole.nextElementSibling;
  return next?.matches('script[type^="math/"]') ? next : undefined;
}

function formulaOf(element: Element, source: Element | undefined, isDisplay: boolean): Element | undefined {
  const math = element.matches('math') ? element : (element.querySelector('math') ?? parseMathml(element));
  const isBlock =
    isDisplay ||
    math?.getAttribute('display') === 'block' ||
    /mode\s*=\s*display/.test(source?.getAttribute('type') ?? '');
  const plain = math && plainMath(math);
  if (plain && tidy(plain.textContent ?? '')) {
    if (isBlock) plain.setAttribute('display', 'block');
    return plain;
  }
  const tex = tidy(
    source?.textContent ??
      math?.querySelector('annotation')?.textContent ??
      element.getAttribute('data-latex') ??
      '',
  );
  if (!tex) return undefined;
  const code = element.ownerDocument.createElement('code');
  code.textContent = tex;
  return code;
}

/** MathJax 2 keeps a formula's MathML in an attribute. The document of a template loads and runs nothing. */
function parseMathml(element: Element): Element | undefined {
  const said = element.getAttribute('data-mathml');
  if (!said || said.length > 50_000) return undefined;
  const template = element.ownerDocument.createElement('template');
  template.innerHTML = said;
  return template.content.querySelector('math') ?? undefined;
}

/**
 * What is drawn of a formula, without the copies of it in other notations, and without HTML: `<mtext><style><!--` is
 * read as a comment the next time, and takes the rest of the story with it.
 */
function plainMath(math: Element): Element {
  const plain = math.cloneNode(true) as Element;
  for (const copy of plain.querySelectorAll('annotation, annotation-xml')) copy.remove();
  for (const semantics of Array.from(plain.querySelectorAll('semantics')))
    semantics.replaceWith(...semantics.childNodes);
  for (const element of Array.from(plain.querySelectorAll('*'))) {
    const isDrawn =
      element.namespaceURI === plain.namespaceURI && Object.hasOwn(ALLOWED_MATH, element.localName);
    if (!isDrawn) element.remove();
  }
  return plain;
}
