import { agencyCredit } from './agencies';
import { plainWords, saysTheSame } from './agreement';
import { bareByline } from './bare-byline';
import { type Block, isProse } from './blocks';
import { type Authorship, labelOf } from './byline-label';
import { cleanByline, isRole, PERSON } from './clean-byline';
import type { Headline } from './headline';
import { withoutPlace } from './is-place';
import { linkedWriters, listedWriters } from './listed-writers';
import { authorTags, labelledTags } from './meta-tags';
import type { PageReading } from './page-reading';
import { piecesOf } from './pieces';
import { roledWriters } from './roled-writers';
import { isCategory } from './section';
import { tidy } from './text';
import { beginsWithTimeLabel } from './time-labels';

/** Elements whose names say that a writer's name is in them. */
const MARKED =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [data-testid*="byline" i], [data-testid*="author" i]';
/** The same for a line that is to be told from the story: sure ones only. */
const SURELY_MARKED =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class~="author" i], [data-testid*="byline" i]';
const NAME_INSIDE =
  '[rel~="author"], [itemprop~="name"], a[href*="/author"], a[href*="/profile"], a[href*="/people/"], a[href*="/staff/"], a[href*="/contributor"]';
/** Places whose names are those of other people: of comments, of other stories, of quoted customers. */
const ELSEWHERE =
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="testimonial" i], [class*="quote" i], [class*="avatar" i], [class*="recommend" i], footer, nav, figure, form, li article';

/** In the languages that set one word between two names. */
const AND = /(?:^|\s+)(?:and|und|y|et|e|en|og|och|&)\s+/giu;
const BETWEEN_NAMES = new RegExp(`\\s*[,;]\\s*(?:and\\s+)?|${AND.source}`, 'iu');
/** No sentence of a story looks like this, though the line may be as long as one. */
const POSTED =
  /^(?:[Pp]osted|[Pp]ublished|[Ww]ritten)\s+by\s+\S+\s+on\s|^(?:[Ww]ritten|[Rr]eported)\s+by:?\s+\p{Lu}.*[^.!?]$/u;

const COMPANY =
  /\b(inc|llc|ltd|gmbh|pc|pllc|corp(oration)?|company|official|clinic|dentistry|association|foundation|institute|university|college|hospital|health|bank|group|services?|solutions|systems|software|data|media|agency|team|desk|staff|utility|council|county|school|church|museum|library|cent(?:re|er)|society|trust|club|union|federation|ministry|department|office|insurance|energy|news|magazine|times|post|store|shop|studio|marketing)\b/i;

/** Longest thing taken for the names of writers. */
const MAX_WORDS = 14;
/** Marked elements that are looked at; teasers have many. */
const MOST_MARKED = 40;
const MOST_NAMES = 8;
/** An element with more pieces of text is no byline but a box about the writer. */
const MOST_PIECES = 12;

/**
 * Who wrote the story, without "By" and roles: as the page's data say, or as its byline shows, where the data name nobody or
 * only the site.
 */
export function findByline(
  reading: PageReading,
  headline: Pick<Headline, 'title' | 'above' | 'below'>,
  siteName: string | undefined,
): string | undefined {
  const byline = chooseByline(reading, headline, siteName);
  return byline && withoutPlace(byline, reading.lines);
}

function chooseByline(
  reading: PageReading,
  headline: Pick<Headline, 'title' | 'above' | 'below'>,
  siteName: string | undefined,
): string | undefined {
  const around = [...headline.below, ...headline.above];
  const said = saidByline(reading);
  const below = shownByline(headline.below) ?? (said && listBeginningWith(said, headline.below));
  if (below && said && isTelling(below, said, siteName)) return below;
  // Above the headline may stand the byline of a teaser.
  const line = below ?? shownByline(headline.above);
  const isSite = said !== undefined && siteName !== undefined && saysTheSame(said, siteName);
  if (said && !isSite && !isHandle(said)) return said;
  const shown =
    line ??
    headline.below.map(linkedByline).find(Boolean) ??
    markedByline(reading, around) ??
    roledWriters(headline.below) ??
    bareByline(reading, headline, siteName);
  if (shown && !(siteName && saysTheSame(shown, siteName))) return shown;
  if (said && !isSite) return isGenerated(said) ? undefined : said;
  return shown ?? (said && (isPerson(said) || isShown(said, around)) ? said : undefined);
}

