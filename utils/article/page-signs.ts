import { selectAll, unclobbered } from './unclobbered';

/** What a page says of itself, for the first look: nothing here needs its text. */
export interface PageSigns {
  /** The parts of the address's path, without an index file at its end. */
  parts: readonly string[];
  path: string;
  host: string;
  /** The words of the last part: in most addresses the name of the page. */
  slug: readonly string[];
  jsonLd: string;
  /** The classes of `<body>`, where content systems say what kind of page it is. */
  bodyClass: string;
  ogType: string;
  has(selector: string): boolean;
  count(selector: string): number;
}

const MOST_SCRIPTS = 9;
const MOST_JSON = 40_000;

/** @param url where the page was read. */
export function readPageSigns(document: Document, url: URL): PageSigns {
  const find = (selector: string) => unclobbered(document, 'querySelector').call(document, selector);
  const parts = url.pathname.split('/').filter((part) => part !== '' && !/^index\.\w+$/.test(part));
  return {
    parts,
    path: url.pathname,
    host: url.hostname,
    slug: wordsIn(parts.at(-1) ?? ''),
    jsonLd: Array.from(selectAll(document, 'script[type*="ld+json"]'))
      .slice(0, MOST_SCRIPTS)
      .map((script) => (script.textContent ?? '').slice(0, MOST_JSON))
      .join(),
    bodyClass: ` ${find('body')?.getAttribute('class') ?? ''} `,
    ogType: find('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '',
    has: (selector) => find(selector) !== null,
    count: (selector) => selectAll(document, selector).length,
  };
}

function wordsIn(part: string): string[] {
  const words = decode(part)
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+. ]+/);
  return words.filter((word) => /\p{L}{2}/u.test(word));
}

/** An address may hold a lone "%". */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
