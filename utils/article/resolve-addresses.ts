const ABSOLUTE = /^https?:\/\/[^/\s]+\/\S*$/;

/**
 * Makes every link and picture of a copied page absolute, by its `<base>` and the address it was read at: the copy has
 * no base of its own once it leaves the page, and the sanitiser drops what is relative.
 */
export function resolveAddresses(page: Document, url: string): void {
  const base = baseOf(page, url);
  for (const [selector, attribute] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
    ['video[poster]', 'poster'],
  ] as const) {
    for (const element of page.querySelectorAll(selector)) {
      const address = element.getAttribute(attribute)?.trim() ?? '';
      // The sanitiser reads it again; parsing twice what is absolute already took a tenth of the whole extraction.
      const absolute = address && !ABSOLUTE.test(address) && resolve(address, base);
      if (absolute) element.setAttribute(attribute, absolute);
    }
  }
}

/** Not asked whether it can be parsed before: that is parsing it. */
function resolve(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

function baseOf(page: Document, url: string): string {
  const href = page.querySelector('base[href]')?.getAttribute('href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}
