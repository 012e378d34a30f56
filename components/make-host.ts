import readerCss from './styles/reader.css?inline';
import tokensCss from './styles/tokens.css?inline';

const HTML = 'http://www.w3.org/1999/xhtml';

/** An element for the page with a closed shadow root, which the page cannot look into, in our own styles (DESIGN 1). */
export function makeHost(document: Document): { host: HTMLElement; shadow: ShadowRoot } {
  // A document that came as XML makes elements of no kind where none is named.
  const host = document.createElementNS(HTML, 'div') as HTMLElement;
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [makeSheet(document, tokensCss), makeSheet(document, readerCss)];
  keepClicksFromPage(host);
  return { host, shadow };
}

function makeSheet(document: Document, css: string): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/** "Click outside" handlers of the page's own menus and dialogs have no business with a click in the reader. */
function keepClicksFromPage(host: Element): void {
  for (const type of [
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
    'wheel',
  ]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
