import { agreementOfWords, plainWords } from './agreement';
import type { Block } from './blocks';
import { isProse } from './blocks';
import { wordKicker } from './headline-kicker';
import { addressWords, wordHeadline } from './headline-wording';
import type { PageReading } from './page-reading';
import { isSiteLabel, withoutSiteName } from './site-name';
import { tidy } from './text';
import { saysOnlyWhen } from './times';
import { unescapeHtml } from './unescape-html';

export interface Headline {
  title: string;
  /** The line of the page that shows it, where one does. */
  line?: Block;
  /** The few lines above it that are no prose: section, menu, on some pages the date. */
  above: Block[];
  /** The lines below it and down to the story's first paragraph: byline, date, outlet, standfirst. */
  below: Block[];
}

/** Lines longer than this are no headlines. */
const MAX_WORDS = 40;
/** From this agreement on a heading of the first level and a claimed title are one headline in two wordings. */
const AGREES = 0.6;
/** Other lines must come closer: headings inside a story speak of the same things, and menus hold their like. */
const AGREES_CLOSELY = [0, 0, 0.8, 0.9];
/** The first of several headings of the first level is likelier, by so much agreement. */
const FIRST = 0.2;
/** A lone heading of the first level may be worded anew, as long as it has so many words of the claims and the address. */
const KINDRED_WORDS = 2;
const KINDRED_SHARE = 0.3;
/** Shorter ones ("Travel tips") are names of sections. */
const KINDRED_LENGTH = 4;
/** Headlines stand in the first so many lines of a page. */
const MOST_LINES = 400;
const LINES_ABOVE = 5;
const LINES_BELOW = 25;

/** Words that any two headlines have in common. */
const COMMON = new Set(
  'a an and are as at be by for from how i in is it its of on or our that the this to was what when who why will with you your der die das und in von im mit el la los las de del y en que un una le les des et du il lo e di do da o os em para por'.split(
    ' ',
  ),
);

/**
 * The story's title: the heading that agrees best with what the page claims elsewhere (JSON-LD, share title,
 * `<title>`), since headings carry no site name and are never cut off; without one, the best claim itself.
 */
export function findHeadline(reading: PageReading, siteName: string | undefined): Headline {
  const claims = listClaims(reading, siteName);
  const { lines } = reading;
  const index = findLine(reading, claims, siteName);
  const line = lines[index];
  if (!line) return { title: claims[0] ?? '', above: [], below: [] };
  const title = wordHeadline(unescapeHtml(wordKicker(line, claims)), claims, reading, siteName);
  return { title, line, ...linesAbout(reading, index) };
}

/** Titles the page gives itself, the most trusted first, without the site's name. */
function listClaims({ page, tags, data, url }: PageReading, siteName: string | undefined): string[] {
  const claims = [
    data?.headline,
    tags.get('og:title'),
    tags.get('twitter:title'),
    tidy(unescapeHtml(page.title)),
  ];
  const said = claims.filter((claim) => claim !== undefined && claim !== '');
  return [...new Set(said.map((claim) => withoutSiteName(claim as string, siteName, url)))];
}

/** The line's place among the page's lines, -1 where no line shows the title. */
function findLine(reading: PageReading, titles: string[], siteName: string | undefined): number {
  const { lines, url } = reading;
  const claims = titles.map((title) => ({ title, words: plainWords(title) }));
  const kindred = kindredWords(titles, url, siteName);
  const levelOf = readLevels(reading.page);
  let found = { index: -1, score: 0 };
  let first = -1;
  lines.forEach((line, index) => {
    const level = levelOf(line.container);
    if (level > 1 && (index > MOST_LINES || !claims.some(({ title }) => mayAgree(line.text, title)))) return;
    if (line.words > MAX_WORDS || line.words === 0) return;
    // Longer, it is a headline that has the town's name in it, as the paper has.
    if (level === 1 && line.words < KINDRED_LENGTH && isSiteLabel(line.text, siteName, url)) return;
    if (level === 1 && first < 0) first = index;
    if (level > 2 && isProse(line)) return;
    const score = scoreLine(line, level, claims, kindred) + (index === first ? FIRST : 0);
    if (score > Math.max(found.score, FIRST)) found = { index, score };
  });
  return found.index < 0 && claims.length === 0 ? first : found.index;
}

