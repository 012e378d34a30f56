import { plainWords, saysTheSame } from './agreement';
import type { Block } from './blocks';
import { labelOf } from './byline-label';
import { cleanByline, isRole, PERSON } from './clean-byline';
import type { Headline } from './headline';
import { isPlace } from './is-place';
import { isWriterLink } from './listed-writers';
import { namesOutlet, OUTLET_WORD } from './outlet-name';
import type { PageReading } from './page-reading';
import { piecesOf } from './pieces';
import { resolveTime } from './resolve-time';
import { isCategory } from './section';

const SOURCE_ELEMENT =
  '[class*="source" i], [class*="publisher" i], [class*="outlet" i], [class*="provider" i], [itemprop~="publisher"]';
const SOURCE_PATH = /\/(sources?|publishers?|outlets?|providers?)\//i;
const SECTION =
  /^(news|world|politics|policy|business|money|finance|markets|economy|sports?|tech(nology)?|science|health|entertainment|culture|arts?|lifestyle|life|opinion|travel|food|style|fashion|local|national|international|nation|us|u\.s\.|uk|europe|asia|africa|middle east|americas|education|environment|climate|video|media|magazine|crime|weather|home|latest|top stories|analysis|features?|politik|wirtschaft|kultur|wissen|gesellschaft|panorama|ausland|inland|sociedad|cultura|deportes|economía|política|internacional(es)?|mundo|monde|politique|économie|société|international|cronaca|esteri|economia|esportes)$/iu;
const NOT_A_NAME =
  /^(share|save|listen|follow|subscribe|live|video|audio|photos?|updated?|published|min(ute)?s? read|comments?|print|copy link|breaking|exclusive|opinion|advertisement|ad|key (?:events?|points?|moments?|facts?)|live updates?|latest updates?|timeline|summary)\b|\d{2}/i;

const HEADING = 'h2, h3, h4, h5, h6';

const MAX_WORDS = 6;
const MOST_LINES = 300;

const JAPANESE_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,4}$/u;

/** A name set beside the date under the headline. */
export interface NameBesideTime {
  name: string;
  /** Otherwise the name is a writer's. */
  isOutlet: boolean;
}

interface Known {
  title: string;
  siteName?: string | undefined;
  byline?: string | undefined;
  lang?: string | undefined;
}

/**
 * The name that the page shows beside the date: on an aggregator the outlet that reported the story ("Gulf Today · 2
 * days ago"), elsewhere often its writer. Names of sections and of the site itself are neither.
 */
export function findNameBesideTime(
  { now, url, tags, lines }: PageReading,
  { above, below }: Pick<Headline, 'above' | 'below'>,
  known: Known,
): NameBesideTime | undefined {
  const around = [...above, ...below];
  const pieces = around
    .filter(({ words }) => words <= 20)
    .flatMap(piecesOf)
    .filter(({ text }) => !isRole(text));
  const times = pieces.map(({ text }) => resolveTime(text, now, known.lang) !== undefined);
  const notNames = [known.siteName, known.byline, known.title, tags.get('article:section')].filter(
    (name) => name !== undefined,
  );
  const titleWords = new Set(plainWords(known.title));
  for (const [index, { text: whole, element }] of pieces.entries()) {
    if (times[index] || !(times[index - 1] || times[index + 1])) continue;
    const text = withoutPlace(whole);
    if (
      !isName(text) ||
      (labelOf(text) !== undefined && cleanByline(text) === undefined) ||
      isCategory(element) ||
      SECTION.test(text) ||
      notNames.some((name) => saysTheSame(name, text)) ||
      known.byline?.includes(text) ||
      plainWords(text).every((word) => titleWords.has(word))
    )
      continue;
    if (isOutlet(text, element, url)) return { name: text, isOutlet: true };
    if (known.byline !== undefined || isPlace(text, lines)) continue;
    const isLink = element.closest('a[href]') !== null;
    if (isLink && !(isWriterLink(element) && looksLikePerson(text))) continue;
    const persons = japanesePersons(text);
    if (persons) return { name: persons, isOutlet: false };
    const isOutletSlot = !looksLikePerson(text) || offersOutlets(lines, around, now, known.lang);
    // A heading there is that of what follows: "Key events".
    if (isOutletSlot && element.closest(HEADING)) continue;
    return { name: text, isOutlet: isOutletSlot };
  }
  return undefined;
}

/** "Ann Lee in Harbour news", "Ann Lee at Port Orle": in which part of the paper, or where. */
function withoutPlace(text: string): string {
  const [, name = ''] = /^(.+?)\s+(?:in(?:\s.*)?|at\s+(?:the\s+)?\p{Lu}.*)$/u.exec(text) ?? [];
  return PERSON.test(name) ? name : text;
}

function isName(text: string): boolean {
  const words = plainWords(text).length;
  return (
    words > 0 &&
    words <= MAX_WORDS &&
    !NOT_A_NAME.test(text) &&
    !/[.!?:]$/.test(text) &&
    /^[\p{Lu}\p{Lo}]|^\w+\.\w+$/u.test(text)
  );
}

function isOutlet(name: string, element: Element, url: string): boolean {
  if (element.closest(SOURCE_ELEMENT) || namesOutlet(name)) return true;
  const href = element.closest('a')?.getAttribute('href');
  if (!href || !URL.canParse(href, url)) return false;
  const target = new URL(href, url);
  return target.hostname !== new URL(url).hostname || SOURCE_PATH.test(target.pathname);
}

/** Two to four capitalised words without an abbreviation in capitals. */
function looksLikePerson(name: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’'.-]+(\s(de|van|von|bin|al|el|da|di|\p{Lu}\.?|\p{Lu}[\p{L}’'.-]+)){1,3}$/u.test(name) &&
    !/\b\p{Lu}{2,}\b/u.test(name)
  );
}

/** "佐伯 由紀 林 慎一" as "佐伯 由紀, 林 慎一": family and given name, parted by spaces as only the names of people are. */
function japanesePersons(text: string): string | undefined {
  const words = text.split(' ');
  const isNames = words.length % 2 === 0 && words.every((word) => JAPANESE_NAME.test(word));
  if (!isNames || namesOutlet(text)) return undefined;
  const persons = words.flatMap((word, at) => (at % 2 === 0 ? `${word} ${words[at + 1]}` : []));
  return persons.join(', ');
}

/** Whether elsewhere on the page names stand beside times, and they are outlets: so is the one under the headline. */
export function offersOutlets(lines: Block[], around: Block[], now: Date, lang: string | undefined): boolean {
  const others = lines
    .filter((line) => line.words <= MAX_WORDS && !around.includes(line))
    .slice(0, MOST_LINES);
  return others.some((line, index) => {
    const next = others[index + 1];
    return (
      next !== undefined &&
      OUTLET_WORD.test(line.text) &&
      isName(line.text) &&
      resolveTime(next.text, now, lang) !== undefined
    );
  });
}
