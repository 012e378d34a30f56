/** What a fragment of ours begins with, before a text directive that scrolls to the headline where the browser can. */
const PART = '#story:~:text=';

/** Words of the headline that the address carries: enough to find it, short enough for an address. */
const MOST_WORDS = 10;

/**
 * The address of a story that stands on another story's page and has none of its own. `normalizeUrl` keeps it, so that the
 * two stay two stories in the reading list; opened, it leads to the headline on that page.
 * @param url of the page, absolute
 */
export function partAddress(url: string, title: string): string {
  const words = title.trim().split(/\s+/).slice(0, MOST_WORDS).join(' ');
  // A hyphen and a comma mean something in a text directive, and `encodeURIComponent` leaves the hyphen.
  return new URL(PART + encodeURIComponent(words).replaceAll('-', '%2D'), url).href;
}

export function isPartFragment(hash: string): boolean {
  return hash.startsWith(PART) && hash.length > PART.length;
}
