import { NO_RULES, parseSiteRules, rulesKey, type SiteRules } from '../promo/site-rules';
import { browser } from './browser';

/** One change is made after the other: two pages of a site may learn at the same time. */
let changing: Promise<unknown> = Promise.resolve();

/** What is settled for the pages of one site, by its host name without port. */
export async function readRules(host: string): Promise<SiteRules> {
  const key = rulesKey(host);
  const stored = await browser.storage.local.get(key);
  return parseSiteRules(stored[key] ?? NO_RULES);
}

/** Changes what is settled for a site; a site for which nothing is settled any more leaves nothing behind. */
export function changeRules(host: string, change: (rules: SiteRules) => SiteRules): Promise<void> {
  const made = changing.then(async () => {
    const before = await readRules(host);
    const after = change(before);
    if (after === before) return;
    const isEmpty = after.hide.length + after.keep.length === 0;
    if (isEmpty) await browser.storage.local.remove(rulesKey(host));
    else await browser.storage.local.set({ [rulesKey(host)]: after });
  });
  changing = made.catch(() => undefined);
  return made;
}
