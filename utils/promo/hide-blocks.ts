/** Hides and shows elements of one document, leaving nothing behind that a page can look for by name. */
export interface BlockHider {
  hide(element: Element): void;
  /** As the page had it. */
  show(element: Element): void;
}

/**
 * One adopted style sheet, which no content security policy forbids (checked in content scripts of Chromium and
 * Firefox), and an attribute with a name of this visit only. To bring a block back is to take the attribute away.
 */
export function createBlockHider(document: Document): BlockHider {
  const name = `x${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  let sheet: CSSStyleSheet | undefined;
  return {
    hide(element) {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        // Three ids outweigh the page's own rules.
        sheet.replaceSync(`[${name}]:not(#a#a#a){display:none!important}`);
      }
      // A page that sets its own sheets throws ours out.
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
      element.setAttribute(name, '');
    },
    show: (element) => element.removeAttribute(name),
  };
}
