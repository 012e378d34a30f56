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

/** Some sites count from 0: their second page is 1, and the first has no number. */
function follows(later: PageAddress, now: PageAddress): boolean {
  return later.number === now.number + 1 || (later.number === 1 && !now.isSaid);
}

/** Every way to read an address: with the number in its path, with one in its query, and with none. */
function readings(url: URL): PageAddress[] {
  const query = pairsOf(url);
  const found: PageAddress[] = [{ stem: stemOf(bare(url.pathname), query), number: 1, isSaid: false }];
  const inPath = PATH_NUMBER.exec(decode(url.pathname))?.groups;
  if (inPath) {
    const path = bare((inPath.stem ?? '') + (inPath.suffix ?? ''));
    found.push({ stem: stemOf(path, query), number: Number(inPath.number), isSaid: true });
  }
  for (const [name, value] of query) {
    if (!QUERY_NAME.test(name) || !/^\d{1,2}$/.test(value)) continue;
    const rest = query.filter(([other]) => other !== name);
    found.push({ stem: stemOf(bare(url.pathname), rest), number: Number(value), isSaid: true });
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
