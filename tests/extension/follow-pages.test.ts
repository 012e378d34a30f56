import { describe, expect, it, vi } from 'vitest';
import type { Article, Extraction } from '../../utils/article/article';
import type { SafeHtml } from '../../utils/article/sanitize';
import { type Following, followPages } from '../../utils/extension/follow-pages';
import type { LoadedPage } from '../../utils/extension/load-page';

const ROAD = 'https://paper.example/road';
const address = (page: number) => (page === 1 ? ROAD : `${ROAD}?page=${page}`);
const article = (page: number, more: Partial<Article> = {}): Article => ({
  ...{
    url: ROAD,
    title: 'The long road',
    content: `<p>${page}</p>` as SafeHtml,
    textContent: `Day ${page}.`,
  },
  ...{ words: 2, readingMinutes: 1, ...more },
});

/** A site whose pages are made by `answer`; `Document`s are not looked into here. */
function follow(answer: (page: number) => Extraction | undefined, redirect = (url: string) => url) {
  const asked: string[] = [];
  const states: Following[] = [];
  const pages: string[] = [];
  const ending = new AbortController();
  const retry = followPages(
    { article: article(1), url: `${ROAD}#top`, nextPage: address(2) },
    {
      async load(url) {
        asked.push(url);
        if (asked.length > 60) throw new Error('a loop');
        return { document: {} as Document, url: redirect(url) };
      },
      extract({ url }: LoadedPage) {
        const found = answer(Number(new URL(url).searchParams.get('page') ?? 1));
        if (!found) throw new Error('out of order');
        return found;
      },
      onPage: ({ textContent }) => pages.push(textContent),
      onState: (state) => states.push(state),
      signal: ending.signal,
    },
  );
  const settled = (state: Following['state']) => vi.waitFor(() => expect(states.at(-1)?.state).toBe(state));
  return { asked, states, pages, ending, retry, settled };
}
const endless = (page: number): Extraction => ({ article: article(page), nextPage: address(page + 1) });

describe('followPages', () => {
  it('reads page after page to the last', async () => {
    const site = follow((page) => (page < 3 ? endless(page) : { article: article(page) }));
    await site.settled('done');
    expect(site.pages).toEqual(['Day 2.', 'Day 3.']);
    expect(site.states).toEqual([
      { state: 'loading', page: 2 },
      { state: 'loading', page: 3 },
      { state: 'done', pages: 3 },
    ]);
  });

  it('goes on from a later page than the first, and counts from there', async () => {
    const states: Following[] = [];
    const asked: string[] = [];
    followPages(
      { article: article(2), url: address(2), nextPage: address(3), page: 2, before: [article(1)] },
      {
        async load(url) {
          asked.push(url);
          return { document: {} as Document, url };
        },
        // A last page that says only what the first has said is none.
        extract: ({ url }) => (url === address(3) ? endless(3) : { article: article(1) }),
        onPage: () => undefined,
        onState: (state) => states.push(state),
        signal: new AbortController().signal,
      },
    );
    await vi.waitFor(() => expect(states.at(-1)).toEqual({ state: 'done', pages: 3 }));
    expect(asked).toEqual([address(3), address(4)]);
    expect(states[0]).toEqual({ state: 'loading', page: 3 });
  });

  it('reads 20 pages at most', async () => {
    const site = follow(endless);
    await site.settled('done');
    expect(site.asked).toHaveLength(19);
  });

  it('reads no page twice', async () => {
    const site = follow((page) => ({ article: article(page), nextPage: address(page === 3 ? 2 : page + 1) }));
    await site.settled('done');
    expect(site.asked).toEqual([address(2), address(3)]);
  });

  it.each([
    [
      'the next story',
      () => ({ article: article(2, { title: 'Council sells the ferry', url: `${ROAD}-2` }) }),
    ],
    ['the same page again', () => ({ article: article(1) })],
  ])('ends before %s', async (_, answer) => {
    const site = follow(answer);
    await site.settled('done');
    expect(site.pages).toEqual([]);
    expect(site.states.at(-1)).toEqual({ state: 'done', pages: 1 });
  });

  it('ends where a page it asked for leads back to one it has', async () => {
    const site = follow(
      (page) => ({ article: article(page + 7), nextPage: address(page + 1) }),
      () => ROAD,
    );
    await site.settled('done');
    expect(site.pages).toEqual([]);
  });

  it('says which page did not come, and goes on from there when told to', async () => {
    let works = false;
    const site = follow((page) =>
      page === 3 && !works ? undefined : page < 4 ? endless(page) : { article: article(4) },
    );
    await site.settled('failed');
    expect(site.states.at(-1)).toEqual({ state: 'failed', page: 3 });
    works = true;
    site.retry();
    await site.settled('done');
    expect(site.pages).toEqual(['Day 2.', 'Day 3.', 'Day 4.']);
    expect(site.asked).toEqual([address(2), address(3), address(3), address(4)]);
  });

  it('a page that gives no story has not come', async () => {
    const site = follow(() => ({ refused: 'no-story' }));
    await site.settled('failed');
    expect(site.pages).toEqual([]);
  });

  it('ends silently when the reader is closed', async () => {
    const site = follow(endless);
    site.ending.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(site.pages).toEqual([]);
    expect(site.states).toEqual([{ state: 'loading', page: 2 }]);
  });
});
