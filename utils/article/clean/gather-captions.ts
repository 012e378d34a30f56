import { agencyCredit } from '../agencies';
import type { Block } from '../blocks';
import { findPictureBox } from '../picture-box';
import { countWords } from '../text';
import type { Trace } from '../trace';
import { removeNodes } from './removal';

const CAPTION_NAME =
  /(^|[\s_-])(wp-)?(caption|photo-?credit|image-?credit|img-?credit|credits?|media-?info|image-?(desc(ription)?|source|copyright|text|meta)|photo-?(info|desc|source|by)|copyright|bildunterschrift|bildquelle|legende|didascalia|pie-?(de-?)?foto|figcaption|cutline)([\s_-]|$|\d)|caption/i;

const CREDIT =
  /^[([]?\s*(?:(?:file |stock |handout |screen ?grab )?(?:photo(?:graph)?|image|picture|pic|foto|bild|imagen|crédit|credit|photo credit|image credit|image source|featured image|fotografía|illustration|screenshot|getty|shutterstock|istock|ap photo|afp photo)s?\s*(?:\([^)]*\)\s*)?(?:by\b|:|via\b|courtesy|credit|©|\/|\s[-–—]\s)|video (?:by|courtesy|credit)\b|(?:photo|image|picture) (?:provided|supplied|courtesy)|(?:getty images?|shutterstock|istock|unsplash|pixabay)\s*(?:$|[/|(])|©\s*\p{Lu})/iu;
const CREDIT_AT_END =
  /(?:\((?:[^()]{0,60}\b)?(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Photo|File|dpa|Courtesy|Shutterstock|WAM|PTI|ANI|Xinhua)(?:[^()]{0,40})?\)|(?:Getty Images|AFP via Getty|Reuters|AP Photo|Shutterstock|EPA-EFE)(?:\/[\p{L} ]+)?)\.?$/u;

const MAX_WORDS = 90;
const MAX_CREDIT_WORDS = 45;
/** A story is not told in captions. */
const BOXED_SHARE = 0.06;
const PICTURE = 'img, picture, video, audio, [data-embed]';

/**
 * Puts the captions and credits of the story's pictures into `figcaption`, where they are shown but not read as story.
 * A caption whose picture is gone goes too. Returns the lines that are left as story.
 */
export function gatherCaptions(root: Element, blocks: Block[], trace?: Trace): Block[] {
  const boxed = findBoxedCaptions(root, blocks);
  const pictures = picturesBefore(root, blocks);
  const isNamed = readNames();
  return blocks.filter((block) => {
    const figure = block.container.closest('figure');
    const note = (rule: string) => trace?.removals.push({ step: 'captions', rule, text: block.text });
    if (figure && root.contains(figure)) {
      const isTaken = captionFigure(block, figure, root);
      if (isTaken) note('in a figure');
      return !isTaken;
    }
    const picture = pictures.get(block) ?? (isCredit(block.text) ? boxed.get(block) : undefined);
    const rule = boxed.has(block)
      ? 'boxed with a picture'
      : findCaptionSign(block, picture !== undefined, isNamed);
    if (!rule) return true;
    note(rule);
    if (picture) attachCaption(block, picture, root);
    else removeNodes(block.nodes, block.container, root);
    return false;
  });
}

/**
 * Lines that share a box with a picture and with nothing else: what pages without `figure` make of it. On a page of
 * such boxes, a list of products or places, they are the story.
 * @returns the picture of each.
 */
function findBoxedCaptions(root: Element, blocks: Block[]): Map<Block, Element> {
  const boxed = new Map<Block, Element>();
  for (const picture of root.querySelectorAll('img, video')) {
    const box = findPictureBox(picture, root);
    if (!box) continue;
    for (const block of blocks) if (box.contains(block.container)) boxed.set(block, picture);
  }
  const words = (lines: Iterable<Block>) => Array.from(lines).reduce((sum, line) => sum + line.words, 0);
  return words(boxed.keys()) <= words(blocks) * BOXED_SHARE ? boxed : new Map();
}

/** A line that credits a picture. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}

/** Text of a figure beside its picture. Figures also hold quotes, tables and code, which are story. */
function captionFigure(block: Block, figure: Element, root: Element): boolean {
  if (figure.querySelector('table, blockquote, pre') || !figure.querySelector(PICTURE)) return false;
  if (block.words > MAX_WORDS) return false;
  attachCaption(block, figure, root);
  return true;
}

/** By what a line is known as a caption, if it is one. */
function findCaptionSign(
  block: Block,
  followsPicture: boolean,
  isNamed: (element: Element) => boolean,
): string | undefined {
  const { container, text, words } = block;
  if (words > MAX_WORDS || /^h[1-6]$/.test(container.localName)) return undefined;
  if (namedCaption(container, isNamed)) return 'called a caption';
  if (words > MAX_CREDIT_WORDS) return undefined;
  if (isCredit(text) && (followsPicture || words <= 12)) return 'a credit';
  const endsWithCredit = followsPicture && CREDIT_AT_END.test(text) && agencyCredit(text) === undefined;
  return endsWithCredit ? 'ends with a credit' : undefined;
}

/** Whether an element is called a caption by the page; many lines share the boxes around them. */
function readNames(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer =
      known.get(element) ?? CAPTION_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    known.set(element, answer);
    return answer;
  };
}

/** The element, or a small one around it, is called a caption by the page. */
function namedCaption(container: Element, isNamed: (element: Element) => boolean): boolean {
  let element: Element | null = container;
  for (let level = 0; element && level < 3; level += 1, element = element.parentElement) {
    if (isNamed(element)) return countWords(element.textContent ?? '', MAX_WORDS) <= MAX_WORDS;
  }
  return false;
}

/** For each line before which a picture stands, that is after the line before it, the picture. */
function picturesBefore(root: Element, blocks: Block[]): Map<Block, Element> {
  const before = new Map<Block, Element>();
  let index = 0;
  for (const picture of root.querySelectorAll(PICTURE)) {
    while (index < blocks.length && !follows(blocks[index], picture)) index += 1;
    const block = blocks[index];
    if (!block) break;
    before.set(block, picture);
  }
  return before;
}

/** Whether a line stands after a picture. */
function follows(block: Block | undefined, picture: Element): boolean {
  const first = block?.nodes[0];
  return first !== undefined && (picture.compareDocumentPosition(first) & 4) !== 0;
}

function attachCaption({ nodes, container }: Block, picture: Element, root: Element): void {
  const document = root.ownerDocument;
  const whole = picture.closest('picture') ?? picture;
  let figure = whole.closest('figure');
  if (!figure || !root.contains(figure)) {
    figure = document.createElement('figure');
    whole.replaceWith(figure);
    figure.append(whole);
  }
  let caption = figure.querySelector('figcaption');
  if (!caption) {
    caption = document.createElement('figcaption');
    figure.append(caption);
  } else if (caption.textContent?.trim()) caption.append(' ');
  const moved = nodes.map((node) => node.cloneNode(true));
  removeNodes(nodes, container, root);
  caption.append(...moved);
}
