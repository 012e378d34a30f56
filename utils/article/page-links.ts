import { tidy } from './text';
import { selectAll, unclobbered } from './unclobbered';

/** Links in these lead through comments, lists of other stories and archives. */
const ELSEWHERE =
  '[id*="comment" i], [class*="comment" i], [class*="related" i], [class*="archive" i], [class*="carousel" i], [class*="slick" i], [class*="swiper" i]';
const COMMENT_PAGE = /comment-page|[?&]c?page_?comments?=|[?&]cpage=|#comment/i;

/** Lists of stories have pages too. */
const LIST_PATH =
  /^\/?$|\/(?:category|categories|tags?|topics?|authors?|search|archives?|sections?|kategorie|categoria|categorie|etiqueta|autor|thema|themen|temas?)(?:\/|$)/i;

const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|pág\.?|p\.|страница|sayfa|strona|sida|side|sivu) )?(\d{1,2})$/iu;

/** Links to pages beyond this are those of a list; ... */
const MOST_PAGES = 40;
/** ... so many elements around a link hold those beside it. */
const LIST_LEVELS = 3;

/** Longer texts name something, in characters; and so with the white space of the markup. */
const LONGEST_LABEL = 60;
const LONGEST_MARKUP = 200;

/** More links than this are not looked at; pagination stands within the first thousands of any page. */
const MOST_LINKS = 5_000;

/** Whether the address is that of a list of stories. */
export function isListAddress(url: string): boolean {
  return LIST_PATH.test(new URL(url).pathname);
}

/** Whether the address is that of a page of comments. */
export function isCommentPage(address: string): boolean {
  return COMMENT_PAGE.test(address);
}

/** Whether a link stands where links lead elsewhere than through the story. */
export function isElsewhere(link: Element): boolean {
  return link.closest(ELSEWHERE) !== null;
}

/** The links of the head that have one of these relations, and all links of the text, as far as they are looked at. */
export function listLinks(document: Document, ...relations: string[]): Element[] {
  const heads = relations.map((relation) => `link[rel~="${relation}" i][href]`);
  return Array.from(selectAll(document, [...heads, 'a[href]'].join(', '))).slice(0, MOST_LINKS);
}

/** Where relative addresses start from. */
export function baseOf(document: Document, url: string): string {
  const said = selectAll(document, 'base[href]')[0]?.getAttribute('href') ?? '';
  return URL.canParse(said, url) ? new URL(said, url).href : url;
}

/** Where a link leads, absolute and without its hash; `undefined` for a place on the page itself. */
export function addressOf(link: Element, base: string): string | undefined {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const address = new URL(href, base);
  address.hash = '';
  return address.href;
}

/** What a link says that is short enough to say "Next page". */
export function labelsOf(link: Element): string[] {
  const labels: string[] = [];
  for (const text of [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title')]) {
    const label = text && text.length <= LONGEST_MARKUP && tidy(text);
    if (label && label.length <= LONGEST_LABEL) labels.push(label);
  }
  return labels;
}

/** The number that a label is: "2", "Page 2". */
export function numberOf(label: string): number | undefined {
  const number = PAGE_NUMBER.exec(label)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Page 83 beside it: no story is that long, but lists of stories are. */
export function isLongList(link: Element): boolean {
  let box: Element | null = link;
  for (let level = 0; box && level < LIST_LEVELS; level += 1) box = unclobbered(box, 'parentElement');
  const beside = box ? Array.from(unclobbered(box, 'querySelectorAll').call(box, 'a')) : [];
  return beside.some((other) => (numberOf(tidy(other.textContent ?? '')) ?? 0) > MOST_PAGES);
}
