import { labelOf } from './byline-label';
import { countWords, tidy } from './text';

/** Line breaks from which an element is a whole page of text that is parted by nothing else. */
const MANY_BREAKS = 6;
/** Headline, standfirst, byline, date, place. */
const MOST_LINES = 6;
const MAX_WORDS = 40;
/** What an old page holds its text in: there a `<p>` without an end has all of the story, tables too. */
const OLD_HOLDER = 'td, center, font, body';
const STORY_WORDS = 60;
/** A day with its year, however it is written. */
const DATED = /^.{0,40}\b(?:19|20)\d\d\b.{0,20}$/;

/**
 * Pages of old set headline, byline and date as the first lines of the text, parted by `<br>` only. Gives each such line an
 * element of its own, in place, so that it is read as a line and not as the beginning of the story.
 */
export function partHeadLines(page: Document): void {
  const holders = new Set(Array.from(page.querySelectorAll('br'), (br) => br.parentElement));
  for (const holder of holders) {
    if (!holder) continue;
    const breaks = Array.from(holder.children).filter(({ localName }) => localName === 'br');
    const isAll = breaks.length >= MANY_BREAKS;
    if (isAll || holder.matches(OLD_HOLDER)) partHead(holder, isAll);
  }
}

/** @param isAll the text is parted by line breaks alone. */
function partHead(holder: Element, isAll: boolean): void {
  const lines = headLines(holder, isAll);
  const texts = lines.map((nodes) => tidy(nodes.map((node) => node.textContent ?? '').join('')));
  const isHead =
    lines.length > 1 &&
    texts.every((text) => text !== '' && countWords(text, MAX_WORDS) <= MAX_WORDS) &&
    texts.slice(1).some((text) => labelOf(text)?.of === 'writer' || DATED.test(text));
  if (!isHead) return;
  for (const nodes of lines) {
    const line = holder.ownerDocument.createElement('div');
    nodes[0]?.before(line);
    line.append(...nodes);
  }
}

/** The lines above the first empty one, or above the paragraph that is the rest; none where another block is among them. */
function headLines(holder: Element, isAll: boolean): ChildNode[][] {
  const lines: ChildNode[][] = [];
  let line: ChildNode[] = [];
  for (const node of holder.childNodes) {
    if (lines.length > 0 && isRest(node, holder)) return line.length > 0 ? [...lines, line] : lines;
    if (node.nodeName !== 'BR') {
      if (tidy(node.textContent ?? '') !== '' || line.length > 0) line.push(node);
      continue;
    }
    if (line.length === 0 && lines.length > 0) return isAll ? lines : [];
    if (line.length > 0) lines.push(line);
    line = [];
    if (lines.length > MOST_LINES) return [];
  }
  return [];
}

function isRest(node: Node, holder: Element): boolean {
  return (
    node.nodeName === 'P' &&
    holder.matches(OLD_HOLDER) &&
    countWords(node.textContent ?? '', STORY_WORDS) > STORY_WORDS
  );
}
