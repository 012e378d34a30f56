import { removeEmptyShells } from './clean/removal';
import { paragraphsOf, withoutPromoSentences } from './run-on';
import { countWords, tidy } from './text';

/** A story with more paragraphs than this has them from its writer. */
const FEW = 3;
/** A paragraph of so many words, where there are few, has lost its breaks; ... */
const HUGE = 150;
/** ... of so many, it has lost them wherever it stands. */
const ENORMOUS = 400;
/** Lines of fewer words, each broken by one `<br>`, are verse or an address. */
const LINE_WORDS = 12;

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*$/;

const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

/**
 * Gives a story its paragraphs back, in place: text whose paragraphs are parted by `<br><br>`, or by `<br>` after each full
 * line, and text that an aggregator has flattened into one or few huge blocks, without the appeals it left in there. Every other
 * word stays, in its order and markup.
 * @param root a cleaned story: paragraphs, headings and figures one after another
 * @param lang BCP 47, where known
 */
export function breakParagraphs(root: Element, lang?: string): void {
  if (root.querySelector('p p')) for (const outer of root.querySelectorAll('p:has(p)')) unwrap(outer);
  const given = Array.from(root.querySelectorAll('p'));
  const broken = given.flatMap(breakAtLineBreaks);
  const most = hasMany(broken) ? ENORMOUS : HUGE;
  const huge = broken.filter((element) => isLonger(element, most));
  let changed = broken.length !== given.length;
  for (const element of huge) changed = breakRunOn(element, lang) || changed;
  for (const paragraph of root.querySelectorAll('p')) trimEnds(paragraph);
  if (changed) removeEmptyShells(root);
}

/** More full lines than `FEW`. */
function hasMany(paragraphs: Element[]): boolean {
  let full = 0;
  for (const paragraph of paragraphs) {
    if (isLonger(paragraph, LINE_WORDS - 1)) full += 1;
    if (full > FEW) return true;
  }
  return false;
}

function isLonger(element: Element, words: number): boolean {
  const text = element.textContent ?? '';
  return text.length > words && countWords(text, words) > words;
}

/** Readability leaves paragraphs in paragraphs where it mends line breaks; a parser would end the outer one early. */
function unwrap(outer: Element): void {
  const paragraphs: Element[] = [];
  let loose: Element | undefined;
  for (const node of Array.from(outer.childNodes)) {
    if (node.nodeName === 'P') {
      paragraphs.push(node as Element);
      loose = undefined;
    } else if (loose) loose.append(node);
    else if (tidy(node.textContent ?? '') !== '' || node.nodeName === 'IMG') {
      loose = outer.cloneNode(false) as Element;
      loose.append(node);
      paragraphs.push(loose);
    }
  }
  replace(outer, paragraphs);
}

/** Space around a line break, which would indent the paragraph that begins after it. */
function trimEnds({ firstChild, lastChild }: Element): void {
  if (firstChild?.nodeType === 3) setText(firstChild, (firstChild.nodeValue ?? '').trimStart());
  if (lastChild?.nodeType === 3) setText(lastChild, (lastChild.nodeValue ?? '').trimEnd());
}

/** To write what stands there already costs as much as any change. */
function setText(node: Node, text: string): void {
  if (node.nodeValue !== text) node.nodeValue = text;
}

/** The paragraph itself, or those that it becomes. */
function breakAtLineBreaks(paragraph: Element): Element[] {
  const breaks = Array.from(paragraph.querySelectorAll('br'));
  if (breaks.length === 0) return [paragraph];
  const runs = runsOf(breaks);
  const doubles = runs.filter((run) => run.length > 1);
  const pieces = doubles.length > 0 ? cutAt(paragraph, doubles) : proseLines(cutAt(paragraph, runs));
  if (pieces.length < 2) return [paragraph];
  replace(paragraph, pieces);
  return pieces;
}

/** Line breaks with nothing between them, together. */
function runsOf(breaks: Element[]): Element[][] {
  const runs: Element[][] = [];
  let end: Element | undefined;
  for (const element of breaks) {
    const run = runs.at(-1);
    if (run && end && isNothingBetween(end, element)) run.push(element);
    else runs.push([element]);
    end = element;
  }
  return runs;
}

