import { type Block, isLinked } from '../blocks';
import { isPromoLine } from '../promo-sentence';
import { tidy } from '../text';
import { isChannelCall } from './channel-calls';
import {
  asksForAnything,
  asksForApp,
  asksForNewsletter,
  beginsLikeButton,
  callsElsewhere,
  disclosesIncome,
  isAdLabel,
  isBareCue,
  isPictureCounter,
  isWayfinding,
  namesContents,
  pointsToMore,
  saysButton,
  saysControl,
  saysMedium,
  saysNoComments,
} from './cues';
import { findAdSections } from './find-ad-sections';
import { findPaywallOffers } from './find-paywall-offers';
import { findSignUps } from './find-sign-ups';
import { findSupportBoxes } from './find-support-boxes';
import { isShareLine } from './furniture';
import { isPageCall } from './page-calls';
import type { Removal } from './removal';
import { isOwnPage, isStoryAddress } from './story-address';

const PROMO_BOX =
  'aside, form, [class*="newsletter" i], [class*="promo" i], [class*="signup" i], [class*="sign-up" i], [class*="subscri" i], [class*="callout" i], [class*="cta" i]';
const MAX_PROMO_WORDS = 45;
/** Where the words of a button are the story's: entries of its lists and tables, quotations. */
const STORY_PARTS = 'li, td, th, dd, blockquote, pre';
const BULLET = /^\s*[•▪►▶→»›‣·]/;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const MAX_BUTTON_WORDS = 10;
const BUTTON_NAME = /btn|button|(?:^|[\s_-])cta(?:[\s_-]|$)/i;
const MAX_INCOME_NOTE_WORDS = 70;

/** Links in a list that leads away from the story; a longer one is part of it. */
const MAX_TEASERS = 5;
/** Links that stand alone between paragraphs: so many in a row and in a story, each with so many words. */
const MAX_LONE_ROW = 2;
const MAX_LONE_LINKS = 3;
const MIN_HEADLINE_WORDS = 4;
/** Words before the link in "Read more: ", "Lesen Sie dazu auch: ". */
const MAX_LABEL_WORDS = 5;
/** Characters of buttons and labels that a box may hold beside its appeal. */
const BOX_CHARS = 300;

/** Takes lines from within the story that lead away from it: teasers of other stories, sign-ups, ad labels. Short or linked ones only. */
export function dropTeasers(blocks: Block[], url: string, removal: Removal): void {
  removal.remove(
    blocks.filter((block) => isAdLabel(block.text)),
    'ad label',
  );
  removal.remove(
    blocks.filter((block) => isLinked(block) && isShareLine(block.text) && !listAround(block)),
    'share link',
  );
  removal.remove(
    blocks.filter((block) => isPictureCounter(block.text)),
    'picture counter',
  );
  removal.remove(
    blocks.filter((block, index) => leadsAbout(block, blocks[index + 1])),
    'wayfinding',
  );
  // With their buttons, by which they are known.
  removal.remove(findSupportBoxes(blocks), 'support box');
  removal.remove(blocks.filter(isButton), 'button');
  removal.remove(blocks.filter(isIncomeNote), 'income note');
  const announced = findAnnouncedLists(blocks);
  removal.remove(
    blocks.filter((block) => !announced.has(listAround(block)) && isTeaser(block, url)),
    'teaser',
  );
  removal.remove(
    blocks.filter((block, index) => isLoneBullet(block, blocks[index - 1], blocks[index + 1])),
    'teaser',
  );
  removal.remove(
    blocks.filter((block, index) => isPromo(block, blocks[index + 1])),
    'promo',
  );
  removal.remove(findSignUps(blocks), 'sign-up');
  removal.remove(blocks.filter(isAppeal), 'appeal');
  removal.remove(findLoneLinks(blocks, url), 'teaser');
  removal.remove(blocks.filter(isLabelledLink), 'teaser');
  // Known by the calls above them, and long beside the opening that is all there is.
  removal.remove(findPaywallOffers(blocks), 'paywall offer', true);
  removal.remove(blocks.filter(isPageCall), 'page call');
  removal.remove(blocks.filter(isChannelCall), 'channel call');
  for (const section of findAdSections(blocks)) removal.remove(section, 'ad section');
}

