import type { Article, Extraction } from '../article/article';
import { isSameStory, tellsMore } from '../article/join-pages';
import type { LoadedPage } from './load-page';

/** The longest story on several pages that is read to its end. */
const MOST_PAGES = 20;

/** How far the following pages of a story have come; `page` is the one that is waited for, counted from 1. */
export type Following =
  | { state: 'loading'; page: number }
  | { state: 'failed'; page: number }
  | { state: 'done'; pages: number };

interface FollowOptions {
  load(url: string, signal: AbortSignal): Promise<LoadedPage>;
  extract(page: LoadedPage): Extraction;
  /** Called for each page that is one of the story's, in their order. */
  onPage(article: Article): void;
  onState(following: Following): void;
  /** Ends it. Nothing is called afterwards. */
  signal: AbortSignal;
}

/**
 * Reads the pages that follow a story's first, one after another, until there is no next one, one is another story, or one
 * has been read before. Only while the reader is open, which the person asked for; aborting `signal` ends it.
 * @param url where the first page was read
 * @returns a function that tries again where it failed
 */
export function followPages(
  { article, url, nextPage }: { article: Article; url: string; nextPage: string },
  { load, extract, onPage, onState, signal }: FollowOptions,
): () => void {
  const read = new Set([withoutHash(url)]);
  const told = [article];
  let next: string | undefined = nextPage;
  let pages = 1;
  let running = false;

  const run = async () => {
    if (running) return;
    running = true;
    while (next && pages < MOST_PAGES && !signal.aborted) {
      onState({ state: 'loading', page: pages + 1 });
      const found = await readPage(next);
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

  const readPage = async (address: string) => {
    try {
      const page = await load(address, signal);
      const extraction = extract(page);
      if ('article' in extraction) return { ...extraction, url: page.url };
      console.warn(`${address}: ${extraction.refused}`);
    } catch (error) {
      if (!signal.aborted) console.warn(error);
    }
    return undefined;
  };

  void run();
  return () => void run();
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
