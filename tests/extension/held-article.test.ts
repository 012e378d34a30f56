import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdArticle, readHeldArticle } from '../../utils/extension/held-article';

const ARTICLE = {
  url: 'https://post.example/ferry',
  title: 'Council keeps the island ferry',
  content: '<p>Text.</p>',
  textContent: 'Text.',
  words: 1,
  readingMinutes: 1,
};

beforeEach(() => fakeBrowser.reset());

it('gives back what was held, by its key', async () => {
  const key = await holdArticle(ARTICLE);
  expect(await readHeldArticle(key)).toEqual(ARTICLE);
  expect(await readHeldArticle('another')).toBeUndefined();
});

it('keeps it out of what outlives the browser', async () => {
  await holdArticle(ARTICLE);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('refuses what was spoilt', async () => {
  await fakeBrowser.storage.session.set({ 'held:x': { ...ARTICLE, url: 'javascript:alert(1)' } });
  await expect(readHeldArticle('x')).rejects.toThrow();
});
