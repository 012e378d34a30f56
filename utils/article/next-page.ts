import {
  addressOf,
  baseOf,
  isCommentPage,
  isElsewhere,
  isListAddress,
  isLongList,
  labelsOf,
  listLinks,
  numberOf,
} from './page-links';
import { nextPageNumber } from './page-number';

/** "Next page", as the whole of a link's words, in the languages the wording of this project covers. */
const NEXT_PAGE =
  /^\W*(?:(?:go to |continue (?:to |on )?|on to )?(?:the )?next page|continued? (?:reading )?on (?:the )?(?:next page|page \d+)|(?:zur )?nächsten? seite|weiter auf seite \d+|(?:la )?página siguiente|siguiente página|próxima página|página seguinte|(?:la )?page suivante|suite page \d+|pagina successiva|prossima pagina|pagina seguente|volgende pagina|следующая страница|następna strona|sonraki sayfa|الصفحة التالية|העמוד הבא|下一[页頁]|次のページ(?:へ)?|次ページ|다음 ?페이지|nästa sida|neste side|næste side|seuraava sivu)\W*(?:\d+\W*)?$/iu;

/** "Next" alone, which counts only where the address says the same. */
const NEXT =
  /^\W*(?:next|weiter|nächste|siguiente|próximo|próxima|seguinte|suivante?|suite|successiv[ao]|avanti|volgende|дальше|далее|следующая|następna|dalej|sonraki|ileri|التالي|הבא|下一[页頁]|次へ|다음|nästa|neste|næste|seuraava)\W*$/iu;
const ARROW = /^[»›→>≫⟩▶]+$/u;
/**
 * The address of the page on which this page's story goes on, or `undefined`. It must be of the same origin and either
 * differ from this page's address only by the number of the page, with a link that presents it so (`rel=next`, a number,
 * "Next"), or lie below this page's address with a link that says "Next page". The next story of a series is none, nor
 * are pages of comments and of lists.
 * @param url where the page was read, absolute
 */
export function findNextPage(document: Document, url: string): string | undefined {
  if (!URL.canParse(url) || isListAddress(url)) return undefined;
  const base = baseOf(document, url);
  const path = pathOf(new URL(url));
  for (const link of listLinks(document, 'next')) {
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
  if (!isNext && !words.some((text) => numberOf(text) !== undefined)) return undefined;
  if (isElsewhere(link)) return undefined;
  return { isNext, isNextPage, words };
}

function leadsOn(link: Element, { isNext, isNextPage, words }: Said, address: string, url: string): boolean {
  if (isCommentPage(address)) return false;
  const number = nextPageNumber(address, url);
  if (number === undefined) return isNextPage && isBelow(address, url);
  if (isLongList(link)) return false;
  return isNext || words.some((text) => isNumber(text, number));
}

/** The second of pages that are counted from 0 shows a 2 and says 1. */
function isNumber(text: string, number: number): boolean {
  const shown = numberOf(text) ?? 0;
  return shown >= 2 && (shown === number || shown === number + 1);
}

/** A part of this page's address: `/story/` -> `/story/the-second-day`. A query with other names may page through anything. */
function isBelow(address: string, url: string): boolean {
  const [other, here] = [new URL(address), new URL(url)];
  if (other.origin !== here.origin) return false;
  return other.pathname.startsWith(`${pathOf(here)}/`);
}
