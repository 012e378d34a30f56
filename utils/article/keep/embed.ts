import type { EmbedKind } from './embed-kinds';
import { siteBehind } from './recognise';

/** A part of another site that a page shows within its own. */
export interface Embed {
  kind: EmbedKind;
  /** Where a person would look at it. http or https. */
  address: string;
  /** What the page calls it, or who wrote it. */
  title?: string | undefined;
  /** The words of a post, which are story: paragraphs of the page. */
  quote?: readonly Element[];
}

/**
 * An embed as stories hold it: a figure whose caption is a link, and the words of a post as a quotation before it. It
 * needs nothing of ours to be of use: in an export it is a link. The reader makes a card of it.
 */
export function makeEmbedFigure(document: Document, { kind, address, title, quote = [] }: Embed): Element {
  const figure = document.createElement('figure');
  figure.setAttribute('data-embed', kind);
  if (quote.length > 0) {
    const quotation = document.createElement('blockquote');
    quotation.append(...quote);
    figure.append(quotation);
  }
  const caption = document.createElement('figcaption');
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.textContent = title || siteBehind(address);
  caption.append(link);
  figure.append(caption);
  return figure;
}
