/** What the bytes 0x80 to 0x9f are in Windows-1252, which browsers read as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const NEXT = `[\u0080-\u00bf${WINDOWS_1252}]`;
/** Letters of Latin-1 that are the bytes of a character in UTF-8. */
const TWICE = new RegExp(
  `(?:[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3})+`,
  'g',
);
/** Quotation marks and dashes encoded twice: no text has them on purpose. */
const SURE = new RegExp(`â[€\u0080]${NEXT}`);
/** Marks and letters that are right as they stand: what is left of text that was encoded twice has none of them. */
const RIGHT = /[‘’“”«»àáäçèéêëìíîïñòóôöùúûü]/;

const SHOW_TEXT = 4;

/**
 * Sets the text of a copied page right where it was encoded as UTF-8 twice and reads "donâ€™t": every such character on a page
 * that has a surely broken one. Other pages are left alone: "Â°" may be meant. So is text that is right beside a broken part
 * of the page, a comment or a teaser: the end of "« liberté »" would read as another character.
 */
export function mendEncoding(page: Document): void {
  if (!SURE.test(page.documentElement.textContent ?? '')) return;
  const walker = page.createTreeWalker(page.documentElement, SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const mended = mend(text.data);
    if (mended !== text.data) text.data = mended;
  }
  for (const [selector, name] of [
    ['meta[content]', 'content'],
    ['img[alt]', 'alt'],
  ] as const)
    for (const element of page.querySelectorAll(selector))
      element.setAttribute(name, mend(element.getAttribute(name) ?? ''));
}

function mend(text: string): string {
  if (!SURE.test(text) && RIGHT.test(text.replace(TWICE, ''))) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(TWICE, (letters) => {
    try {
      return decoder.decode(Uint8Array.from(letters, byteOf));
    } catch {
      return letters;
    }
  });
}

function byteOf(letter: string): number {
  const at = WINDOWS_1252.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : 0x80 + at;
}
