import { describe, expect, it } from 'vitest';
import type { Article, Extraction } from '../../utils/article/article';
import type { SafeHtml } from '../../utils/article/sanitize';
import { readEarlier } from '../../utils/extension/read-earlier';

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
const one = (page: number): Extraction => ({ article: article(page), nextPage: address(page + 1) });

async function read(
  page: number,
  answer: (page: number) => Extraction | undefined,
  found = (url: string) => url,
) {
  const asked: string[] = [];
  const pages = await readEarlier(
    { article: article(page), url: `${address(page)}#top`, earlier: { page, first: ROAD, isSure: true } },
    {
      async load(url) {
        asked.push(url);
        return { document: {} as Document, url: found(url) };
      },
      extract({ url }) {
        const given = answer(Number(new URL(url).searchParams.get('page') ?? 1));
        if (!given) throw new Error('out of order');
        return given;
      },
      signal: new AbortController().signal,
    },
  );
  return { asked, pages: typeof pages === 'string' ? pages : pages.map(({ textContent }) => textContent) };
}

describe('readEarlier', () => {
  it('reads from the first page to the one before this, and not this one again', async () => {
    expect(await read(3, one)).toEqual({ asked: [address(1), address(2)], pages: ['Day 1.', 'Day 2.'] });
  });

  it.each([
    ['does not come', (page: number) => (page === 2 ? undefined : one(page))],
    ['leads on to no page before this', (page: number) => ({ article: article(page) })],
    ['is followed by itself', (page: number) => ({ article: article(page), nextPage: ROAD })],
    ['is no story', () => ({ refused: 'no-story' }) as const],
  ])('gives none where one of them %s', async (_, answer) => {
    expect((await read(4, answer)).pages).toBe('failed');
  });

  it.each([
    [
      'another story',
      () => ({ article: article(1, { title: 'Council sells the ferry', url: `${ROAD}-2` }) }),
    ],
    ['this page', () => ({ article: article(2) })],
  ])('has nothing to say where %s lies there', async (_, answer) => {
    expect((await read(2, answer)).pages).toBe('none');
  });

  it('has nothing to say where it is sent back here', async () => {
    expect(
      (
        await read(
          2,
          () => one(7),
          () => address(2),
        )
      ).pages,
    ).toBe('none');
  });

  it('asks for nothing where there are too many', async () => {
    expect(await read(21, one)).toEqual({ asked: [], pages: 'failed' });
    expect((await read(20, one)).asked).toHaveLength(19);
  });
});
