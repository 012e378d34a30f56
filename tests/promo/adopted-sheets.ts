/** jsdom keeps adopted style sheets and applies none: this writes their text where it does. */
export function adoptSheets(document: Document): void {
  document.adoptedStyleSheets = [];
  const write = (css: string): void => {
    const style = document.createElement('style');
    // The weight of the ids is nothing that jsdom could judge.
    style.textContent = css.replace(':not(#a#a#a)', '');
    document.head.append(style);
  };
  CSSStyleSheet.prototype.replaceSync = write;
}
