import { normalizeUrl } from './normalize-url';
import { siteOf } from './site-of';

/** Where a page says its own address. */
const OWN_ADDRESS = [
  ['link[rel~="canonical" i]', 'href'],
  ['meta[property="og:url" i]', 'content'],
] as const;

/**
 * The address that the page gives itself (`<link rel=canonical>`, then `og:url`), where that is credible: the same
 * registrable site, and not the front page of it. Otherwise the address it was read at. Always without tracking.
 * @param url where the page was read, absolute.
 */
export function canonicalUrl(document: Document, url: string): string {
  const claims = OWN_ADDRESS.flatMap(([selector, attribute]) =>
    Array.from(document.querySelectorAll(selector), (element) => element.getAttribute(attribute)),
  );
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, url)) continue;
    const canonical = new URL(claim, url);
    if (isSameSite(canonical, new URL(url)) && !isAboveAll(canonical, new URL(url)))
      return normalizeUrl(canonical.href);
  }
  return normalizeUrl(url);
}

/**
 * Where a page was read, absolute. A page that was saved to a file and opened again may have been given no address: then it
 * is the one that it gives itself, or `about:blank`, which belongs to no site.
 */
export function pageAddress(document: Document, url: string): string {
  if (URL.canParse(url)) return url;
  const claims = OWN_ADDRESS.map(([selector, attribute]) =>
    document.querySelector(selector)?.getAttribute(attribute),
  );
  return claims.find((claim) => claim && URL.canParse(claim)) ?? 'about:blank';
}

function isSameSite(one: URL, other: URL): boolean {
  return /^https?:$/.test(one.protocol) && siteOf(one.hostname) === siteOf(other.hostname);
}

/** The front page, by any of its addresses, claimed by a page below it. */
function isAboveAll(canonical: URL, url: URL): boolean {
  const isFront = /^\/(?:(?:index|default|home)\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(canonical.pathname);
  return (
    isFrontPage(canonical) || (isFront && canonical.search === '' && url.pathname !== canonical.pathname)
  );
}

/** The address of a whole site. */
export function isFrontPage(url: URL): boolean {
  return url.pathname === '/' && url.search === '';
}
