import { nextPageNumber } from './page-number';
import { tidy } from './text';
import { selectAll, unclobbered } from './unclobbered';

/** "Next page", as the whole of a link's words, in the languages the wording of this project covers. */
const NEXT_PAGE =
  /^\W*(?:(?:go to |continue (?:to |on )?|on to )?(?:the )?next page|continued? (?:reading )?on (?:the )?(?:next page|page \d+)|(?:zur )?nächsten? seite|weiter auf seite \d+|(?:la )?página siguiente|siguiente página|próxima página|página seguinte|(?:la )?page suivante|suite page \d+|pagina successiva|prossima pagina|pagina seguente|volgende pagina|следующая страница|następna strona|sonraki sayfa|الصفحة التالية|העמוד הבא|下一[页頁]|次のページ(?:へ)?|次ページ|다음 ?페이지|nästa sida|neste side|næste side|seuraava sivu)\W*(?:\d+\W*)?$/iu;

/** "Next" alone, which counts only where the address says the same. */
const NEXT =
  /^\W*(?:next|weiter|nächste|siguiente|próximo|próxima|seguinte|suivante?|suite|successiv[ao]|avanti|volgende|дальше|далее|следующая|następna|dalej|sonraki|ileri|التالي|הבא|下一[页頁]|次へ|다음|nästa|neste|næste|seuraava)\W*$/iu;
const ARROW = /^[»›→>≫⟩▶]+$/u;
const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|pág\.?|p\.|страница|sayfa|strona|sida|side|sivu) )?(\d{1,2})$/iu;

/** Links in these lead through comments, lists of other stories and archives. */
const ELSEWHERE =
  '[id*="comment" i], [class*="comment" i], [class*="related" i], [class*="archive" i], [class*="carousel" i], [class*="slick" i], [class*="swiper" i]';
const COMMENT_PAGE = /comment-page|[?&]c?page_?comments?=|[?&]cpage=|#comment/i;

/** Lists of stories have pages too. */
const LIST_PATH =
  /^\/?$|\/(?:category|categories|tags?|topics?|authors?|search|archives?|sections?|kategorie|categoria|categorie|etiqueta|autor|thema|themen|temas?)(?:\/|$)/i;

/** Links to pages beyond this are those of a list; ... */
const MOST_PAGES = 40;
/** ... so many elements around a link hold those beside it. */
const LIST_LEVELS = 3;

/** Longer texts name something, in characters; and so with the white space of the markup. */
const LONGEST_LABEL = 60;
const LONGEST_MARKUP = 200;

/** More links than this are not looked at; pagination stands within the first thousands of any page. */
const MOST_LINKS = 5_000;

/**
 * The address of the page on which this page's story goes on, or `undefined`. It must be of the same origin and either
 * differ from this page's address only by the number of the page, with a link that presents it so (`rel=next`, a number,
 * "Next"), or lie below this page's address with a link that says "Next page". The next story of a series is none, nor
 * are pages of comments and of lists.
 * @param url where the page was read, absolute
 */
export function findNextPage(document: Document, url: string): string | undefined {
  if (!URL.canParse(url) || LIST_PATH.test(new URL(url).pathname)) return undefined;
  const base = baseOf(document, url);
  const links = Array.from(selectAll(document, 'link[rel~="next" i][href], a[href]')).slice(0, MOST_LINKS);
  const path = pathOf(new URL(url));
  for (const link of links) {
    const said = mayLeadOn(link.getAttribute('href') ?? '', path) && readLink(link);
    if (!said) continue;
    const address = addressOf(link, base);
    if (address && leadsOn(link, said, address, url)) return address;
  }
  return undefined;
}

/** A quick look at the address as it is written: with a number that may be a page's, or with this page's path in it. */
function mayLeadOn(href: string, path: string): boolean {
  return /(?<!\d)\d{1,2}(?!\d)/.test(href) || !/^(?:[a-z]+:|\/)[!-~]*$/i.test(href) || href.includes(path);
}

/** Without the end that the addresses of its further pages have not. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/\.\w{2,5}$|\/$/, '');
}

function baseOf(document: Document, url: string): string {
  const said = selectAll(document, 'base[href]')[0]?.getAttribute('href') ?? '';
  return URL.canParse(said, url) ? new URL(said, url).href : url;
}

function addressOf(link: Element, base: string): string | undefined {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const address = new URL(href, base);
  address.hash = '';
  return address.href;
}

/** How a link presents where it leads. */
interface Said {
  isNext: boolean;
  isNextPage: boolean;
  words: string[];
}

/** Asked before the address, which takes longer to read: nearly every link of a page says something else. */
function readLink(link: Element): Said | undefined {
  const rel = link.getAttribute('rel');
  const isRelated = rel !== null && /(?:^|\s)next(?:\s|$)/i.test(rel);
  if (link.localName === 'link') return { isNext: isRelated, isNextPage: false, words: [] };
  const words = labelsOf(link);
  const isNextPage = words.some((text) => NEXT_PAGE.test(text));
  const isNext = isRelated || isNextPage || words.some((text) => NEXT.test(text) || ARROW.test(text));
  if (!isNext && !words.some((text) => PAGE_NUMBER.test(text))) return undefined;
  if (link.closest(ELSEWHERE)) return undefined;
  return { isNext, isNextPage, words };
}

/** What a link says that is short enough to say "Next page". */
function labelsOf(link: Element): string[] {
  const labels: string[] = [];
  for (const text of [link.textContent, link.getAttribute('aria-label'), link.getAttribute('title')]) {
    const label = text && text.length <= LONGEST_MARKUP && tidy(text);
    if (label && label.length <= LONGEST_LABEL) labels.push(label);
  }
  return labels;
}

function leadsOn(link: Element, { isNext, isNextPage, words }: Said, address: string, url: string): boolean {
  if (COMMENT_PAGE.test(address)) return false;
  const number = nextPageNumber(address, url);
  if (number === undefined) return isNextPage && isBelow(address, url);
  if (isLongList(link)) return false;
  return isNext || words.some((text) => isNumber(text, number));
}

/** Page 83 beside it: no story is that long, but lists of stories are. */
function isLongList(link: Element): boolean {
  let box: Element | null = link;
  for (let level = 0; box && level < LIST_LEVELS; level += 1) box = unclobbered(box, 'parentElement');
  const beside = box ? Array.from(unclobbered(box, 'querySelectorAll').call(box, 'a')) : [];
  return beside.some((other) => Number(PAGE_NUMBER.exec(tidy(other.textContent ?? ''))?.[1]) > MOST_PAGES);
}

/** The second of pages that are counted from 0 shows a 2 and says 1. */
function isNumber(text: string, number: number): boolean {
  const shown = Number(PAGE_NUMBER.exec(text)?.[1]);
  return shown >= 2 && (shown === number || shown === number + 1);
}

/** A part of this page's address: `/story/` -> `/story/the-second-day`. A query with other names may page through anything. */
function isBelow(address: string, url: string): boolean {
  const [other, here] = [new URL(address), new URL(url)];
  if (other.origin !== here.origin) return false;
  return other.pathname.startsWith(`${pathOf(here)}/`);
}
