import { type Block, isProse } from '../blocks';
import { flattenTables } from './flatten-tables';
import { holdEmbeds } from './hold-embeds';
import { holdMath } from './hold-math';
import { holdPictures } from './hold-pictures';
import { markNotes } from './mark-notes';
import { makeCodePlain } from './plain-code';
import { disarmMarks, type HeldParts, standInsIn } from './set-aside';
import { setQuotes } from './set-quotes';
import { spreadLanguage } from './spread-language';

/**
 * Prepares the parts of a copied page that Readability and the cleaning would drop or break: formulas, code, tables, films,
 * posts and other frames, galleries, footnotes. Each gets a plain and safe form; most wait outside the page, with
 * stand-ins in their places. Changes the copy.
 * @param url where the page was read, absolute.
 */
export function holdParts(page: Document, url: string): HeldParts {
  const parts: HeldParts = new Map();
  disarmMarks(page);
  spreadLanguage(page);
  markNotes(page, url);
  makeCodePlain(page);
  holdMath(page, parts);
  holdEmbeds(page, url, parts);
  setQuotes(page);
  flattenTables(page);
  holdPictures(page, parts);
  return parts;
}

/**
 * The film or sound that stands between the headline and the text: it belongs to the story, wherever that begins.
 * @param lines of the page.
 * @returns by which key it is held.
 */
export function findHeldLead(
  page: Document,
  parts: HeldParts,
  { headline, lines }: { headline: Element | undefined; lines: readonly Block[] },
): string | undefined {
  if (!headline || parts.size === 0) return undefined;
  const follows = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) !== 0;
  const first = lines.find(
    (line) => isProse(line) && line.container.isConnected && follows(headline, line.container),
  );
  if (!first) return undefined;
  return standInsIn(page.body, parts).find(
    ({ standIn, parts: [part] }) =>
      part?.matches('[data-embed="video"], [data-embed="audio"], figure:has(> video, > audio)') &&
      !standIn.closest('nav, footer, aside') &&
      follows(headline, standIn) &&
      follows(standIn, first.container),
  )?.key;
}
