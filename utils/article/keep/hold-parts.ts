import { readOpening } from '../above-story';
import type { Block } from '../blocks';
import { flattenTables } from './flatten-tables';
import { holdEmbeds } from './hold-embeds';
import { holdMath } from './hold-math';
import { holdPictures } from './hold-pictures';
import { markNotes } from './mark-notes';
import { makeCodePlain } from './plain-code';
import { disarmMarks, type HeldParts, standInsIn } from './set-aside';
import { setQuotes } from './set-quotes';
import { spreadLanguage } from './spread-language';

/** What a story may begin with. */
const LEADING = '[data-embed="video"], [data-embed="audio"], figure:has(> video, > audio)';

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

/** What begins a story, wherever Readability lets that begin. */
export interface HeldLead {
  /** By which the part is held. */
  key: string;
  /** The paragraphs between it and the headline. */
  above: readonly Block[];
}

/**
 * The film or sound that stands between the headline and the text: it belongs to the story, wherever that begins.
 * @param lines of the page.
 */
export function findHeldLead(
  page: Document,
  parts: HeldParts,
  { headline, lines }: { headline: Element | undefined; lines: readonly Block[] },
): HeldLead | undefined {
  if (!headline || parts.size === 0) return undefined;
  const paragraphsAbove = readOpening(headline, lines);
  for (const { standIn, key, parts: held } of standInsIn(page.body, parts)) {
    if (!held[0]?.matches(LEADING) || standIn.closest('nav, footer, aside')) continue;
    const above = paragraphsAbove(standIn);
    if (above) return { key, above };
  }
  return undefined;
}
