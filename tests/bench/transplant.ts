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
  /** The order of its elements. */
  order: number;
  /** For each block where it is, and the paragraphs of the story before and after it. */
  grafts: { block: Region; neighbours: Region[] }[];
}

/** A line of the story that is worth protecting. In words. */
const PARAGRAPH = 8;
const MOSTLY = 0.8;

/** Nothing but their own parts may stand in these: the page would be read otherwise than it was written. */
const NO_PLACE = 'table,thead,tbody,tfoot,tr,ul,ol,dl,p,h1,h2,h3,h4,h5,h6,a,button,select';

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
 * @throws Error where there is no place for one.
 */
export function transplant(document: Document, truth: string, grafts: readonly Graft[]): Transplanted {
  const paragraphs = findParagraphs(document.body, truth);
  const gaps = paragraphs.slice(1).map((after, at) => {
    const before = paragraphs[at] ?? after;
    return { neighbours: [before, after], place: findPlace(before, after), at: (at + 1) / paragraphs.length };
  });
  const free = gaps.filter(({ place }) => place.parentElement && !place.parentElement.matches(NO_PLACE));
  const placed = grafts.map(({ html, at }) => {
    const distance = (gap: { at: number }) => Math.abs(gap.at - at);
    const [gap] = free.toSorted((one, other) => distance(one) - distance(other));
    const template = document.createElement('template');
    template.innerHTML = html;
    const block = template.content.firstElementChild;
    if (!gap || !block) throw new Error('The story has no place for the block.');
    free.splice(free.indexOf(gap), 1);
    gap.place.before(block);
    return { block, neighbours: gap.neighbours };
  });
  const page = new NumberedPage(document);
  return {
    html: `${document.doctype ? '<!doctype html>' : ''}${document.documentElement.outerHTML}`,
    order: page.order,
    grafts: placed.map(({ block, neighbours }) => ({
      block: page.regionOf(block),
      neighbours: neighbours.map((neighbour) => page.regionOf(neighbour)),
    })),
  };
}

/** The element before which a block stands between the two and within all that holds both. */
function findPlace(before: Element, after: Element): Element {
  let place = after;
  while (place.parentElement && !place.parentElement.contains(before)) place = place.parentElement;
  return place;
}
