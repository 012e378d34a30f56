import { plainWords } from '../agreement';
import type { Block } from '../blocks';
import { countWords } from '../text';

const MAX_BIO_WORDS = 110;
const BIO_NAME = /(^|[\s_-])(author|bio|contributor|writer|about-author|byline)([\s_-]|$)/i;
/** Early in a paragraph: "is a food writer", "is the paper's health editor". */
const WRITES =
  /(?<!\p{L})(?:is|was) (?:an? |the )?(?:[\p{L}’'-]+ ){0,8}(?:writer|editor|author|journalist|reporter|blogger|contributor|correspondent|columnist)(?!\p{L})/iu;
const EARLY = 160;
/** What is said of a writer. People in the news are "expected" and "said" to do things, and have said some. */
const LIVES =
  /(?<!\p{L})(?:(?:is|was)(?! (?:not|now|to|due|likely|being|\p{L}+(?:ed|ted|en) (?:to|by|on|in|as)) )|has (?:been|worked|written|covered|reported|reviewed|edited|over)|covers|writes|reports|works|joined|ist|es|est|è)(?!\p{L})/iu;

/**
 * The writer's life in a paragraph: it begins with the byline's name, or with the given name and nothing more, and says
 * what the writer is. Another of the same given name is whom a story is about.
 */
export function describesWriter({ text, words }: Block, byline: string | undefined): boolean {
  const [given, family] = plainWords(byline ?? '');
  const [first, second = ''] = plainWords(text);
  const isAbout = given !== undefined && first === given && [family, 'is', 'was'].includes(second);
  return isAbout && words <= MAX_BIO_WORDS && WRITES.test(text.slice(0, EARLY));
}

/**
 * The writer's life below a story: called so by the page, or begun with the name and what the writer does. What holds
 * the story's `opening` too is no box of it, whoever it is named after.
 */
export function isBiography(
  { container, text, words }: Block,
  byline: string | undefined,
  opening: Block,
): boolean {
  if (words > MAX_BIO_WORDS) return false;
  const marked = [container, container.parentElement, container.parentElement?.parentElement].some(
    (element) =>
      BIO_NAME.test(element?.className ?? '') &&
      !element?.contains(opening.container) &&
      countWords(element?.textContent ?? '', 2 * MAX_BIO_WORDS) <= 2 * MAX_BIO_WORDS,
  );
  if (marked) return true;
  const name = plainWords(byline ?? '');
  const start = plainWords(text).slice(0, name.length);
  const beginsWithName = name.length >= 2 && name.every((word, index) => word === start[index]);
  return beginsWithName && LIVES.test(text.slice(0, 120));
}