/**
 * Lists that a heading or a colon announces are what the story is about; a few links after a full stop lead away from it.
 */
function findAnnouncedLists(blocks: Block[]): Set<Element | null> {
  const lists = new Set<Element | null>();
  for (const [index, block] of blocks.entries()) {
    const list = listAround(block);
    const before = blocks[index - 1];
    if (!list || (before && listAround(before) === list)) continue;
    const isAfterParagraph = before?.isProse && !/[:：]$/.test(before.text);
    if (!isAfterParagraph || list.querySelectorAll('li').length > MAX_TEASERS) lists.add(list);
  }
  return lists;
}

function listAround({ container }: Block): Element | null {
  return container.closest('ul, ol');
}

/** Nothing but a link to another story of the site. */
function isTeaser(block: Block, url: string): boolean {
  const { container, words, linkedWords, text } = block;
  const isNamed =
    pointsToMore(text) &&
    !/^\W*learn/i.test(text) &&
    linkedWords > 0 &&
    words - linkedWords <= MAX_LABEL_WORDS;
  if (!(isLinked(block) || isNamed) || container.closest('table, blockquote, pre')) return false;

  const { links } = block;
  if (links.length > 2) return false;
  return (
    words >= 3 &&
    (isNamed || pointsToMore(text) || links.every((link) => isStoryAddress(link.getAttribute('href'), url)))
  );
}

/**
 * A line of its own between paragraphs that is all link, to a page of the site, and worded like a headline. A row of them is a
 * list, and so is one after a colon; more of them in a story are the titles of its parts.
 */
function findLoneLinks(blocks: Block[], url: string): Block[] {
  const lines = blocks.filter((block) => block.words >= MIN_HEADLINE_WORDS && isLinkLine(block, url));
  if (lines.length > MAX_LONE_LINKS) return [];
  return lines.filter((block) => {
    const at = blocks.indexOf(block);
    const start = blocks.slice(0, at).findLastIndex((line) => !isLinked(line));
    const end = blocks.findIndex((line, index) => index > at && !isLinked(line));
    const [before, after] = [blocks[start], blocks[end]];
    const row = blocks.slice(start, end).filter((line) => lines.includes(line));
    return before?.isProse && after?.isProse && !/[:：]$/.test(before.text) && isLoneRow(row);
  });
}

function isLoneRow(row: Block[]): boolean {
  return row.length === 1 || (row.length <= MAX_LONE_ROW && !row.every(({ text }) => BULLET.test(text)));
}

function isLinkLine(block: Block, url: string): boolean {
  const { container, links, text } = block;
  if (
    !isLinked(block) ||
    pointsToMore(text) ||
    links.length !== 1 ||
    container.closest(`${STORY_PARTS}, ${HEADINGS}, ul, ol, figure`)
  )
    return false;
  const href = links[0]?.getAttribute('href') ?? '';
  return !/[.!?…]["'”’»)]*$/.test(text) && !isSpoken(text) && isOwnPage(href, url);
}

/** "[ Watch: How to slash a loaf ]", "Photo gallery: Ovens": a label of the page's and the link to what is called so. */
function isLabelledLink({ container, text, words, linkedWords, links }: Block): boolean {
  if (links.length !== 1 || linkedWords < 2 || container.closest(`${STORY_PARTS}, ${HEADINGS}`)) return false;
  return words - linkedWords <= MAX_LABEL_WORDS && saysMedium(text) && text.endsWith(lastOf(links[0], text));
}

/** What the line ends with where the link is its end, but for a bracket. */
function lastOf(link: Element | undefined, text: string): string {
  return tidy(link?.textContent ?? '') + (/\s*[\])]$/.exec(text)?.[0] ?? '');
}

