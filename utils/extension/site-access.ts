import { browser } from './browser';

function originPattern(url: string): string | undefined {
  if (!/^https?:/.test(url)) return undefined;
  return `${new URL(url).protocol}//${new URL(url).hostname}/*`;
}

/** Can a script of ours run on this page at all? Not on the browser's own pages, stores and other extensions. */
export function isWebPage(url: string | undefined): url is string {
  return url !== undefined && originPattern(url) !== undefined;
}

/**
 * Whether the reader lets Lede see this site without being asked each time. Chrome ("on click") and Firefox (the
 * toggle in the add-on's panel) both let it be withheld; then only a click on Lede, its menu or shortcut opens the page to it.
 */
export async function hasAccess(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && (await browser.permissions.contains({ origins: [origin] }));
}

/** Asks for lasting access to this site. Call it straight from a click: both browsers refuse otherwise. */
export async function requestAccess(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && (await browser.permissions.request({ origins: [origin] }));
}