function isNothingBetween(one: Element, other: Element): boolean {
  const range = one.ownerDocument.createRange();
  range.setStartAfter(one);
  range.setEndBefore(other);
  return tidy(range.toString()) === '' && range.cloneContents().querySelector('img') === null;
}

/** Copies of the paragraph, each with what stands between two runs of line breaks. */
function cutAt(paragraph: Element, runs: Element[][]): Element[] {
  const range = paragraph.ownerDocument.createRange();
  const pieces: Element[] = [];
  for (let index = 0; index <= runs.length; index += 1) {
    const before = runs[index - 1]?.at(-1);
    const after = runs[index]?.[0];
    range.selectNodeContents(paragraph);
    if (before) range.setStartAfter(before);
    if (after) range.setEndBefore(after);
    pieces.push(copyOf(range, paragraph));
  }
  return pieces.filter((piece) => tidy(piece.textContent ?? '') !== '' || piece.querySelector('img'));
}

/** Single breaks end paragraphs only where each line, but for one, is sentences: not in verse, not in an address. */
function proseLines(pieces: Element[]): Element[] {
  const isProse = (piece: Element) => {
    const text = tidy(piece.textContent ?? '');
    return SENTENCE_END.test(text) && countWords(text) >= LINE_WORDS;
  };
  const prose = pieces.filter(isProse).length;
  return prose >= 2 && prose >= pieces.length - 1 ? pieces : [];
}

function breakRunOn(paragraph: Element, lang?: string): boolean {
  const { text, at } = readText(paragraph);
  const told = withoutPromoSentences(text, lang);
  const range = paragraph.ownerDocument.createRange();
  const pieces: Element[] = [];
  let cursor = 0;
  for (const piece of paragraphsOf(told, lang)) {
    const start = text.indexOf(piece, cursor);
    if (start < 0) return false;
    cursor = start + piece.length;
    range.setStart(...at(start));
    range.setEnd(...at(cursor));
    pieces.push(copyOf(range, paragraph));
  }
  if (pieces.length === 0 || (pieces.length === 1 && cursor === text.trimEnd().length)) return false;
  keepPictures(paragraph, pieces);
  replace(paragraph, pieces);
  return true;
}

/** The text under an element, each kind of white space as one space, and the place of any character of it. */
function readText(element: Element): { text: string; at(offset: number): [Node, number] } {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const starts: { node: Node; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    starts.push({ node: walker.currentNode, start: text.length });
    text += (walker.currentNode as Text).data;
  }
  return {
    text: text.replace(/\s/g, ' '),
    at(offset) {
      const found = starts.findLast(({ start }) => start <= offset);
      return found ? [found.node, offset - found.start] : [element, 0];
    },
  };
}

/** What a range holds, in copies of the elements around it up to the paragraph. */
function copyOf(range: Range, paragraph: Element): Element {
  let content: Node = range.cloneContents();
  let around: Node | null = range.commonAncestorContainer;
  while (around && around !== paragraph) {
    if (around.nodeType === SHOW_ELEMENT) {
      const shell = around.cloneNode(false);
      shell.appendChild(content);
      content = shell;
    }
    around = around.parentNode;
  }
  const copy = paragraph.cloneNode(false) as Element;
  copy.append(content);
  return copy;
}

/** A picture at a seam is in no piece of the text; it goes after them. */
function keepPictures(paragraph: Element, pieces: Element[]): void {
  const sources = (element: Element) =>
    Array.from(element.querySelectorAll('img'), (image) => image.getAttribute('src'));
  const kept = new Set(pieces.flatMap(sources));
  const lost = Array.from(paragraph.querySelectorAll('img')).filter(
    (image) => !kept.has(image.getAttribute('src')),
  );
  pieces.at(-1)?.append(...lost);
}

function replace(paragraph: Element, pieces: Element[]): void {
  paragraph.replaceWith(...pieces.flatMap((piece, index) => (index > 0 ? ['\n', piece] : [piece])));
}
