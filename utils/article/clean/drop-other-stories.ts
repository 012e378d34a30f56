import { type Block, isProse } from '../blocks';
import { type Trace, takeOut } from '../trace';
import { sectionOf } from './section-of';
import { headsLinkBox, isStopHeading } from './stop-headings';
import { isStoryAddress } from './story-address';

/** Stories offered in a section: fewer may be links of the story itself. */
const MIN_CARDS = 2;

/**
 * Takes the sections that offer other stories ("Related articles", "More from ...") out of a copied page, teasers and whole
 * texts alike, before the story is looked for: on an aggregator the others can be longer than the story. A section is
 * the largest element below the headline that begins with such a heading; each of its paragraphs must belong to a card
 * with a link to another story, so that a story that goes on after such a box is kept.
 */
export function dropOtherStories(
  lines: readonly Block[],
  url: string,
  headline: Element | undefined,
  trace?: Trace,
): void {
  const start = headline ? lines.findIndex(({ container }) => container === headline) + 1 : 0;
  for (const [index, line] of lines.entries()) {
    if (index < start || !line.container.isConnected || !isSectionHeading(line)) continue;
    const before = lines.slice(start, index);
    const section = before.some(isProse) && sectionOf(line, before);
    if (section && offersCards(section, lines, url))
      takeOut(section, 'other stories', `below "${line.text}"`, trace);
  }
}

function isSectionHeading({ text, words }: Block): boolean {
  return isStopHeading(text, words) || headsLinkBox(text, words);
}

function offersCards(section: Element, lines: readonly Block[], url: string): boolean {
  const prose = lines.filter((line) => section.contains(line.container) && isProse(line));
  const links = Array.from(section.querySelectorAll('a[href]')).filter(
    (link) =>
      isStoryAddress(link.getAttribute('href'), url) &&
      !prose.some(({ container }) => container.contains(link)),
  );
  if (new Set(links.map((link) => link.getAttribute('href'))).size < MIN_CARDS) return false;
  const list = innermostAround(links, section);
  const cards = Array.from(list.children).filter((card) => links.some((link) => card.contains(link)));
  return prose.every(({ container }) => cards.some((card) => card.contains(container)));
}

function innermostAround(links: Element[], section: Element): Element {
  let list = section;
  for (;;) {
    const inner = Array.from(list.children).find((child) => links.every((link) => child.contains(link)));
    if (!inner) return list;
    list = inner;
  }
}
