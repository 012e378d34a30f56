import { type Block, isProse } from './blocks';

/** Paragraphs between a headline and what leads the story: a standfirst, a note of an update. More are the story's own. */
const MOST_PARAGRAPHS = 2;

/**
 * Tells which paragraphs stand between a headline and an element below it; `undefined` for what stands further down than
 * anything that leads a story, or has a heading of its own there. A standfirst that ends in a full stop looks like a paragraph of the story: only when that is
 * found is it known that the picture or film below it stands above the story and not in it (`isLeftOut`).
 * @param lines of the page.
 */
export function readOpening(
  headline: Element,
  lines: readonly Block[],
): (element: Element) => readonly Block[] | undefined {
  const opening: Block[] = [];
  const headings: Element[] = [];
  for (const line of lines) {
    const { container } = line;
    const isHeading = opening.length > 0 && /^h[2-6]$/.test(container.localName);
    if (!isHeading && !isProse(line)) continue;
    if (!container.isConnected || !isBefore(headline, container)) continue;
    if (isHeading) headings.push(container);
    else opening.push(line);
    if (opening.length > MOST_PARAGRAPHS) break;
  }
  return (element) => {
    if (!isBefore(headline, element)) return undefined;
    const above = opening.filter(({ container }) => isBefore(container, element));
    const isHeaded = headings.some((heading) => isBefore(heading, element));
    return above.length < opening.length && !isHeaded ? above : undefined;
  };
}

/** Whether a story has none of these paragraphs in it. */
export function isLeftOut(above: readonly Block[], story: string): boolean {
  return above.every(({ text }) => !story.includes(text));
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}
