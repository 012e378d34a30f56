import { type Block, isProse, listBlocks, textOf } from '../blocks';
import { isWayfinding } from '../clean/cues';
import { isStoryFurniture, type StoryFacts } from '../clean/furniture';
import { isBoxHeading, isStopHeading } from '../clean/stop-headings';
import type { Headline } from '../headline';

/** A story's points in short are so few and so long; shorter entries are dates, places and sections. */
const [MIN_POINTS, MAX_POINTS] = [2, 8];
const MIN_POINT_WORDS = 3;
const MEAN_POINT_WORDS = 4;
const MAX_WORDS = 200;
const MAX_HEADING_WORDS = 6;
/** Lines below the headline among which they are looked for. */
const LINES_BELOW = 40;

/** Where a list is one of the page's own, and what such a list holds. */
const ELSEWHERE =
  'nav, aside, footer, form, figure, dialog, table, [hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i]';
const OF_PAGE = 'button, input, select, form, img, svg, ul, ol';
const NAMED_OTHER =
  /(?<![a-z])(?:share|social|nav(?:bar|igation)?|menu|breadcrumbs?|meta(?:data)?|tags?|topics?|toc|contents|author|byline|bio|credits?|captions?|cookies?|ticker|banner|carousel|slides?|gallery|related|recirc|comments?|promo|newsletter|ads?|advert\w*|sponsor\w*|tooltip|pop-?up|modal|tabs?|login|subscri\w*|paywall|ratings?|specs?)(?![a-z])/i;
/** So many elements up, a name is that of a part of the page and not of the list. */
const LEVELS = 3;
const HEADINGS = 'h2, h3, h4, h5, h6';

/** A list that tells a story in short, with its heading. */
export interface KeyPoints {
  texts: string[];
  elements: Element[];
}

/**
 * Lists the points under a headline that tell the story in short: they often stand beside it in a `header`, which is
 * dropped as a part of the page.
 * @param lines of the page, before anything is taken out of it.
 */
export function listKeyPoints(
  { line }: Headline,
  lines: readonly Block[],
  facts: StoryFacts,
): KeyPoints | undefined {
  if (!line) return undefined;
  const start = lines.indexOf(line) + 1;
  const below = lines.slice(start, start + LINES_BELOW);
  const end = below.findIndex((block) => isProse(block) && !listAround(block));
  const head = end < 0 ? below : below.slice(0, end);
  for (const [list, points] of Map.groupBy(head, listAround)) {
    if (!list || !areKeyPoints(list, points, facts)) continue;
    const before = head[head.indexOf(points[0] as Block) - 1];
    if (before && leadsAway(before)) continue;
    const heading = before && headsList(before, list) ? [before.container] : [];
    return {
      texts: points.map(({ text }) => text),
      elements: [...heading, list].map((element) => element.cloneNode(true) as Element),
    };
  }
  return undefined;
}

/** Puts them above a cleaned story that has lost them. */
export function putKeyPointsBack(root: Element, points: KeyPoints | undefined): void {
  if (!points) return;
  const story = textOf(listBlocks(root));
  if (!points.texts.some((text) => story.includes(text))) root.prepend(...points.elements);
}

function listAround({ container }: Block): Element | null {
  return container.closest('ul, ol');
}

function areKeyPoints(list: Element, points: Block[], facts: StoryFacts): boolean {
  const words = points.reduce((sum, point) => sum + point.words, 0);
  return (
    points.length >= MIN_POINTS &&
    points.length <= MAX_POINTS &&
    list.querySelectorAll('li').length === points.length &&
    words >= points.length * MEAN_POINT_WORDS &&
    words <= MAX_WORDS &&
    points.every((point) => isPoint(point, facts)) &&
    !list.querySelector(OF_PAGE) &&
    !list.closest(ELSEWHERE) &&
    !isNamedOther(list)
  );
}

function isPoint(block: Block, facts: StoryFacts): boolean {
  return block.words >= MIN_POINT_WORDS && block.linkedWords === 0 && !isStoryFurniture(block, facts);
}

/** "Table of contents", "Related stories". */
function leadsAway({ text, words }: Block): boolean {
  return isWayfinding(text) || isStopHeading(text, words) || isBoxHeading(text, words);
}

function headsList({ container, words }: Block, list: Element): boolean {
  return container.matches(HEADINGS) && words <= MAX_HEADING_WORDS && container.nextElementSibling === list;
}

function isNamedOther(list: Element): boolean {
  let element: Element | null = list;
  for (let level = 0; element && level < LEVELS; level += 1, element = element.parentElement) {
    if (/^(?:body|main|article)$/.test(element.localName)) return false;
    if (NAMED_OTHER.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  }
  return false;
}
