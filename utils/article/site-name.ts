import { plainWords, saysTheSame } from './agreement';
import { firstTag } from './meta-tags';
import { namesOutlet, OUTLET_WORD } from './outlet-name';
import type { PageReading } from './page-reading';
import { tidy } from './text';

/** What stands between a headline and the site's name in `<title>`. A hyphen inside a word is none. */
const SEPARATOR = /\s+[-–—|·•»«:/\\]+\s+|\s*[|»]\s*/;

/** A part with the site's name among its words is the site's ("Patient Education at Harbour Clinic") up to this length. */
const MAX_LABEL_WORDS = 6;

/** Other labels are shorter. */
const MAX_LABEL_WORDS_AFTER_BAR = 4;
/** What kind of text it is, before a bar. */
const KICKER =
  /^(?:opinion|analysis|editorial|column|comment(?:ary)?|perspective|review|interview|exclusive|live|video|meinung|kommentar|analyse|opini[oó]n|an[aá]lisis|opinione)\s*\|\s*/i;

/** Where a page shows whose it is. */
const MASTHEAD =
  'header a, header img, [class*="logo" i], [class*="logo" i] img, [class*="masthead" i], [class*="site-title" i], [class*="sitename" i], [rel~="home"]';
const MOST_MASTHEADS = 40;

/** The name of the site the page belongs to: as it says, or as its `<title>` ends. */
export function findSiteName({ page, url, tags, data }: PageReading): string | undefined {
  return (
    firstTag(tags, 'og:site_name') ??
    data?.publisher ??
    firstTag(tags, 'application-name', 'apple-mobile-web-app-title') ??
    partsOf(page.title).find((part) => isHostName(part, url)) ??
    nameAtEnd(page) ??
    nameAfterColon(page)
  );
}

/** What ends the `<title>`, where the masthead shows the same, or where it is named like a paper and follows the whole headline. */
function nameAtEnd(page: Document): string | undefined {
  const parts = partsOf(page.title);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || plainWords(last).length > MAX_LABEL_WORDS_AFTER_BAR) return undefined;
  const shown = Array.from(page.querySelectorAll(MASTHEAD))
    .slice(0, MOST_MASTHEADS)
    .flatMap((element) => [element.textContent, element.getAttribute('alt'), element.getAttribute('title')]);
  if (shown.some((text) => saysTheSame(tidy(text ?? ''), last))) return last;
  const headline = cutEnd(page.title, last);
  const isAfterHeadline = Array.from(page.querySelectorAll('h1')).some(({ textContent }) =>
    saysTheSame(textContent ?? '', headline),
  );
  return isAfterHeadline && OUTLET_WORD.test(last) ? last : undefined;
}

/** "三月に廃止へ：河岸新聞": after the whole headline, where papers in Japanese and Chinese set a colon. */
function nameAfterColon(page: Document): string | undefined {
  const [, headline = '', name = ''] = /^(.+)：\s*([^：]+)$/.exec(tidy(page.title)) ?? [];
  if (!namesOutlet(name)) return undefined;
  const headings = Array.from(page.querySelectorAll('h1'));
  return headings.some(({ textContent }) => saysTheSame(textContent ?? '', headline)) ? name : undefined;
}

/** A page title without the site's name before or after it. */
export function withoutSiteName(title: string, siteName: string | undefined, url: string): string {
  const parts = partsOf(title);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return withoutLeadingName(title, siteName, url);
  if (isSiteLabel(last, siteName, url)) return withoutSiteName(cutEnd(title, last), siteName, url);
  if (isSite(first, siteName, url)) return withoutSiteName(cutStart(title, first), siteName, url);
  const inside = parts.findIndex((part, at) => at > 0 && isSiteLabel(part, siteName, url));
  if (inside > 0 && /\|/.test(title))
    return withoutSiteName(cutEnd(title, parts[inside] ?? ''), siteName, url);
  return withoutLabel(title);
}

/** "Pier to be rebuilt | Ten Pictures", "Opinion | Pier to be rebuilt": a bar sets a label apart; more words are a clause. */
function withoutLabel(title: string): string {
  const bare = title.replace(KICKER, '');
  const [, headline = '', label = ''] = /^(.*\S)\s*\|\s*(\S.*)$/.exec(bare) ?? [];
  const words = plainWords(label).length;
  const isLabel = words > 0 && words <= MAX_LABEL_WORDS_AFTER_BAR && /^[\p{Lu}\p{Lo}\d]/u.test(label);
  return isLabel && plainWords(headline).length > Math.max(words, 2) ? headline : bare;
}

/** "paper.example Pier rebuilt", "The Paper: Pier rebuilt". */
function withoutLeadingName(title: string, siteName: string | undefined, url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const lead = [`${host} `, ...(siteName ? [`${siteName}: `] : [])].find(
    (name) => host && title.startsWith(name),
  );
  return lead ? title.slice(lead.length).trim() : title;
}

/** The site's name, its host's, its initials, or a few words that hold its host's name: what stands after a headline. */
export function isSiteLabel(part: string, siteName: string | undefined, url: string): boolean {
  if (isSite(part, siteName, url)) return true;
  const words = plainWords(part);
  if (words.length > MAX_LABEL_WORDS) return false;
  const labels = hostLabels(url);
  const initials = words.map((word) => word[0]).join('');
  const siteInitials = plainWords(siteName ?? '').map((word) => word[0]);
  return (
    (words.length >= 3 && labels.some((label) => label.length >= 3 && initials.startsWith(label))) ||
    (words.length === 1 && siteInitials.length >= 3 && siteInitials.join('') === words[0]) ||
    words.some((_, at) => labels.some((label) => isLabel(words.slice(at, at + 2), label)))
  );
}

function isLabel(words: string[], label: string): boolean {
  return label.length >= 5 && (words[0] === label || words.join('') === label);
}

function isSite(part: string, siteName: string | undefined, url: string): boolean {
  return isHostName(part, url) || (siteName !== undefined && saysTheSame(part, siteName));
}

/** "The Daily Planet" for www.dailyplanet.example: the words of the name, joined, are a label of the host. */
function isHostName(name: string, url: string): boolean {
  const words = plainWords(name);
  const labels = hostLabels(url);
  const joined = [words.join(''), words.filter((word) => !/^(the|com|net|org|www)$/.test(word)).join('')];
  return joined.some((label) => label.length >= 3 && labels.includes(label));
}

function hostLabels(url: string): string[] {
  return new URL(url).hostname.replace(/[^a-z\d.]/g, '').split('.');
}

function partsOf(title: string): string[] {
  return title.split(SEPARATOR).filter(Boolean);
}

function cutEnd(title: string, part: string): string {
  return title.slice(0, title.lastIndexOf(part)).replace(/[\s\-–—|·•»«:/\\]+$/, '');
}

function cutStart(title: string, part: string): string {
  return title.slice(title.indexOf(part) + part.length).replace(/^[\s\-–—|·•»«:/\\]+/, '');
}
