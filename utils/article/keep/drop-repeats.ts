import { plainWords } from '../agreement';
import { removeNodes } from '../clean/removal';
import { pictureKey } from '../images';
import { listTextRuns } from '../text';

/** Where pages set a sentence of the story in large type; the sentence itself stands in a paragraph. */
const QUOTES = 'blockquote, q, aside, [class*="pull" i], [class*="quote" i]';
const MIN_WORDS = 4;
const MAX_WORDS = 80;

/**
 * Takes out of a story what it shows twice: a pull quote whose sentence stands in a paragraph, and a picture that was also
 * in a gallery's row of thumbnails.
 * @returns whether there was any.
 */
export function dropRepeats(root: Element): boolean {
  const quotes = dropRepeatedQuotes(root);
  const pictures = dropRepeatedPictures(root);
  return quotes + pictures > 0;
}

function dropRepeatedQuotes(root: Element): number {
  const quotes = Array.from(root.querySelectorAll(QUOTES)).filter(
    (quote) => !quote.closest('[data-embed]') && (quote.textContent ?? '').length < 900,
  );
  if (quotes.length === 0) return 0;
  const lines = listTextRuns(root).map(({ container, text }) => ({
    container,
    words: ` ${plainWords(text).join(' ')} `,
  }));
  let dropped = 0;
  for (const quote of quotes) {
    if (!root.contains(quote)) continue;
    const said = plainWords(quotedText(quote));
    if (said.length < MIN_WORDS || said.length > MAX_WORDS) continue;
    const sought = ` ${said.join(' ')} `;
    const isSaidElsewhere = lines.some(
      ({ container, words }) =>
        !quote.contains(container) &&
        !container.contains(quote) &&
        words.includes(sought) &&
        root.contains(container),
    );
    if (!isSaidElsewhere) continue;
    removeWithBoxes(quote.closest('figure') ?? quote, root);
    dropped += 1;
  }
  return dropped;
}

/** Takes an element out, and the boxes that held nothing else. */
function removeWithBoxes(element: Element, root: Element): void {
  const { parentElement } = element;
  if (parentElement) removeNodes([element], parentElement, root);
}

/** The words of a quote without the name of who said them. */
function quotedText(quote: Element): string {
  const copy = quote.cloneNode(true) as Element;
  for (const name of copy.querySelectorAll(
    'cite, footer, figcaption, [class*="author" i], [class*="attribution" i]',
  ))
    name.remove();
  return copy.textContent ?? '';
}

function dropRepeatedPictures(root: Element): number {
  let dropped = 0;
  const shown = new Map<string, Element>();
  for (const image of Array.from(root.querySelectorAll('img'))) {
    const key = pictureKey(image.getAttribute('src') ?? '');
    const first = shown.get(key);
    if (!first) shown.set(key, image);
    else if (!captionOf(image) || captionOf(image) === captionOf(first)) {
      dropPicture(image, root);
      dropped += 1;
    }
  }
  return dropped;
}

function captionOf(image: Element): string {
  return image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
}

function dropPicture(image: Element, root: Element): void {
  const figure = image.closest('figure');
  // A figure may also be a quotation with the portrait of who said it: its words stay.
  const isOnly =
    figure?.querySelectorAll('img, video, audio, table, blockquote, pre, figure > p').length === 1;
  removeWithBoxes(isOnly ? figure : (image.closest('picture') ?? image), root);
}
