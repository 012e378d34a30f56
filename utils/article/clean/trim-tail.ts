import { agencyCredit } from '../agencies';
import { saysTheSame } from '../agreement';
import { type Block, isLinked, isProse, listBlocks, proseWords } from '../blocks';
import { isBiography } from './biography';
import { headsComments } from './cues';
import { isShareLine, isStoryFurniture, type StoryFacts } from './furniture';
import { HELD, type Removal } from './removal';
import { isBoxHeading, isStopHeading } from './stop-headings';
import { trimAfterwords } from './trim-afterwords';

/** A stop heading counts once this share of the prose lies above it. */
const MOST = 0.6;

/** Below "Related" a story may go on, and below "Leave a comment" where that is a button: so little may follow. */
const LITTLE = 0.12;
const BIOGRAPHY = /about (?:the )?(?:author|writer)|author bio/i;

const ENDING =
  /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|:|by\b|\d{4}|$)|all rights reserved|alle rechte|tous droits|todos los derechos|tags?\s*:|topics?\s*:|filed under|posted in (?=.{0,60}$)|categor(?:y|ies)\s*(?::|$)|keywords?\s*:|schlagworte\s*:|etiquetas\s*:|mots[- ]clés|first published(?=.{0,60}$)|last updated|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)|(?:e-?mail|contact) (?:the )?(?:author|writer|reporter|him|her|us)|(?:reach .{3,40}|[^.!?]{3,60} (?:can|may) be reached) at(?=.*(?:@|https?:|\d{3}))|citation\s*:|this document is subject to copyright|updated (?:at )?\d|(?:to )?(?:contact|report) (?:a )?(?:correction|typo|error)s?|have a (?:tip|story|news tip)|got a tip|follow .{2,60} on (?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|threads|telegram|pinterest|google|social)\b|follow (?:him|her|us|them)\s*(?:[:@]|$)|like us on|advertisement\W*$|(?:additional )?(?:reporting|report|writing) by .{3,80}(?:editing|edited)|via \S+\.info$|more (?:ap|afp|reuters) .{2,40}https?:|(?:get|download) .{3,40} on the go|related coverage|was this (?:page|article) helpful|source\s*:|quelle\s*:|fuente\s*:|via\s*:|photo(?:s|graph)?\s*(?:by|:|credit)|(?:featured?|header|hero|cover) (?:image|photo)s?(?: credit)?\s*(?:by |via |:)(?=[^.!?]{2,60}$)|republish (?:this|our) (?:article|story|stories)\W*$|want to (?:use|reuse|republish|reprint) [^.!?]{0,40}this (?:article|post|story)\?|(?:what (?:do you think|are your thoughts)|(?:share|tell us) your (?:story|stories|thoughts|views|experiences?)|join (?:the|our) (?:[\p{L}’'-]+ ){0,4}(?:community|conversation|discussion|mailing list)|subscribe(?: (?:here|now|today))?|was (?:meinen|denken) sie(?: dazu)?|qu[’']en pensez-vous|¿?qué (?:opinas|te parece)|(?:che|cosa) ne pens(?:i|ate)|o que você acha|wat vin(?:d|dt) (?:jij|u))\P{L}*$)/iu;

/** A rule that a writer typed, and the first of the page's own lines: "---------- Share your story". */
const RULED_OFF =
  /^[-–—_=*~]{3,}\s*(?:(?:share|tell us) your (?:story|stories|thoughts|views|experiences?)|(?:have|got) a (?:story|news tip|tip)|follow (?:me|us)|follow .{2,40} on (?:facebook|instagram|linkedin|pinterest|threads|tiktok|twitter|x|youtube)|sign up|subscribe|join (?:our|us))(?!\p{L})/iu;

/** Beside the outlet's name, nothing of a story: "Support The Basket". */
const OF_OUTLET =
  /^(?:support|donate to|subscribe to|follow|join|share|contact|advertise (?:in|on|with)|unterstützen sie|abonnieren sie|soutenez|abonnez-vous à|apoya a?|suscríbete a|sostieni|abbonati a|apoie|assine|steun) /iu;

