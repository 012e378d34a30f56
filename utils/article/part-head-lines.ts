import { labelOf } from './byline-label';
import { countWords, tidy } from './text';

/** Line breaks from which an element is a whole page of text that is parted by nothing else. */
const MANY_BREAKS = 6;
/** Headline, standfirst, byline, date, place. */
const MOST_LINES = 6;
const MAX_WORDS = 40;
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
    if (breaks.length >= MANY_BREAKS) partHead(holder);
  }
}

function partHead(holder: Element): void {
  const lines = headLines(holder);
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

/** The lines above the first empty one, without the breaks between them; none where a block is among them. */
function headLines(holder: Element): ChildNode[][] {
  const lines: ChildNode[][] = [];
  let line: ChildNode[] = [];
  for (const node of holder.childNodes) {
    if (node.nodeName !== 'BR') {
      if (tidy(node.textContent ?? '') !== '' || line.length > 0) line.push(node);
      continue;
    }
    if (line.length === 0 && lines.length > 0) return lines;
    if (line.length > 0) lines.push(line);
    line = [];
    if (lines.length > MOST_LINES) return [];
  }
  return [];
}
