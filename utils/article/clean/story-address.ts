import { siteOf } from '../site-of';

/** An address on the same site that is shaped like another story's: a slug of words, a date, a long number or hash. */
export function isStoryAddress(href: string | null, url: string): boolean {
  if (!href || !URL.canParse(href, url)) return false;
  const target = new URL(href, url);
  const here = new URL(url);
  const isSameSite = siteOf(target.hostname) === siteOf(here.hostname);
  if (!isSameSite || target.pathname === here.pathname) return false;
  return /(?:[^/-]+-){3}|\/\d{4}\/\d{1,2}\/|\d{6,}|[\da-f]{16,}/i.test(target.pathname);
}

const FILE = /\.(?:pdf|docx?|xlsx?|csv|zip|epub|mp3|mp4|jpe?g|png)$/i;

/** Another page of the same site, and no file. */
export function isOwnPage(href: string, url: string): boolean {
  if (!href || href.startsWith('#') || !URL.canParse(href, url)) return false;
  const target = new URL(href, url);
  const here = new URL(url);
  const isOther = target.pathname !== here.pathname && !FILE.test(target.pathname);
  return /^https?:$/.test(target.protocol) && isOther && siteOf(target.hostname) === siteOf(here.hostname);
}
