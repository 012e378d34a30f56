import type { Article } from '../article/article';
import type { EarlierPages } from '../article/first-page';
import { isSameStory, tellsMore } from '../article/join-pages';
import { MOST_PAGES, type PageReader, readFollowing, withoutHash } from './follow-pages';

/** How far the pages before the one that was opened have come. */
export type Earlier = { state: 'loading' | 'failed' } & Pick<EarlierPages, 'page' | 'first'>;

/**
 * Reads the pages of a story that come before the one it was opened on, from the first on, in order: all of them or none,
 * since a story with a hole in it reads as if it were whole. Only while the reader is open.
 * @param url where the page was read that is open
 * @returns the pages; `'failed'` where they cannot be had; `'none'` where what lies there is another story
 */
export async function readEarlier(
  { article, url, earlier }: { article: Article; url: string; earlier: EarlierPages },
  reader: PageReader,
): Promise<[Article, ...Article[]] | 'failed' | 'none'> {
  const { page, first } = earlier;
  if (page > MOST_PAGES) return 'failed';
  const here = withoutHash(url);
  const read = new Set([here]);
  const pages: Article[] = [];
  let next: string | undefined = first;
  while (next && !read.has(next) && pages.length < page - 1) {
    const found = await readFollowing(next, reader);
    if (!found) return 'failed';
    read.add(next);
    const isOther = !isSameStory(article, found.article) || !tellsMore([...pages, article], found.article);
    if (isOther || withoutHash(found.url) === here) return pages.length === 0 ? 'none' : 'failed';
    pages.push(found.article);
    read.add(withoutHash(found.url));
    next = found.nextPage;
  }
  const [one, ...more] = pages;
  return one && pages.length === page - 1 ? [one, ...more] : 'failed';
}
