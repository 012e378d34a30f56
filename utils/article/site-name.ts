import { plainWords, saysTheSame } from './agreement';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';

/** What stands between a headline and the site's name in `<title>`. A hyphen inside a word is none. */
const SEPARATOR = /\s+[-–—|·•»«:/\\]+\s+|\s*[|»]\s*/;

/** The name of the site the page belongs to: as it says, or as its `<title>` ends. */
export function findSiteName({ page, url, tags, data }: PageReading): string | undefined {
  return (
    firstTag(tags, 'og:site_name') ??
    data?.publisher ??
    firstTag(tags, 'application-name', 'apple-mobile-web-app-title') ??
    partsOf(page.title).find((part) => isHostName(part, url))
  );
}

/** A page title without the site's name before or after it. */
export function withoutSiteName(title: string, siteName: string | undefined, url: string): string {
  const isSite = (part: string) =>
    isHostName(part, url) || (siteName !== undefined && saysTheSame(part, siteName));
  const parts = partsOf(title);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (isSite(last)) return withoutSiteName(cutEnd(title, last), siteName, url);
  if (isSite(first)) return withoutSiteName(cutStart(title, first), siteName, url);
  return title;
}

/** "The Daily Planet" for www.dailyplanet.example: the words of the name, joined, are a label of the host. */
function isHostName(name: string, url: string): boolean {
  const words = plainWords(name);
  const host = new URL(url).hostname.replace(/[^a-z\d.]/g, '');
  const joined = [words.join(''), words.filter((word) => !/^(the|com|net|org|www)$/.test(word)).join('')];
  return joined.some((label) => label.length >= 3 && host.split('.').includes(label));
}

function partsOf(title: string): string[] {
  return title.split(SEPARATOR).filter(Boolean);
}

function cutEnd(title: string, part: string): string {
  return title.slice(0, title.lastIndexOf(part)).replace(/[\s\-–—|·•»«:/\\]+$/, '');
}

function cutStart(title: string, part: string): string {
  return title.slice(title.indexOf(part) + part.length).replace(/^[\s\-–—|·•»«:/\\]+/, '');
}