/** Takes what follows the story's end: everything from a stop heading on, then links, tags, notices, share bars, the writer's biography. */
export function trimTail(blocks: Block[], facts: StoryFacts, removal: Removal): Block[] {
  let story = blocks;
  const stop = findStop(story);
  if (stop >= 0 && removal.remove(story.slice(stop), 'after the story')) story = story.slice(0, stop);
  const opening = (story.find(isProse) ?? story[0]) as Block;
  // Tags stand above what a page says of itself, and below.
  for (;;) {
    const shorter = trimAfterwords(trimEndings(story, opening, facts, removal), facts.byline, removal);
    if (shorter.length === story.length) return story;
    story = shorter;
  }
}

function trimEndings(blocks: Block[], opening: Block, facts: StoryFacts, removal: Removal): Block[] {
  let story = blocks;
  while (story.length > 1) {
    const last = story[story.length - 1] as Block;
    const before = story[story.length - 2] as Block;
    const isOver = isEnding(last, opening, facts) || isEmptyHeading(last, before);
    if (!isOver || !removal.remove([last], 'ending')) break;
    story = story.slice(0, -1);
  }
  return story;
}

/** The first line, with most of the story above it, from which on nothing is story: by its words, or for want of prose. */
function findStop(blocks: Block[]): number {
  const total = blocks.reduce((sum, block) => sum + proseWords(block), 0);
  const lastProse = blocks.findLastIndex(isProse);
  let above = 0;
  return blocks.findIndex((block, index) => {
    const isBelow = above >= total * MOST && isHeadingLike(block);
    above += proseWords(block);
    if (!isBelow) return false;
    if (index > lastProse && isBoxHeading(block.text, block.words)) return true;
    if (RULED_OFF.test(block.text)) return total - above <= total * LITTLE;
    if (!isStopHeading(block.text, block.words)) return false;
    return headsComments(block.text) || BIOGRAPHY.test(block.text) || total - above <= total * LITTLE;
  });
}

/** A line alone in its element, which is no list item of the story. */
function isHeadingLike({ container, nodes }: Block): boolean {
  return container.closest('td, blockquote') === null && nodes.length <= 5;
}

function isEnding(block: Block, opening: Block, facts: StoryFacts): boolean {
  const { text, words, container } = block;
  if (container.closest('blockquote')) return false;
  if (agencyCredit(text) && facts.byline === undefined) return false; // `takeCredit` wants it
  if (isLinked(block) && !container.matches('td')) return true;
  if (words <= 60 && ENDING.test(text)) return true;
  if (asksForOutlet(text, facts.siteName)) return true;
  if (isBiography(block, facts.byline, opening)) return true;
  return isFurniture(block, facts);
}

/** A number, a name or a date in a table that ends the story is a result, and no count of shares; a table of links is a menu. */
function isFurniture(block: Block, facts: StoryFacts): boolean {
  const { text, words, container } = block;
  const table = container.closest('td, th')?.closest('table');
  if (isProse(block) || words > 12 || (table && !isAllLinks(table))) return false;
  return isShareLine(text) || isStoryFurniture(block, facts);
}

function isAllLinks(table: Element): boolean {
  return listBlocks(table).every(isLinked);
}

function asksForOutlet(text: string, siteName: string | undefined): boolean {
  const asked = text.replace(OF_OUTLET, '');
  return siteName !== undefined && asked !== text && saysTheSame(asked, siteName);
}

/** A heading with nothing below it, not even a picture; more of them in a row are a list, and a sentence without a link is no heading. */
function isEmptyHeading({ container: heading, text, links }: Block, { container: before }: Block): boolean {
  if (!/^h[1-6]$/.test(heading.localName) || /^h[1-6]$/.test(before.localName)) return false;
  if (links.length === 0 && /^["“„«]|[.!…]["'”’»)]*$/.test(text)) return false;
  for (let element: Element | null = heading; element; element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
      if (next.matches(HELD) || next.querySelector(HELD)) return false;
  }
  return true;
}
