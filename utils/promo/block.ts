import { ADDRESS, asks, IMPERATIVE, PROMO_NOUN, STORE_LINK, TERMS } from './wording';

/** A small part of the page, read once: all that the heuristics judge. */
export interface Block {
  element: Element;
  /** Its text by lines: one for each innermost block or button. */
  lines: string[];
  text: string;
  words: number;
  links: HTMLAnchorElement[];
  /** Links that lead elsewhere than promos of the site do, and the most words that one of them says. */
  foreignLinks: number;
  foreignWords: number;
  /** One of its lines is a sentence of the page. */
  hasProse: boolean;
  /** It holds parts that stories and menus are made of: films, times, quotations, captions. */
  isRich: boolean;
  /** What its links and buttons say (text, label or picture), in order. */
  labels: string[];
  linkWords: number;
  emailFields: number;
  /** Fields to write in, those for e-mail among them. */
  fields: number;
  radios: number;
  /** Class names and ids of the block and everything in it. */
  names: string;
  /** The block, or what holds it, stays in view over the page. */
  floats: boolean;
}

const MAX_WORDS = 130;
const MAX_NODES = 220;

/** Longer lines are prose; so are shorter ones that address nobody. In words. */
const LONG_LINE = 30;
const SHORT_LINE = 14;

/** Links with more words lead to stories; a promo of the site has one other link at most, its logo's. */
const MAX_LINK_WORDS = 3;

const SKIPPED = /^(?:script|style|noscript|template|svg|iframe)$/i;
/** Parts of a line, unless styles make blocks of them. */
const INLINE = /^(?:a|b|em|font|i|img|input|label|mark|picture|small|span|strong|su[bp]|u)$/;

/** Nothing that holds one of these is a promo and nothing else: stories, log-ins, searches, places to write, consent. */
const NEVER =
  'h1,main,textarea,[role=search],[type=password],[type=search],[type=file],[rel~=author],[class*=byline i],' +
  '[class*=cookie i],[id*=cookie i],[class*=wall i],[id*=paywall i]';

const RICH = 'article,nav,table,time,video,audio,figcaption,blockquote,[role=navigation]';

const FIELD =
  'input[type=email],input[name*=email i],input[placeholder*=email i],input[placeholder*="e-mail" i]';
const PRESSED = 'a,button,[role=button],[type=submit],[type=button]';

/** The number of words; where a script does not part them, of signs. */
export function countWords(text: string): number {
  return text.match(/[ก-๿ぁ-ヿ㐀-鿿]|[^\s!-/:-@[-`‐-‧ก-๿ぁ-ヿ㐀-鿿]+/g)?.length ?? 0;
}

/**
 * Reads `element` if it could be a promo and nothing else: small, without headline, log-in or search. Otherwise
 * nothing; then no element around it can be one either.
 */
export function readBlock(element: Element): Block | undefined {
  // First what is bounded: most elements are too large, and selectors cost by size.
  const read = readLines(element);
  if (!read || element.matches(NEVER) || element.querySelector(NEVER)) return;
  // A banner may itself be the link.
  const all = <E extends Element>(selector: string): E[] =>
    [element, ...element.querySelectorAll(selector)].filter((part): part is E => part.matches(selector));
  const links = all<HTMLAnchorElement>('a[href]');
  const foreign = links.filter(isForeign);
  const text = read.lines.join(' ');
  return {
    ...read,
    element,
    text,
    words: countWords(text),
    links,
    foreignLinks: foreign.length,
    foreignWords: Math.max(0, ...foreign.map((link) => countWords(labelOf(link)))),
    isRich: element.matches(RICH) || element.querySelector(RICH) !== null,
    labels: all(PRESSED).map(labelOf),
    linkWords: countWords(links.map((link) => link.textContent).join(' ')),
    emailFields: all(FIELD).length,
    fields: all('input:not([type]),[type=text],[type=url],[type=tel],[type=email]').length,
    radios: all('[type=radio]').length,
    floats: floats(element),
  };
}

/** Nothing but what the site itself has to say: no prose, no parts of a story, no links to others. */
export function isOwn({ hasProse, isRich, foreignLinks, foreignWords }: Block): boolean {
  return !hasProse && !isRich && foreignLinks <= 1 && foreignWords <= MAX_LINK_WORDS;
}

/** The lines of text, and the names; nothing if it is too much. */
function readLines(element: Element): Pick<Block, 'lines' | 'names' | 'hasProse'> | undefined {
  const lines: string[] = [];
  let names = '';
  let owner: Element | null = null;
  let words = 0;
  // A tree walker also reads forms whose fields are named like the properties of nodes.
  const walker = element.ownerDocument.createTreeWalker(element, 5, ({ nodeName }) =>
    SKIPPED.test(nodeName) ? 2 : 1,
  );
  let node: Node | null = element;
  for (let count = 0; node; node = walker.nextNode(), count++) {
    if (count > MAX_NODES || words > MAX_WORDS) return;
    const part = node.nodeValue?.replace(/\s+/g, ' ');
    if (part === undefined) names += ` ${(node as Element).className} ${(node as Element).id}`;
    if (!part?.trim()) {
      // The space between two words of one line.
      if (part && lines.length > 0) lines.push(`${lines.pop()} `);
      continue;
    }
    words += countWords(part);
    let block = node.parentElement;
    while (block && block !== element && isInline(block)) block = block.parentElement;
    if (block === owner) lines.push(lines.pop() + part);
    else lines.push(part);
    owner = block;
  }
  return { lines: lines.map((line) => line.trim()), names, hasProse: lines.some(isProse) };
}

/** A part of a line, not a block of its own. */
export function isInline(element: Element): boolean {
  if (!INLINE.test(element.localName)) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display.startsWith('inline') ?? true;
}

/** A sentence of the page, not of a promo. */
function isProse(line: string): boolean {
  const words = countWords(line);
  if (words < SHORT_LINE || TERMS.test(line)) return false;
  return words > LONG_LINE || /["“”„«»‘]/.test(line) || !(ADDRESS.test(line) || IMPERATIVE.test(line));
}

/** What a link, button or field says to the person. */
export function labelOf(control: Element): string {
  const picture = control.querySelector('[alt],[aria-label]') ?? control;
  const label =
    control.textContent?.trim() ||
    ['aria-label', 'title', 'value', 'alt']
      .map((name) => control.getAttribute(name) || picture.getAttribute(name))
      .find(Boolean);
  return label?.replace(/\s+/g, ' ') ?? '';
}

function isForeign(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  const label = labelOf(link);
  return !(
    /^(?:#|javascript:|mailto:|$)/.test(href) ||
    STORE_LINK.test(href) ||
    PROMO_NOUN.test(href) ||
    asks(label) ||
    TERMS.test(href + label)
  );
}

function floats(element: Element): boolean {
  const { defaultView: view, body } = element.ownerDocument;
  let around: Element | null = element;
  for (let level = 0; view && around && around !== body && level < 4; level++) {
    if (/fixed|sticky/.test(view.getComputedStyle(around).position)) return true;
    around = around.parentElement;
  }
  return false;
}
