import { plainWords, saysTheSame } from './agreement';
import { type Block, isProse } from './blocks';
import { isRole, PERSON } from './clean-byline';
import type { Headline } from './headline';
import { isPlace } from './is-place';
import { namesOutlet } from './outlet-name';
import type { PageReading } from './page-reading';
import { isReadingTime } from './reading-time';
import { resolveTime } from './resolve-time';
import { isCategory } from './section';
import { offersOutlets } from './source';
import { timeOfLine } from './times';

/** Two words that stand under headlines too, capitalised like a name. */
const NO_NAME =
  /^(?:breaking|latest|top|key|quick|press|media|full|live|photo|video|editors?|staff|share|read|listen|sign|log|follow|more|about|my|your|our|all|new|by)\b/i;

/** How the names of places begin that are written like those of people: "New Delhi, 3 March 2026" is a dateline. */
const PLACE_FIRST =
  /^(?:new|san|santa|santo|são|los|las|el|saint|st|port|fort|north|south|east|west|upper|lower|mount|lake|cape|hong|kuala|tel|sri|rio|buenos|united|great|bad|den|le|la)\b/iu;

/**
 * The name that stands alone between the headline and the story, with nothing but the date and the reading time beside it, as
 * in columns. It is neither a place that the story speaks of nor words of the headline, and no outlet where the page's other
 * stories name theirs.
 */
export function bareByline(
  { now, lines }: PageReading,
  { title, below }: Pick<Headline, 'title' | 'below'>,
  siteName: string | undefined,
): string | undefined {
  const named = below.flatMap((line) => {
    const name = nameBeforeDate(line, now) ?? (isBesideName(line, now) ? undefined : withoutPlace(line.text));
    return name === undefined ? [] : [{ name, line }];
  });
  const [{ name, line } = { name: '', line: undefined }, ...others] = named;
  if (!line || others.length > 0 || !isName(name, line) || saysTheSame(name, siteName ?? ''))
    return undefined;
  const titleWords = plainWords(title);
  const isOfTitle = plainWords(name).some((word) => titleWords.includes(word));
  const story = lines[lines.indexOf(below.at(-1) ?? line) + 1];
  if (isOfTitle || !story || !isProse(story) || isPlace(name, lines)) return undefined;
  return offersOutlets(lines, below, now, undefined) ? undefined : name;
}

function isBesideName(line: Block, now: Date): boolean {
  return timeOfLine(line, now) !== undefined || isReadingTime(line.text);
}

/** "Ann Lee, 2 March 2026". */
function nameBeforeDate({ text }: Block, now: Date): string | undefined {
  const [, name = '', date = ''] = /^([^,\d]+),\s+(.*\d.*)$/.exec(text) ?? [];
  return PERSON.test(name) && !PLACE_FIRST.test(name) && resolveTime(date, now) !== undefined
    ? name
    : undefined;
}

/** "Ann Lee at Port Orle": where the writer was. */
function withoutPlace(text: string): string {
  const [, name = ''] = /^(.+?)\s+at\s+(?:the\s+)?\p{Lu}.*$/u.exec(text) ?? [];
  return PERSON.test(name) ? name : text;
}

function isName(name: string, { container, linkedWords }: Block): boolean {
  return (
    linkedWords === 0 &&
    PERSON.test(name) &&
    !/\p{Lu}{2}/u.test(name) &&
    !NO_NAME.test(name) &&
    !isRole(name) &&
    !namesOutlet(name) &&
    !/^h[1-6]$/.test(container.localName) &&
    container.closest('li, blockquote, table') === null &&
    !isCategory(container)
  );
}
