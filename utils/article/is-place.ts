import { type Block, isProse } from './blocks';
import { PERSON } from './clean-byline';

/** What stands before the names of places, and hardly ever before those of people and papers. */
const PLACED = '(?:in|near|outside|across|en|à|em|nach|bei|te|w|i)';
const MAX_WORDS = 4;
/** Paragraphs that are searched. */
const MOST_LINES = 200;

/** Whether the text of the page speaks of a name as of a place: "in Tollmarsh". */
export function isPlace(name: string, lines: readonly Block[]): boolean {
  if (name.split(/\s+/).length > MAX_WORDS || !/^\p{Lu}[\p{L}\s.’'-]*$/u.test(name)) return false;
  const placed = new RegExp(
    `(?<!\\p{L})${PLACED}\\s+${name.replaceAll('.', '\\.')}(?!\\p{L})(?!\\s+\\p{Lu})`,
    'u',
  );
  return lines
    .filter(isProse)
    .slice(0, MOST_LINES)
    .some(({ text }) => placed.test(text));
}

/** "Ann Lee, Tollmarsh": writers, without where they wrote. */
export function withoutPlace(byline: string, lines: readonly Block[]): string {
  const [, names = '', last = ''] = /^(.+),\s+([^,]+)$/.exec(byline) ?? [];
  const isNamed = names.split(/,\s+|\s+(?:and|und|y|et|e|en|&)\s+/).every((name) => PERSON.test(name));
  return names && isNamed && isPlace(last, lines) ? names : byline;
}
