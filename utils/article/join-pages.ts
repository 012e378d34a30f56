import type { WindowLike } from 'dompurify';
import { agreement, saysTheSame } from './agreement';
import type { Article } from './article';
import { sanitizeHtml } from './sanitize';
import { blockText, countWords, readingMinutes, tidy } from './text';

/** From this agreement on two pages bear the same headline; the second often adds "page 2" or a headline of its own part. */
const SAME_TITLE = 0.6;

/** Share of a page's words that it may repeat of the pages before it. */
const MOSTLY = 0.5;

/** How many blocks from the top of a page may be a copy of the first page's. */
const HEAD = 6;

const PAGE = '(?:page|seite|página|pagina|pág\\.|страница|sayfa|strona|sida|side|sivu|الصفحة)';
/** What only tells which page this is: "Page 2 of 4", "2/4", "1 2 3 Next", "(continued)", "Continued on page 3". */
const PAGE_LABEL = new RegExp(
  `^\\W*(?:${PAGE}\\W*\\d{1,2}(?:\\W*(?:of|von|de|di|van|из|z|/)?\\W*\\d{1,2})?|\\d{1,2}\\s*(?:/|of|von|de|di|van)\\s*\\d{1,2}|` +
    `(?:(?:\\d{1,2}(?!\\d)|next|previous|prev|back|first|last|weiter|zurück|siguiente|anterior|suivante?|précédente?|successiva|precedente|volgende|vorige|…)\\W*){2,}|` +
    `(?:story )?(?:continued|continues|fortsetzung|continúa|continua|suite)(?: (?:from|on|below|von|auf|en|de|sur)\\b.{0,40})?|next ${PAGE}|previous ${PAGE}|\\d{1,2})\\W*$`,
  'iu',
);
const PAGE_OF_TITLE = new RegExp(
  `[\\s\\-–—|(,]*${PAGE}\\s*\\d{1,2}(?:\\s*(?:of|von|de)\\s*\\d{1,2})?\\)?\\s*$`,
  'iu',
);

/** A paragraph, heading, figure ... of a story. */
interface Part {
  html: string;
  text: string;
  /** Addresses of its pictures. */
  pictures: string[];
}

/** Whether a page that a link called the next one is a page of this story, and not the next story. */
export function isSameStory(first: Article, next: Article): boolean {
  if (next.url === first.url) return true;
  return (
    agreement(next.title.replace(PAGE_OF_TITLE, ''), first.title.replace(PAGE_OF_TITLE, '')) >= SAME_TITLE
  );
}

/**
 * Whether a page tells mostly what the pages before it do not. On a page that repeats the story, the numbers lead through its
 * comments or a list below it.
 */
export function tellsMore(pages: readonly Article[], next: Article): boolean {
  const known = new Set(pages.flatMap(({ textContent }) => textContent.split('\n')));
  const lines = next.textContent.split('\n').map((line) => ({ line, words: countWords(line) }));
  const all = lines.reduce((sum, { words }) => sum + words, 0);
  const told = lines.reduce((sum, { line, words }) => sum + (known.has(line) ? words : 0), 0);
  return all > 0 && told < all * MOSTLY;
}

/**
 * A story's pages as one story: the first page's data, the text of all, each page after a rule (`<hr>`), counted anew. What a
 * page repeats is there once: headline, byline, standfirst, lead picture and other copies of the first page's head; notes
 * that close every page, which stay at the end; and labels such as "Page 2 of 4". A page with nothing new is left out.
 * @param pages in their order, the first one first
 */
export function joinPages(pages: readonly [Article, ...Article[]], window: WindowLike): Article {
  const [first, ...others] = pages;
  if (others.length === 0) return first;
  const parse = (article: Article) => readParts(article.content, window);
  const firstParts = parse(first);
  const joined: Part[][] = [withoutLabels(firstParts)];
  for (const [index, page] of others.entries()) {
    if (!tellsMore(pages.slice(0, index + 1), page)) continue;
    const parts = withoutLabels(withoutHead(parse(page), first, firstParts));
    if (!parts.some((part) => isNew(part, joined))) continue;
    const before = joined.at(-1) ?? [];
    joined[joined.length - 1] = before.slice(0, before.length - sharedTail(before, parts));
    joined.push(parts);
  }
  const html = joined.map((parts) => parts.map((part) => part.html).join('\n')).join('\n<hr>\n');
  const content = sanitizeHtml(html, window);
  const textContent = blockText(bodyOf(content, window));
  const words = countWords(textContent);
  return { ...first, content, textContent, words, readingMinutes: readingMinutes(words) };
}

function bodyOf(html: string, window: WindowLike): HTMLElement {
  return new window.DOMParser().parseFromString(html, 'text/html').body;
}

function readParts(html: string, window: WindowLike): Part[] {
  return Array.from(bodyOf(html, window).children, (element) => ({
    html: element.outerHTML,
    text: tidy(element.textContent ?? ''),
    pictures: Array.from(element.querySelectorAll('img'), (image) => image.getAttribute('src') ?? ''),
  }));
}

function isSamePart(one: Part, other: Part): boolean {
  if (one.text !== '' || other.text !== '') return one.text === other.text;
  return one.pictures.length > 0 && one.pictures.every((address) => other.pictures.includes(address));
}

/** A page without what it repeats of the first at its top. */
function withoutHead(parts: Part[], first: Article, firstParts: Part[]): Part[] {
  const known = [first.title, first.standfirst, first.byline].filter((text) => text !== undefined);
  const lead = first.leadImage?.url;
  const isCopy = (part: Part) =>
    known.some((text) => saysTheSame(text, part.text)) ||
    (lead !== undefined && part.pictures.includes(lead)) ||
    PAGE_LABEL.test(part.text) ||
    firstParts.slice(0, HEAD).some((other) => isSamePart(other, part));
  const start = parts.findIndex((part) => !isCopy(part));
  return start < 0 ? [] : parts.slice(start);
}

function withoutLabels(parts: Part[]): Part[] {
  const isLabel = ({ text, pictures }: Part) => pictures.length === 0 && PAGE_LABEL.test(text);
  const last = parts.findLastIndex((part) => !isLabel(part));
  return parts.slice(0, last + 1);
}

function isNew(part: Part, joined: Part[][]): boolean {
  return part.text !== '' && !joined.some((parts) => parts.some((other) => isSamePart(other, part)));
}

/** How many parts at the end of one page the next ends with too. */
function sharedTail(before: Part[], parts: Part[]): number {
  const most = Math.min(before.length, parts.length) - 1;
  let shared = 0;
  while (shared < most) {
    const [one, other] = [before.at(-1 - shared), parts.at(-1 - shared)];
    if (!one || !other || !isSamePart(one, other)) break;
    shared += 1;
  }
  return shared;
}
