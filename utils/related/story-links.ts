import { countWords, tidy } from '../article/text';
import { isFurniture } from './related-wording';
import { type LinkKind, readStoryLink } from './story-link';

/** The links of a page that lead to other stories and stand on lines of their own. */
export interface StoryLinks {
  /** Each link with the address of its story, in page order. */
  byLink: ReadonlyMap<Element, string>;
  /** The stories that an element leads to. */
  urlsIn(element: Element): ReadonlySet<string>;
}

const TEXT_NODE = 3;
const INLINE = 'span, b, strong, i, em, u, small, font, mark, abbr, cite, q, bdi';

/** Words beside a link that a label or a time has; a sentence around a link has more. */
const MAX_BESIDE = 8;
/** A title has as many words where the address proves the story, ... */
const MIN_TITLE = 3;
/** ... and as many where it does not. */
const MIN_UNPROVEN_TITLE = 4;

/** Whether the link is the line, not words in a sentence. */
function standsAlone(link: Element): boolean {
  let beside = 0;
  let at: Element = link;
  for (;;) {
    for (const node of at.parentNode?.childNodes ?? []) {
      if (node.nodeType === TEXT_NODE) beside += countWords(node.textContent ?? '');
    }
    if (!at.parentElement?.matches(INLINE)) break;
    at = at.parentElement;
  }
  return beside <= Math.max(MAX_BESIDE, countWords(link.textContent ?? ''));
}

/** "World" is a section, whatever its address looks like. A picture or "Read more" says nothing against a story. */
function speaksOfStory(link: Element, kind: LinkKind): boolean {
  const text = tidy(link.textContent ?? '');
  const words = countWords(text);
  if (kind === 'perhaps') return words >= MIN_UNPROVEN_TITLE;
  return words >= MIN_TITLE || text === '' || isFurniture(text);
}

/** Finds the story links under `root`. Links in menus are none. */
export function listStoryLinks(root: Element, page: { url: string; base: string }): StoryLinks {
  const found: { link: Element; url: string; speaks: boolean }[] = [];
  for (const link of root.querySelectorAll('a[href]')) {
    if (link.closest('nav, [role="navigation"], [role="menu"], [role="menubar"]')) continue;
    const read = readStoryLink(link, page);
    if (read && standsAlone(link))
      found.push({ link, url: read.url, speaks: speaksOfStory(link, read.kind) });
  }
  const spoken = new Set(found.filter(({ speaks }) => speaks).map(({ url }) => url));
  const byLink = new Map(found.filter(({ url }) => spoken.has(url)).map(({ link, url }) => [link, url]));

  const cache = new WeakMap<Element, ReadonlySet<string>>();
  return {
    byLink,
    urlsIn(element) {
      const known = cache.get(element);
      if (known) return known;
      const links = [element, ...element.querySelectorAll('a[href]')];
      const urls = new Set(links.map((link) => byLink.get(link)).filter((url) => url !== undefined));
      cache.set(element, urls);
      return urls;
    },
  };
}