/** The byline names a person who is not in the data, or those in the data and others: data often hold who filed the story. */
function isTelling(line: string, said: string, siteName = ''): boolean {
  const [shown, known] = [line, said].map((names) =>
    names
      .split(BETWEEN_NAMES)
      .filter((name) => PERSON.test(name) && !COMPANY.test(name) && !saysTheSame(name, siteName)),
  );
  if (!shown?.length) return false;
  const holds = (names: string, name: string) =>
    plainWords(name).every((word) => plainWords(names).includes(word));
  const isOther = !plainWords(line).some((word) => plainWords(said).includes(word));
  const isMore = shown.length > (known?.length ?? 0) && (known?.length ?? 0) > 0 && holds(line, said);
  return isOther || isMore || isSameNames(line, said);
}

/** Names are taken as they are printed: "Ann Lee and Bo Ray". */
function isSameNames(line: string, said: string): boolean {
  const words = (names: string) => plainWords(names.replace(AND, ' ')).join(' ');
  return said.includes(',') && words(line) !== plainWords(line).join(' ') && words(line) === words(said);
}

/** A line that says it names a writer: it begins with "By", or the page marks it as the author's. */
export function isBylineLine(line: Block): boolean {
  if (line.words > MAX_WORDS * 2) return false;
  const label = labelOf(line.text);
  if (label?.rest === '' || lineByline(line) !== undefined) return true;
  if (label?.of === 'other' && PERSON.test(label.rest)) return true;
  const marked = line.container.closest(SURELY_MARKED);
  return marked !== null && !marked.closest(ELSEWHERE) && plainWords(line.text).length <= MAX_WORDS;
}

