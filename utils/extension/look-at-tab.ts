import type { Tabs } from './browser';
import type { PageState } from './messages';
import { PAGE_SCRIPT, putScripts } from './put-scripts';
import { sendToTab } from './send';
import { hasAccess, isWebPage } from './site-access';

/** What the popup can know about a tab. */
export type TabLook =
  /** A page of the browser, its store or another extension: no script may go there. */
  | { kind: 'closed' }
  | {
      kind: 'web';
      url: string;
      /** Whether Lede may see this site without being clicked first. */
      allowed: boolean;
      /** Absent where no script of ours is in the page: nothing is known of it, but reading and saving can be tried. */
      state: PageState | undefined;
    };

/**
 * Looks at a tab: asks the script in its page, and puts it there where it is missing, which is so on a page that was
 * open before Lede was installed, and on a site whose access is withheld (the click that opened the popup lets it in).
 */
export async function lookAtTab(tab: Tabs.Tab): Promise<TabLook> {
  const { id, url } = tab;
  // Without host access or a click on Lede, the browser does not even tell the address.
  if (id === undefined || !isWebPage(url)) return { kind: 'closed' };
  const allowed = await hasAccess(url);
  const known = await sendToTab(id, 'describePage', {});
  if (known) return { kind: 'web', url, allowed, state: known };
  const entered = await putScripts(id, PAGE_SCRIPT);
  // An allowed site that takes no script is one the browser guards, such as a store of extensions.
  if (!entered && allowed) return { kind: 'closed' };
  return { kind: 'web', url, allowed, state: entered ? await sendToTab(id, 'describePage', {}) : undefined };
}
