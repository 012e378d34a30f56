import { tidy } from './text';

/** The page's `<meta>` values by lower-cased `property`, `name` or `itemprop`; the first of each name. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = tidy(meta.getAttribute('content') ?? '');
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name && !tags.has(name)) tags.set(name, value);
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
