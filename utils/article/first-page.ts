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
import { type EarlierAddress, earlierAddress, withoutPage } from './page-number';

/** "Previous page" or "Back", as the whole of a link's words, in the languages the wording of this project covers. */
const PREVIOUS =
  /^\W*(?:(?:go to |back to )?(?:the )?(?:previous|prev)(?: page)?|back|zurück|(?:zur )?(?:vorherigen?|vorigen?)(?: seite)?|(?:la )?(?:página )?anterior|(?:la )?(?:page )?précédente?|(?:pagina )?precedente|vorige(?: pagina)?|назад|предыдущая(?: страница)?|poprzednia(?: strona)?|önceki(?: sayfa)?|(?:الصفحة )?السابقة?|(?:העמוד )?הקודם|上一[页頁]|前のページ(?:へ)?|前へ|이전(?: ?페이지)?|föregående(?: sida)?|forrige(?: side)?|edellinen(?: sivu)?)\W*$/iu;
const BACK_ARROW = /^[«‹←<≪⟨◀]+$/u;

/** "First page". */
const FIRST =
  /^\W*(?:(?:go to |back to )?(?:the )?(?:first|start)(?: page)?|(?:zur )?ersten?(?: seite)?|(?:la )?primera(?: página)?|primeira(?: página)?|(?:la )?première(?: page)?|prima(?: pagina)?|eerste(?: pagina)?|первая(?: страница)?|pierwsza(?: strona)?|ilk(?: sayfa)?|الصفحة الأولى|העמוד הראשון|首页|最初のページ|첫 ?페이지|första(?: sidan?)?|første(?: side)?|ensimmäinen(?: sivu)?)\W*$/iu;

/** A story that was opened on a later page than its first. */
export interface EarlierPages {
  /** The page it was opened on, counted from 1; 2 or more. */
  page: number;
  /** The address of the first. */
  first: string;
  /** The page itself counts its pages, so that it may be said which one this is; or only looks as if there were one before it. */
  isSure: boolean;
}

/** A link to an earlier page. */
interface Link extends EarlierAddress {
  address: string;
  /** It says that it leads to the first, to the one before, or to the one with these numbers. */
  saysFirst: boolean;
  saysPrevious: boolean;
  numbers: number[];
}

/**
 * Which page of its story this is, and where the story begins, where it begins on an earlier page. Both the address must have
 * the number of a page, and a link lead to the same address with a smaller one or with none, presented so: `rel=prev`, a
 * number, "Previous", "First page". Where no link leads to the first page itself, it is the address without the number.
 * @param url where the page was read, absolute
 */
export function findFirstPage(document: Document, url: string): EarlierPages | undefined {
  if (!URL.canParse(url) || isListAddress(url)) return undefined;
  const plain = withoutPage(url);
  if (!plain || isListAddress(plain)) return undefined;
  const links = findEarlier(document, url);
  const [known] = links;
  if (!known) return undefined;
  // Some sites count from 0: their third page says 2 in its address, and 3 on its link.
  const counted = links.filter(({ number }) => number !== undefined);
  const fromZero =
    known.current === 1 || counted.some(({ number = 0, numbers }) => numbers.includes(number + 1));
  const page = known.current + (fromZero ? 1 : 0);
  const isFirst = ({ number }: Link) => number === undefined || (number === 1 && !fromZero);
  const first = links.find(
    (link) => isFirst(link) && (page === 2 || link.saysFirst || link.numbers.includes(1)),
  );
  const isSure = links.some(({ numbers, saysFirst, isNamed }) => numbers.length > 0 || saysFirst || isNamed);
  return { page, first: first?.address ?? plain, isSure };
}

function findEarlier(document: Document, url: string): Link[] {
  const base = baseOf(document, url);
  return listLinks(document, 'prev', 'previous', 'first', 'start').flatMap((link) =>
    readEarlier(link, base, url),
  );
}

function readEarlier(link: Element, base: string, url: string): Link[] {
  const said = readLink(link);
  if (!said.saysFirst && !said.saysPrevious && said.numbers.length === 0) return [];
  if (link.localName === 'a' && isElsewhere(link)) return [];
  const address = addressOf(link, base);
  const earlier = address && !isCommentPage(address) && earlierAddress(address, url);
  if (!earlier || isLongList(link)) return [];
  const { number } = earlier;
  // Page 1 by its address is the second only where a link back says so: elsewhere it is the first itself.
  if (earlier.current === 1 && !said.saysPrevious) return [];
  const isPresented =
    said.saysPrevious ||
    said.saysFirst ||
    said.numbers.some((shown) =>
      number === undefined ? shown === 1 : shown === number || shown === number + 1,
    );
  return isPresented ? [{ ...said, ...earlier, address }] : [];
}

function readLink(link: Element): Pick<Link, 'saysFirst' | 'saysPrevious' | 'numbers'> {
  const rel = link.getAttribute('rel') ?? '';
  const words = link.localName === 'link' ? [] : labelsOf(link);
  return {
    saysFirst: /(?:^|\s)(?:first|start)(?:\s|$)/i.test(rel) || words.some((text) => FIRST.test(text)),
    saysPrevious:
      /(?:^|\s)prev(?:ious)?(?:\s|$)/i.test(rel) ||
      words.some((text) => PREVIOUS.test(text) || BACK_ARROW.test(text)),
    numbers: words.map(numberOf).filter((number) => number !== undefined),
  };
}
