import { plainWords } from '../agreement';
import type { Block } from '../blocks';
import { countWords } from '../text';

const MAX_BIO_WORDS = 90;
const BIO_NAME = /(^|[\s_-])(author|bio|contributor|writer|about-author|byline)([\s_-]|$)/i;
/** Early in a paragraph: "is a food writer", "is the paper's health editor". */
const WRITES =
  /\b(?:is|was|[’']s) (?:an? |the )?(?:[\p{L}’'-]+ ){0,8}(?:writer|editor|author|journalist|reporter|blogger|contributor|correspondent|columnist)\b/iu;
const EARLY = 160;

/** The writer's life where the byline stands: it begins with the given name and says what the writer is. */
export function describesWriter({ text, words }: Block, byline: string | undefined): boolean {
  const [given] = plainWords(byline ?? '');
  const isAbout = given !== undefined && plainWords(text)[0] === given;
  return isAbout && words <= MAX_BIO_WORDS && WRITES.test(text.slice(0, EARLY));
}

/** The writer's life below a story: called so by the page, or begun with the name and what the writer does. */
export function isBiography({ container, text, words }: Block, byline: string | undefined): boolean {
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
