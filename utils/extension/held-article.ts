import type { Article } from '../article/article';
import { parseArticle, type UntrustedArticle } from '../article/parse-article';
import { browser } from './browser';

const heldKey = (key: string) => `held:${key}`;

/** Holds an article in memory while this browser session lasts, for a page of ours to show; returns its key. */
export async function holdArticle(article: Article | UntrustedArticle): Promise<string> {
  const key = crypto.randomUUID();
  await browser.storage.session.set({ [heldKey(key)]: article });
  return key;
}

/** `undefined` once the browser was closed since, or the key was never ours. */
export async function readHeldArticle(key: string): Promise<UntrustedArticle | undefined> {
  const stored: unknown = (await browser.storage.session.get(heldKey(key)))[heldKey(key)];
  return stored === undefined ? undefined : parseArticle(stored);
}
