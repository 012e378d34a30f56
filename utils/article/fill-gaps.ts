import { type Block, isLinked, isProse } from './blocks';
import { removeNodes } from './clean/removal';
import { isStopHeading } from './clean/stop-headings';

const HEADING = /^h[2-6]$/;

/** The story that was found, to which something is put back. */
export interface Found {
  root: Element;
  isKept(line: Block): boolean;
  /** The element in the story that holds what a kept line's element holds on the page. */
  find(line: Block): Element | undefined;
}

/**
 * Puts paragraphs back that are missing from the midst of a story, with the headings and lists beside them: where every
 * paragraph stands in a box of its own, Readability weighs each alone and drops some. What is of one kind with the
 * paragraphs kept before and after it is of the same story.
 * @param lines of the page, or of the part of it that holds the story. What is put back is cleared of its links.
 * @returns whether there were any.
 */
export function fillGaps(lines: readonly Block[], story: Found): boolean {
  const gaps = gapsOf(lines, story);
  if (gaps.length === 0) return false;
  // Readability may have parted a paragraph at its line breaks, and then does not hold its element.
  const text = squeeze(story.root.textContent ?? '');
  const isLost = (line: Block) => !text.includes(squeeze(line.text));
  return gaps.filter((gap) => fill(gap, story, isLost)).length > 0;
}

interface Gap {
  lines: Block[];
  /** The kept lines around it, and the nearest paragraphs among such. */
  before: Block;
  after: Block;
  paragraphs: Block[];
}

function gapsOf(lines: readonly Block[], { isKept }: Found): Gap[] {
  const flags = lines.map(isKept);
  const gaps: Gap[] = [];
  for (let start = flags.indexOf(true); start >= 0; ) {
    const end = flags.indexOf(true, start + 1);
    const [before, after] = [lines[start], lines[end]];
    if (before && after && end > start + 1) {
      const isKeptProse = (line: Block, index: number) => flags[index] === true && isProse(line);
      const above = lines.slice(0, start + 1).findLast(isKeptProse);
      const below = lines.slice(end).find((line, index) => isKeptProse(line, end + index));
      const paragraphs = above && below ? [above, below] : [];
      gaps.push({ lines: lines.slice(start + 1, end), before, after, paragraphs });
    }
    start = end;
  }
  return gaps;
}

function fill(
  { lines, before, after, paragraphs }: Gap,
  { find }: Found,
  isLost: (line: Block) => boolean,
): boolean {
  const kinds = new Set(paragraphs.map(kindOf));
  const [kind] = kinds;
  if (kinds.size !== 1 || lines.some(({ text, words }) => isStopHeading(text, words))) return false;
  const page = placeBetween(before.container, after.container);
  const [from, to] = [find(before), find(after)];
  const story = from && to && placeBetween(from, to);
  if (!page || !story) return false;
  const boxes = boxesOf(lines, page.around);
  const isSought = boxes.map(([, inside]) =>
    inside.some((line) => isProse(line) && kindOf(line) === kind && isLost(line)),
  );
  const found = boxes.filter(
    ([, inside], index) => isSought[index] || (inside.every(isHeading) && isSought[index + 1]),
  );
  for (const [box, inside] of found) {
    for (const { nodes, container } of inside.filter((line) => !isHeading(line) && isLinked(line)))
      removeNodes(nodes, container, box);
    story.part.before(box.cloneNode(true));
  }
  return found.length > 0;
}

/** The parts of an element that hold lines of a gap. */
function boxesOf(lines: readonly Block[], around: Element): [Element, Block[]][] {
  return [...Map.groupBy(lines, ({ container }) => partOf(around, container))].flatMap(([box, inside]) =>
    box ? [[box, inside]] : [],
  );
}

/** Lines of one kind stand in elements of one kind. */
function kindOf({ container }: Block): string {
  const parent = container.parentElement;
  return `${parent?.localName}.${parent?.className}>${container.localName}.${container.className}`;
}

/** Headings may be marked by a link that leads nowhere. */
function isHeading({ container, links }: Block): boolean {
  return HEADING.test(container.localName) && !links.some((link) => link.hasAttribute('href'));
}

/** The innermost element around two, and the part of it that holds the second and not the first. */
function placeBetween(one: Element, other: Element): { around: Element; part: Element } | undefined {
  let around = other.parentElement;
  while (around && !around.contains(one)) around = around.parentElement;
  const part = around && around !== one ? partOf(around, other) : undefined;
  return around && part ? { around, part } : undefined;
}

/** The child of an element that is or holds another. */
function partOf(around: Element, inner: Element): Element | undefined {
  let part: Element | null = inner;
  while (part && part.parentElement !== around) part = part.parentElement;
  return part ?? undefined;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
