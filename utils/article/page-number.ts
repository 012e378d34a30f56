/** Larger numbers at the end of an address are a story's own, not a page's. */
const MOST_PAGES = 99;

/** Names that the number of a page has in a query. */
const QUERY_NAME =
  /^(page|pages?_?(no|num|number|id)?|p|pg|pgno|pn|paged|pagina|página|seite|part|s|start_?page|slide)$/i;

/** Where the number of a page stands at the end of a path: `/page/2`, `/2`, `-2.html`, `_2`, `,2.html`, `-page-2`. */
const PATH_NUMBER =
  /^(?<stem>.*?)(?<mark>\/(?:page|pagina|seite|part|p|s)[/\-_]?|[-_.,](?:page|pagina|seite|part|p|s)?[-_.]?|\/)(?<number>\d{1,2})(?<suffix>\/?|\.\w{2,5})$/i;

/** An address without the number of its page, and that number. */
interface PageAddress {
  /** The same for every page of one story. */
  stem: string;
  /** Counted from 1; 1 where the address has none. */
  number: number;
  /** Whether the address says the number. */
  isSaid: boolean;
  /** Whether it says that it is a page's: `?page=2`, `/seite-2`. */
  isNamed: boolean;
  /** The address without it. */
  plain: string;
}

/** What two addresses say of each other, where the first is an earlier page of what the second is a page of. */
export interface EarlierAddress {
  /** The number that the earlier one says; `undefined` where it says none: then it is the first. */
  number: number | undefined;
  /** The number that the current one says. */
  current: number;
  isNamed: boolean;
}

/**
 * The number of the page that `other` is the address of, where that is the page after `current`, told by the addresses
 * alone: same origin, the same in all but the number of the page. Numbers of a story's own (`/story-48211`) are none.
 */
export function nextPageNumber(other: string, current: string): number | undefined {
  if (!URL.canParse(other) || !URL.canParse(current)) return undefined;
  const [next, here] = [new URL(other), new URL(current)];
  if (!/^https?:$/.test(next.protocol) || next.origin !== here.origin) return undefined;
  const now = readings(here);
  return readings(next).find(
    (later) => later.isSaid && now.some((known) => known.stem === later.stem && follows(later, known)),
  )?.number;
}

/** How `other` stands to `current`, told by the addresses alone; `undefined` where it is no earlier page. */
export function earlierAddress(other: string, current: string): EarlierAddress | undefined {
  if (!URL.canParse(other) || !URL.canParse(current)) return undefined;
  const [before, here] = [new URL(other), new URL(current)];
  if (!/^https?:$/.test(before.protocol) || before.origin !== here.origin) return undefined;
  const said = readings(here).filter(({ isSaid }) => isSaid);
  for (const earlier of readings(before)) {
    const now = said.find(({ stem, number }) => stem === earlier.stem && precedes(earlier, number));
    if (!now) continue;
    const { number: current, isNamed } = now;
    return { number: earlier.isSaid ? earlier.number : undefined, current, isNamed };
  }
  return undefined;
}

function precedes({ isSaid, number }: PageAddress, current: number): boolean {
  return !isSaid || number < current;
}

/** The address without the number of a page that it says, the one that says so by name first: the usual address of a story's first page. */
export function withoutPage(url: string): string | undefined {
  const said = readings(new URL(url)).filter(({ isSaid }) => isSaid);
  return (said.find(({ isNamed }) => isNamed) ?? said[0])?.plain;
}

/** Some sites count from 0: their second page is 1, and the first has no number. */
function follows(later: PageAddress, now: PageAddress): boolean {
  return later.number === now.number + 1 || (later.number === 1 && !now.isSaid);
}

/** Every way to read an address: with the number in its path, with one in its query, and with none. */
function readings(url: URL): PageAddress[] {
  const query = pairsOf(url);
  const whole = { stem: stemOf(bare(url.pathname), query), number: 1, isSaid: false, isNamed: false };
  const found: PageAddress[] = [{ ...whole, plain: url.href }];
  const inPath = PATH_NUMBER.exec(decode(url.pathname))?.groups;
  if (inPath) {
    const plain = new URL(url);
    plain.pathname = (inPath.stem ?? '') + (inPath.suffix ?? '');
    found.push({
      stem: stemOf(bare(plain.pathname), query),
      number: Number(inPath.number),
      isSaid: true,
      isNamed: /\p{L}{4}/u.test(inPath.mark ?? ''),
      plain: plain.href,
    });
  }
  for (const [name, value] of query) {
    if (!QUERY_NAME.test(name) || !/^\d{1,2}$/.test(value)) continue;
    const rest = query.filter(([other]) => other !== name);
    const plain = new URL(url);
    plain.searchParams.delete(name);
    found.push({
      stem: stemOf(bare(url.pathname), rest),
      number: Number(value),
      isSaid: true,
      isNamed: /pag|seite/i.test(name),
      plain: plain.href,
    });
  }
  return found.filter(({ number }) => number >= 1 && number <= MOST_PAGES);
}

function pairsOf(url: URL): [string, string][] {
  return [...url.searchParams].filter(([name]) => !/^(utm_|fbclid|gclid)/.test(name));
}

function stemOf(path: string, query: [string, string][]): string {
  return `${path}?${query
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')}`;
}

/** `/story`, `/story/` and `/story.html` have the same pages. */
function bare(path: string): string {
  return decode(path)
    .replace(/\.(?:x?html?|php|aspx?|jsp|shtml)$/i, '')
    .replace(/\/+$/, '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