/** "• Another headline" in a line of its own, all link, between paragraphs: a list has more than one entry. */
function isLoneBullet(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  if (block.words < 3 || !isLinked(block) || !BULLET.test(block.text)) return false;
  return (
    before?.isProse === true && next?.isProse === true && !block.container.closest(`${STORY_PARTS}, ul, ol`)
  );
}

/** A label of the page's parts, a switch, or what heads a table of contents. */
function leadsAbout({ container, text }: Block, next: Block | undefined): boolean {
  if (container.closest(STORY_PARTS) || isSpoken(text)) return false;
  if (isWayfinding(text)) return true;
  if (saysControl(text)) return !container.closest(HEADINGS);
  return namesContents(text) && next !== undefined && isLinked(next);
}

/** A line of its own that is all link, and a button by its words or by its looks. */
function isButton(block: Block): boolean {
  const { container, text, words } = block;
  if (words > MAX_BUTTON_WORDS || !isLinked(block) || container.closest(`${STORY_PARTS}, ${HEADINGS}`))
    return false;
  return saysButton(text) || (beginsLikeButton(text) && looksLikeButton(block));
}

function looksLikeButton({ container, links }: Block): boolean {
  return links.every((link) => {
    for (let element: Element | null = link; element; element = element.parentElement) {
      if (BUTTON_NAME.test(element.className)) return true;
      if (element === container) return false;
    }
    return false;
  });
}

/** What begins as speech does, in quotation marks or after a dash. */
function isSpoken(text: string): boolean {
  return /^["“„«‘'—–]/.test(text);
}

function isIncomeNote({ container, text, words }: Block): boolean {
  return words <= MAX_INCOME_NOTE_WORDS && disclosesIncome(text) && !container.closest(STORY_PARTS);
}

function isPromo(block: Block, next: Block | undefined): boolean {
  const { container, text, words, links } = block;
  if (words > MAX_PROMO_WORDS || isSpoken(text)) return false;
  if (saysNoComments(text)) return words <= 15;
  if (pointsToMore(text) || callsElsewhere(text))
    return isLinked(block) || (isBareCue(text) && !headsStory(container, next));
  if (
    asksForApp(
      text,
      links.map((link) => link.getAttribute('href')),
    )
  )
    return true;
  const asks = asksForNewsletter(text) || (links.length > 0 && asksForAnything(text));
  return asks && isSetApart(block);
}

/** A word of a list or a table, or the title of the paragraph below: "Read more" is advice too. */
function headsStory(container: Element, next: Block | undefined): boolean {
  return container.closest(STORY_PARTS) !== null || (container.matches(HEADINGS) && next?.isProse === true);
}

/** A paragraph that asks the reader to subscribe, to give, to look elsewhere, and says nothing else. */
function isAppeal({ container, text, words }: Block): boolean {
  return (
    words <= MAX_PROMO_WORDS &&
    !isSpoken(text) &&
    !container.closest(`${STORY_PARTS}, ${HEADINGS}`) &&
    isPromoLine(text)
  );
}

/** No paragraph of the story: in italics or bold as a whole, or in a box that says what it is. */
function isSetApart({ container, nodes, text }: Block): boolean {
  const [only, ...others] = nodes.filter((node) => tidy(node.textContent ?? '') !== '');
  const isWhole = others.length === 0 && only !== undefined && tidy(only.textContent ?? '') === text;
  return (
    (isWhole && /^(em|i|strong|b)$/i.test(only.nodeName)) || isSmallBox(container.closest(PROMO_BOX), text)
  );
}

/** Pages of newsletters call the whole story "newsletter-post". */
function isSmallBox(box: Element | null, text: string): boolean {
  return box !== null && (box.textContent?.length ?? 0) <= 3 * text.length + BOX_CHARS;
}
