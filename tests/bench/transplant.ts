import { listTextRuns } from '../../utils/article/text';
import { wordsOf } from './metrics';
import { NumberedPage } from './numbered-page';
import type { Region } from './score-labels';
import { StoryWords } from './story-words';

/** A block and where in the story it is to stand, 0 to 1. */
export interface Graft {
  html: string;
  at: number;
}

export interface Transplanted {
  /** The whole page with the blocks in it. */
  html: string;
  elements: number;
  /** For each block where it is, and the paragraphs of the story before and after it. */
  grafts: { block: Region; neighbours: Region[] }[];
}

/** A line of the story that is worth protecting. In words. */
const PARAGRAPH = 8;
const MOSTLY = 0.8;

/** Elements that hold a paragraph of the story each, in reading order. */
export function findParagraphs(body: Element, truth: string): Element[] {
  const story = new StoryWords(truth);
  const paragraphs = listTextRuns(body).filter(
    ({ text, isCaption }) => !isCaption && wordsOf(text).length >= PARAGRAPH && story.shareOf(text) >= MOSTLY,
  );
  return [...new Set(paragraphs.map(({ container }) => container))].filter(
    (element, at, all) =>
      element !== body &&
      !all.some((other, place) => place !== at && other !== element && element.contains(other)),
  );
}

/**
 * Puts blocks between paragraphs of the story of a page that is loaded, and gives what to serve.
 * @throws Error where the story has too few paragraphs.
 */
export function transplant(document: Document, truth: string, grafts: readonly Graft[]): Transplanted {
  const paragraphs = findParagraphs(document.body, truth);
  const placed = grafts.map(({ html, at }) => {
    const place = Math.min(Math.max(1, Math.round(paragraphs.length * at)), paragraphs.length - 1);
    const [before, after] = [paragraphs[place - 1], paragraphs[place]];
    if (!before || !after) throw new Error('The story has too few paragraphs.');
    const template = document.createElement('template');
    template.innerHTML = html;
    const block = template.content.firstElementChild;
    if (!block) throw new Error('The block is empty.');
    between(before, after).before(block);
    return { block, neighbours: [before, after] };
  });
  const page = new NumberedPage(document);
  return {
    html: `${document.doctype ? '<!doctype html>' : ''}${document.documentElement.outerHTML}`,
    elements: page.elements.length,
    grafts: placed.map(({ block, neighbours }) => ({
      block: page.regionOf(block),
      neighbours: neighbours.map((neighbour) => page.regionOf(neighbour)),
    })),
  };
}

/** The element before which a block stands between the two and within all that holds both. */
function between(before: Element, after: Element): Element {
  let place = after;
  while (place.parentElement && !place.parentElement.contains(before)) place = place.parentElement;
  return place;
}