/** 1 for what stands in a heading of the first level, 2 in others, 3 elsewhere. Two queries are faster than a walk up from each line. */
function readLevels(page: Document): (element: Element) => 1 | 2 | 3 {
  const first = withInside(page.querySelectorAll('h1'));
  const others = withInside(page.querySelectorAll('h2, h3, [itemprop~="headline"]'));
  return (element) => (first.has(element) ? 1 : others.has(element) ? 2 : 3);
}

function withInside(elements: Iterable<Element>): Set<Element> {
  const all = new Set(elements);
  for (const element of [...all]) {
    if (element.firstElementChild) for (const inner of element.getElementsByTagName('*')) all.add(inner);
  }
  return all;
}

/** A quick look before words are counted: lines of one wording are about as long, or one is the cut-off beginning. */
function mayAgree(text: string, claim: string): boolean {
  return (
    (text.length > claim.length * 0.55 && text.length < claim.length * 1.8 + 12) ||
    claim.startsWith(text.slice(0, 20))
  );
}

/** A title the page gives itself, and its words. */
interface Claim {
  title: string;
  words: string[];
}

function scoreLine(
  { text, linkedWords }: Block,
  level: number,
  claims: Claim[],
  kindred: Set<string>,
): number {
  const words = plainWords(text);
  const agreed = Math.max(0, ...claims.map((claim) => agreementOfWords(words, claim.words)));
  const linked = linkedWords > 0 ? 0.1 : 0;
  if (level === 1 && agreed >= AGREES) return 1 + agreed - linked;
  if (level === 1 && isKindred(text, kindred)) return 1 + AGREES - linked;
  if (agreed < (AGREES_CLOSELY[level] ?? 1)) return 0;
  const isWhole = claims.some((claim) => claim.words.join('') === words.join(''));
  return agreed + (isWhole ? 0.1 : 0) - (level === 2 ? 0 : isWhole ? 0.05 : 0.2) - linked;
}

function isKindred(text: string, kindred: Set<string>): boolean {
  const words = contentWords(text);
  const shared = words.filter((word) => kindred.has(word)).length;
  return words.length >= KINDRED_LENGTH && shared >= KINDRED_WORDS && shared >= words.length * KINDRED_SHARE;
}

/** What a headline of this page would speak of: the words of its claims and of its address, without the site's name. */
function kindredWords(claims: string[], url: string, siteName: string | undefined): Set<string> {
  const words = new Set([...claims, addressWords(url).join(' ')].flatMap(contentWords));
  for (const word of contentWords(siteName ?? '')) words.delete(word);
  return words;
}

/** Plural and singular count as one word. */
function contentWords(text: string): string[] {
  return plainWords(text)
    .filter((word) => !COMMON.has(word) && !/^\d+$/.test(word))
    .map((word) => word.replace(/(?<=\w{3})s$/, ''));
}

function linesAbout({ lines, now, page }: PageReading, index: number): Pick<Headline, 'above' | 'below'> {
  const above = lines.slice(Math.max(0, index - LINES_ABOVE), index).filter((line) => !isProse(line));
  const after = lines.slice(index + 1, index + 1 + LINES_BELOW);
  const lang = page.documentElement.lang;
  const isDate = (line: Block) => isDateLine(line) || saysOnlyWhen(line, now, lang);
  const start = after.findIndex((line, at) => isStoryStart(after, at) && !isDate(line));
  return { above, below: start < 0 ? after : after.slice(0, start) };
}

/** A standfirst is prose too, but byline and date come between it and the story. */
function isStoryStart(lines: Block[], at: number): boolean {
  const [line, ...next] = lines.slice(at, at + 3);
  return line !== undefined && isProse(line) && (next.length === 0 || next.some(isProse));
}

/** "Published Jan. 30, 2026, 9:45 p.m. MST Updated Jan. 31, 2026, 9:05 a.m." has the length and the full stops of prose. */
function isDateLine({ text, words }: Block): boolean {
  return (
    words <= MAX_WORDS &&
    /^(?:(?:first|originally|last)\s+)?(?:published|posted|updated)\b.*\d{4}/i.test(text)
  );
}
