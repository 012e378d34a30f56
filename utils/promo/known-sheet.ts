/** Hides known blocks of one document from before it is painted. */
export interface KnownSheet {
  /** Shows what one selector hides. */
  drop(selector: string): void;
  /** Hides nothing any more, or all that was not dropped. */
  turn(on: boolean): void;
}

/** The page script has it: small. A selector that this browser does not understand hides nothing and harms no other. */
export function hideKnown(document: Document, selectors: readonly string[]): KnownSheet {
  const left = new Set(selectors);
  const sheet = new CSSStyleSheet();
  const write = (): void => {
    // Three ids outweigh the page's own rules.
    sheet.replaceSync([...left].map((one) => `:is(${one}):not(#a#a#a){display:none!important}`).join(''));
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  };
  write();
  return {
    drop(selector) {
      if (left.delete(selector)) write();
    },
    turn(on) {
      sheet.disabled = !on;
    },
  };
}