function saidByline({ data, tags }: PageReading): string | undefined {
  for (const claim of [data?.authors ?? [], ...authorTags(tags), labelledTags(tags)]) {
    const names = claim.map(cleanByline).filter((name) => name !== undefined);
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return undefined;
}

/** "By Ann Lee", or "Written by" with the name in the next line. */
function shownByline(lines: Block[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const name = lineByline(line);
    if (name) return [name, ...coWriters(lines.slice(index + 1))].join(', ');
    const label = labelOf(line.text);
    const next = lines[index + 1];
    if (label?.rest === '' && label.of === 'writer' && next && next.words <= MAX_WORDS && !isProse(next)) {
      const below = nameIn(namePiecesOf(next));
      if (below) return below;
    }
  }
  return undefined;
}

/** A line of several writers whose first the data name: many systems know one writer to a story. */
function listBeginningWith(said: string, lines: Block[]): string | undefined {
  for (const { text, words } of lines) {
    if (words > MAX_WORDS * 2 || !text.startsWith(said) || text.length === said.length) continue;
    const names = text.split(BETWEEN_NAMES).filter(Boolean);
    if (names.length > 1 && names[0] === said && names.every((name) => PERSON.test(name) && !isRole(name)))
      return cleanByline(text);
  }
  return undefined;
}

/** Where each writer has a line, the others' begin with "and". */
function coWriters(lines: Block[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (!/^(?:and|und|y|et|e|en|og|och|&)\s+\p{Lu}/u.test(line.text) || line.words > MAX_WORDS) break;
    const name = nameIn(
      namePiecesOf(line).map((text) => text.replace(/^(?:and|und|y|et|e|en|og|och|&)\s+/, '')),
    );
    if (name) names.push(name);
  }
  return names;
}

function lineByline(line: Block): string | undefined {
  const isShort = line.words <= MAX_WORDS * 2 && (!isProse(line) || POSTED.test(line.text));
  const label = isShort ? labelOf(line.text) : undefined;
  if (label?.of !== 'writer' || label.rest === '') return undefined;
  const isName = /^[\p{Lu}\p{Lo}]/u.test(label.rest) || (label.isStrict && line.words <= 4);
  if (!isName) return undefined;
  const pieces = namePiecesOf(line);
  const whole = cleanByline(line.text);
  const names = pieces.length > 1 ? (listedWriters(piecesOf(line)) ?? nameIn(pieces)) : whole;
  return names && whole && isSameNames(whole, names) ? whole : names;
}

/** The names in the pieces of a line, up to the first piece that is something else. */
function nameIn(pieces: string[]): string | undefined {
  const names: string[] = [];
  let isOthers: Authorship | undefined;
  let wasJoint = false;
  for (const piece of pieces) {
    const label = labelOf(piece);
    if (label) isOthers = label.of;
    const text = label ? label.rest : piece;
    const isJoint = /^(?:and|und|y|et|e|en|og|och|&|,)$/iu.test(text);
    const isJoined = wasJoint;
    wasJoint = isJoint;
    if (text === '' || isJoint) continue;
    if (names.length > 0 && beginsWithTimeLabel(text)) break;
    const isNoName =
      names.length > 0 &&
      !label &&
      (isRole(text) || !isListOfNames(text) || (!isJoined && isPlaceAfter(text, names)));
    const name = isOthers === 'other' || isNoName ? undefined : cleanByline(text);
    if (name && plainWords(name).length <= MAX_WORDS) names.push(name);
    else if (names.length > 0) break;
  }
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

/** "Ann Lee | Tollmarsh": one word in a piece of its own after names of more, unless it is an agency's. */
function isPlaceAfter(text: string, names: string[]): boolean {
  return (
    /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(text) &&
    agencyCredit(text) === undefined &&
    names.every((name) => PERSON.test(name))
  );
}

/** After the first name of a line stand others, a role, or what is written about the writer. */
function isListOfNames(text: string): boolean {
  const names = text.split(BETWEEN_NAMES).filter(Boolean);
  return (
    names.every((name) => PERSON.test(name) || /^\p{Lo}/u.test(name)) || /^\p{Lu}[\p{L}\d’'.-]*$/u.test(text)
  );
}

function markedByline({ page }: PageReading, around: Block[]): string | undefined {
  const all = Array.from(page.body.querySelectorAll(MARKED)).slice(0, MOST_MARKED);
  const marked = all.filter((element) => !element.closest(ELSEWHERE));
  const near = marked.filter((element) => around.some(({ container }) => meets(element, container)));
  for (const element of near) {
    const name = elementByline(element);
    if (name) return name;
  }
  const names = new Set(marked.map(elementByline).filter((name) => name !== undefined));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

function meets(one: Element, other: Element): boolean {
  return one === other || one.contains(other) || other.contains(one);
}

function linkedByline(line: Block): string | undefined {
  return line.words <= MAX_WORDS ? linkedWriters(piecesOf(line)) : undefined;
}

function elementByline(element: Element): string | undefined {
  const listed = listedIn(element);
  if (listed) return listed;
  const inside = Array.from(element.querySelectorAll(NAME_INSIDE)).slice(0, MOST_NAMES).flatMap(firstPiece);
  const named = nameIn([...new Set(inside)]);
  if (named && labelOf(tidy(element.textContent ?? ''))?.of !== 'other') return named;
  const pieces = piecesIn(element);
  return pieces.length <= MOST_PIECES ? nameIn(pieces) : undefined;
}

function listedIn(element: Element): string | undefined {
  const pieces = piecesOf({ container: element, nodes: Array.from(element.childNodes) });
  return pieces.length <= MOST_PIECES ? listedWriters(pieces) : undefined;
}

function piecesIn(element: Element): string[] {
  return namePiecesOf({ container: element, nodes: Array.from(element.childNodes) });
}

/** The parts of a line, without those that name its section. */
function namePiecesOf(line: Pick<Block, 'container' | 'nodes'>): string[] {
  return piecesOf(line)
    .filter(({ element }) => !isCategory(element))
    .map(({ text }) => text);
}

/** A linked name may have its role inside the link. */
function firstPiece(element: Element): string[] {
  return piecesIn(element).slice(0, 1);
}

/** "mdelatorre42", "webteam": what a system calls its user, and no reader would. */
function isHandle(name: string): boolean {
  return /^[\p{Ll}\d._-]+$/u.test(name);
}

/** A made-up name with digits in it, or one too long to be a nickname. */
function isGenerated(handle: string): boolean {
  return /\p{L}\d+\p{L}|\d{3}/u.test(handle) || handle.length > 24;
}

/** Two or three words, none of which companies end in: a site that bears its writer's name. */
function isPerson(name: string): boolean {
  return /^\p{L}[\p{L}.’'-]+(\s\p{L}[\p{L}.’'-]*){1,2}$/u.test(name) && !COMPANY.test(name);
}

function isShown(name: string, around: Block[]): boolean {
  return around.some(({ text, words }) => words <= MAX_WORDS && text.includes(name));
}
