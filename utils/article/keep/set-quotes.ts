import { countWords, tidy } from '../text';

/** Boxes of a sentence in large type: "pull-quote", "c-blockquote". The plain word may be a price, or a post of a forum. */
const QUOTE_BOX = /^(?:[\w-]*[-_])?(?:pull-?_?quote|block-?quote)(?:[-_]+(?:block|box|wrapper|container))?$/i;
const BOXES = 'div, aside, section';
/** What an `aside` without a name may say to be one. */
const QUOTED = /^(?:“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|"[^"]+")[^“”„«»"]{0,80}$/;
/** What a sentence set large has no room for. */
const NO_QUOTE = 'blockquote, h1, h2, h3, h4, ul, ol, table, figure, form, iframe, article';
const MAX_QUOTE_WORDS = 90;

/** What names who said it, below the words of a quotation. */
const SPEAKER =
  'footer, address, [class*="author" i], [class*="byline" i], [class*="attribution" i], [class*="cite" i], [class*="credit" i], [class*="source" i], [class*="speaker" i], [class*="footer" i], [rel~="author"], [itemprop~="author"]';
const MAX_SPEAKER_WORDS = 30;
const LINES = 'p, div, address';

/**
 * Makes quotations of a copied page plain: what is only called one is a `blockquote`, and who said it stands below the words
 * in a `cite`. Readability takes every `footer` for the page's and whatever is called "author" for the story's byline.
 */
export function setQuotes(page: Document): void {
  for (const box of Array.from(page.querySelectorAll(BOXES))) if (isQuoteBox(box)) rename(box, 'blockquote');
  for (const quote of page.querySelectorAll('blockquote')) {
    for (const speaker of Array.from(quote.querySelectorAll(SPEAKER)))
      if (quote.contains(speaker) && namesSpeaker(speaker, quote)) setSpeaker(speaker);
  }
}

function isQuoteBox(box: Element): boolean {
  const isNamed = Array.from(box.classList).some((name) => QUOTE_BOX.test(name));
  if (!isNamed && box.localName !== 'aside') return false;
  if (box.querySelector(NO_QUOTE) || box.closest('blockquote, figure')) return false;
  const text = tidy(box.textContent ?? '');
  if (text === '' || countWords(text, MAX_QUOTE_WORDS) > MAX_QUOTE_WORDS) return false;
  return isNamed || (QUOTED.test(text) && !box.querySelector('a'));
}

/** A few words beside others: a box that is named after the writer may hold the whole quotation. */
function namesSpeaker(speaker: Element, quote: Element): boolean {
  const text = tidy(speaker.textContent ?? '');
  return (
    text !== '' &&
    text !== tidy(quote.textContent ?? '') &&
    countWords(text, MAX_SPEAKER_WORDS) <= MAX_SPEAKER_WORDS &&
    !speaker.querySelector('blockquote') &&
    (speaker.localName === 'footer' || !speaker.querySelector('p + p'))
  );
}

function setSpeaker(speaker: Element): void {
  for (const element of [speaker, ...speaker.querySelectorAll('*')])
    for (const name of ['class', 'id', 'rel', 'itemprop']) element.removeAttribute(name);
  // The work that was cited and who said so are one line.
  for (const cite of Array.from(speaker.querySelectorAll('cite'))) cite.replaceWith(...cite.childNodes);
  const lines = Array.from(speaker.querySelectorAll(LINES)).filter((line) => !line.querySelector(LINES));
  if (speaker.localName === 'span') rename(speaker, 'cite');
  else if (!speaker.closest('cite')) for (const line of lines.length > 0 ? lines : [speaker]) citeIn(line);
  if (/^(footer|address)$/.test(speaker.localName)) rename(speaker, lines.length > 0 ? 'div' : 'p');
}

function citeIn(line: Element): void {
  const cite = line.ownerDocument.createElement('cite');
  cite.append(...line.childNodes);
  line.append(cite);
}

function rename(element: Element, localName: string): void {
  const renamed = element.ownerDocument.createElement(localName);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
