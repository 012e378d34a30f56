import { labelOf } from './byline-label';
import { isNewsroomRole, isRole, PERSON } from './clean-byline';
import type { Piece } from './pieces';
import { isCategory } from './section';

const WRITER_PATH =
  /\/(authors?|autor(en)?|people|team|staff|profiles?|contributors?|writers?|by|reporters?|users?)\//i;
const MARKED = '[rel~="author"], [itemprop~="author"] [itemprop~="name"]';
/** What joins the last of several names to those before it, alone or after a role. */
const AND_AT_END = /(?:^|[\s,])(and|und|y|et|e|en|og|och|&)$/iu;
/** Where a writer was. */
const PLACED = /^(?:in|at|à|en|em|aus|bei|te)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|la|del|du)){1,4}$/u;
/** A role or a place between names is short. */
const MAX_WORDS_BETWEEN = 6;

/** Whether an element is, or is in, a link to the page of a writer. */
export function isWriterLink(element: Element): boolean {
  const href = element.closest('a')?.getAttribute('href');
  return href !== undefined && href !== null && WRITER_PATH.test(href);
}

/**
 * The writers of a byline that links each of them, whatever roles and places stand between: "By Ann Lee, transport editor, and
 * Bo Ray in Tollmarsh". Who took pictures or helped with the reporting is not among them.
 * @returns `undefined` where fewer than two are linked alike.
 */
export function listedWriters(pieces: readonly Piece[]): string | undefined {
  const names: string[] = [];
  let list = '';
  let kind: string | undefined;
  let and: string | undefined;
  for (const { text: whole, element } of pieces) {
    const label = labelOf(whole);
    if (label?.of === 'other' || isHelp(whole)) break;
    const text = label ? label.rest : whole;
    const own = kindOf(element);
    // After "and" no other link stands than that of the last writer, whose page may be elsewhere.
    const isAlike = (kind ?? own) === own || (names.length > 0 && and !== undefined);
    if (own && PERSON.test(text) && !isRole(text) && !isCategory(element) && isAlike) {
      kind ??= own;
      if (names.includes(text)) continue;
      list += names.length === 0 ? text : `${and ? ` ${and} ` : ', '}${text}`;
      names.push(text);
      and = undefined;
      continue;
    }
    if (/\d/.test(text) || text.split(' ').length > MAX_WORDS_BETWEEN) break;
    and = AND_AT_END.exec(text)?.[1] ?? and;
  }
  return names.length > 1 ? list : undefined;
}

/** The writer or writers of a line that holds nothing but links to the pages of people, their roles and where they were. */
export function linkedWriters(pieces: readonly Piece[]): string | undefined {
  const named = pieces.filter(
    ({ text, element }, at) =>
      /\p{L}/u.test(text) && !AND_AT_END.test(text) && (at === 0 || element.closest('a') || !isBeside(text)),
  );
  const isWriters = named.every(
    ({ text, element }) => isWriterLink(element) && PERSON.test(text) && !isRole(text),
  );
  if (named.length === 0 || !isWriters) return undefined;
  return listedWriters(pieces) ?? named.map(({ text }) => text).join(', ');
}

/** What tells writers' names from other links beside them: their mark, or the folder that their pages are in. */
function kindOf(element: Element): string | undefined {
  if (element.closest(MARKED)) return 'marked';
  return /^(.*\/)[^/]+\/?$/.exec(element.closest('a')?.getAttribute('href') ?? '')?.[1];
}

/** "in Lower Toll", "Political Correspondent". */
function isBeside(text: string): boolean {
  return PLACED.test(text) || isNewsroomRole(text);
}

function isHelp(text: string): boolean {
  return /^additional\s+(?:reporting|research|work)\b/i.test(text);
}
