import { labelOf } from './byline-label';
import { tidy } from './text';
import { unescapeHtml } from './unescape-html';

/**
 * The page's `<meta>` values by lower-cased `property`, `name` or `itemprop`; the first of each name, but for names of writers,
 * of which there is a tag for each: those are joined by semicolons.
 */
export type MetaTags = ReadonlyMap<string, string>;

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'citation_author',
];

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = tidy(unescapeHtml(meta.getAttribute('content') ?? ''));
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        const before = tags.get(name);
        if (name && before === undefined) tags.set(name, value);
        else if (before !== undefined && AUTHOR_TAGS.includes(name)) tags.set(name, `${before};${value}`);
      }
    }
  }
  return tags;
}

/** The first of `names` that the page gives. */
export function firstTag(tags: MetaTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name);
    if (value) return value;
  }
  return undefined;
}

/** The writers as each tag that names writers has them; the given name comes first. */
export function authorTags(tags: MetaTags): string[][] {
  return AUTHOR_TAGS.map((name) => {
    const names = (tags.get(name) ?? '').split(';').map(tidy).filter(Boolean);
    return name === 'citation_author' ? names.map(givenNameFirst) : names;
  });
}

/** The writers in the pairs of label and value that some publishing systems write for cards: "Written by", "Ann Lee". */
export function labelledTags(tags: MetaTags): string[] {
  const at = [1, 2].find((number) => labelOf(tags.get(`twitter:label${number}`) ?? '')?.rest === '');
  const value = at && tags.get(`twitter:data${at}`);
  return value ? [value] : [];
}

/** "Lee, Ann" as libraries have it. */
function givenNameFirst(name: string): string {
  return name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
}
