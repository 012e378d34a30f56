import { agencyCredit } from '../agencies';
import { plainWords } from '../agreement';
import { type Block, isLinked, isProse, proseWords } from '../blocks';
import { countWords } from '../text';
import { headsComments } from './cues';
import { isShareLine, isStoryFurniture, type StoryFacts } from './furniture';
import type { Removal } from './removal';
import { isBoxHeading, isStopHeading } from './stop-headings';

/** A stop heading counts once this share of the prose lies above it. */
const MOST = 0.6;

/** Below "Related" a story may go on, and below "Leave a comment" where that is a button: so little may follow. */
const LITTLE = 0.12;
const BIOGRAPHY = /about (?:the )?(?:author|writer)|author bio/i;

const ENDING =
  /^(?:©|\(c\)\s|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|tags?\s*:|topics?\s*:|filed under|posted in|categories|categor(?:y|ies)\s*:|keywords?\s*:|schlagworte\s*:|etiquetas\s*:|mots[- ]clés|first published|last updated|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)|(?:e-?mail|contact) (?:the )?(?:author|writer|reporter|him|her|us)|reach .{3,40} at|[^.!?]{3,60} (?:can|may) be reached at|citation\s*:|this document is subject to copyright|updated (?:at )?\d|(?:to )?(?:contact|report) (?:a )?(?:correction|typo|error)s?|have a (?:tip|story|news tip)|got a tip|follow .{2,60} on|follow (?:him|her|us|them)|like us on|advertisement|(?:additional )?(?:reporting|report|writing) by .{3,80}(?:editing|edited)|via \S+\.info$|more (?:ap|afp|reuters) .{2,40}https?:|(?:get|download) .{3,40} on the go|related coverage|was this (?:page|article) helpful|source\s*:|quelle\s*:|fuente\s*:|via\s*:|photo(?:s|graph)?\s*(?:by|:|credit))/iu;

const MAX_BIO_WORDS = 90;
const BIO_NAME = /(^|[\s_-])(author|bio|contributor|writer|about-author|byline)([\s_-]|$)/i;

/** Takes what follows the story's end: everything from a stop heading on, then links, tags, notices, share bars, the writer's biography. */
export function trimTail(blocks: Block[], facts: StoryFacts, removal: Removal): Block[] {
  let story = blocks;
  const stop = findStop(story);
  if (stop >= 0 && removal.remove(story.slice(stop), 'after the story')) story = story.slice(0, stop);
  while (story.length > 1) {
    const last = story[story.length - 1] as Block;
    if (!isEnding(last, facts) || !removal.remove([last], 'ending')) break;
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
    if (!isStopHeading(block.text, block.words)) return false;
    return headsComments(block.text) || BIOGRAPHY.test(block.text) || total - above <= total * LITTLE;
  });
}

/** A line alone in its element, which is no list item of the story. */
function isHeadingLike({ container, nodes }: Block): boolean {
  return container.closest('td, blockquote') === null && nodes.length <= 5;
}

function isEnding(block: Block, facts: StoryFacts): boolean {
  const { text, words, container } = block;
  if (container.closest('blockquote')) return false;
  if (agencyCredit(text) && facts.byline === undefined) return false; // `takeCredit` wants it
  if (isLinked(block) && !container.matches('td')) return true;
  if (words <= 60 && ENDING.test(text)) return true;
  if (isBiography(block, facts.byline)) return true;
  return !isProse(block) && words <= 12 && (isShareLine(text) || isStoryFurniture(block, facts));
}

function isBiography({ container, text, words }: Block, byline: string | undefined): boolean {
  if (words > MAX_BIO_WORDS) return false;
  const marked = [container, container.parentElement, container.parentElement?.parentElement].some(
    (element) =>
      BIO_NAME.test(element?.className ?? '') &&
      countWords(element?.textContent ?? '', 2 * MAX_BIO_WORDS) <= 2 * MAX_BIO_WORDS,
  );
  if (marked) return true;
  const name = plainWords(byline ?? '');
  const start = plainWords(text).slice(0, name.length);
  const beginsWithName = name.length >= 2 && name.every((word, index) => word === start[index]);
  return (
    beginsWithName &&
    /\b(is|was|has|covers|writes|reports|works|joined|ist|es|est|è)\b/i.test(text.slice(0, 120))
  );
}
