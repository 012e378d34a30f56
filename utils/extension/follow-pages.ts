import type { Article, Extraction } from '../article/article';
import { isSameStory, tellsMore } from '../article/join-pages';
import type { LoadedPage } from './load-page';

/** The longest story on several pages that is read to its end. */
export const MOST_PAGES = 20;

/** How far the following pages of a story have come; `page` is the one that is waited for, counted from 1. */
export type Following =
  | { state: 'loading'; page: number }
  | { state: 'failed'; page: number }
  /** `pages` are here; a story is whole unless those before it are missing. */
  | { state: 'done'; pages: number; isWhole?: boolean };

/** How further pages are fetched and read. */
export interface PageReader {
  load(url: string, signal: AbortSignal): Promise<LoadedPage>;
  extract(page: LoadedPage): Extraction;
  /** Ends it. */
  signal: AbortSignal;
}

interface FollowOptions extends PageReader {
  /** Called for each page that is one of the story's, in their order. */
  onPage(article: Article): void;
  /** Not called after `signal` has ended it. */
  onState(following: Following): void;
}

/** Where to go on from. */
interface From {
  article: Article;
  /** Where it was read. */
  url: string;
  nextPage: string;
  /** Which page of its story it is, counted from 1; the first where nothing is said. */
  page?: number;
  /** The pages before it, as far as they are here. */
  before?: readonly Article[];
}

/** What a page holds, and where it was found in the end; `undefined` where it did not come or is no story. */
export async function readFollowing(address: string, { load, extract, signal }: PageReader) {
  try {
    const page = await load(address, signal);
    const extraction = extract(page);
    if ('article' in extraction) return { ...extraction, url: page.url };
    console.warn(`${address}: ${extraction.refused}`);
  } catch (error) {
    if (!signal.aborted) console.warn(error);
  }
  return undefined;
}

/**
 * Reads the pages that follow one of a story, one after another, until there is no next one, one is another story, or one
 * has been read before. Only while the reader is open, which the person asked for; aborting `signal` ends it.
 * @returns a function that tries again where it failed
 */
export function followPages(
  { article, url, nextPage, page = 1, before = [] }: From,
  { onPage, onState, ...reader }: FollowOptions,
): () => void {
  const { signal } = reader;
  const read = new Set([withoutHash(url)]);
  const told = [...before, article];
  let next: string | undefined = nextPage;
  let pages = page;
  let running = false;

  const run = async () => {
    if (running) return;
    running = true;
    while (next && pages < MOST_PAGES && !signal.aborted) {
      onState({ state: 'loading', page: pages + 1 });
      const found = await readFollowing(next, reader);
      if (signal.aborted) return;
      if (!found) {
        running = false;
        onState({ state: 'failed', page: pages + 1 });
        return;
      }
      read.add(next);
      // Asked for a page it does not have, a site may send us to one that we have.
      const isKnown = read.has(withoutHash(found.url)) && found.url !== next;
      if (isKnown || !isSameStory(article, found.article) || !tellsMore(told, found.article)) break;
      told.push(found.article);
      read.add(withoutHash(found.url));
      pages += 1;
      onPage(found.article);
      next = found.nextPage && !read.has(found.nextPage) ? found.nextPage : undefined;
    }
    if (!signal.aborted) onState({ state: 'done', pages });
  };

  void run();
  return () => void run();
}

/** The address of a page, whatever place on it is meant. */
export function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
