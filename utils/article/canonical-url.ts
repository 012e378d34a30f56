import { normalizeUrl } from './normalize-url';
import { siteOf } from './site-of';

/**
 * The address that the page gives itself (`<link rel=canonical>`, then `og:url`), where that is credible: the same
 * registrable site, and not the front page of it. Otherwise the address it was read at. Always without tracking.
 * @param url where the page was read, absolute.
 */
export function canonicalUrl(document: Document, url: string): string {
  const claims = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, url)) continue;
    const canonical = new URL(claim, url);
    if (isSameSite(canonical, new URL(url)) && !isFrontPage(canonical)) return normalizeUrl(canonical.href);
  }
  return normalizeUrl(url);
}

function isSameSite(one: URL, other: URL): boolean {
  return /^https?:$/.test(one.protocol) && siteOf(one.hostname) === siteOf(other.hostname);
}

function isFrontPage(url: URL): boolean {
  return url.pathname === '/' && url.search === '';
}
