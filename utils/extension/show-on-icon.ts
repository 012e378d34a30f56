import type { MessageKey } from '../reading/words';
import { browser } from './browser';

const ICONS = { plain: 'badgeNoStory', story: 'badgeStory', saved: 'badgeSaved' } as const satisfies Record<
  string,
  MessageKey
>;

/** Shows on the toolbar what Lede knows of a tab's page. The browser forgets it by itself at the next navigation. */
export async function showOnIcon(tabId: number, state: keyof typeof ICONS): Promise<void> {
  const path = { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path }),
      browser.action.setTitle({ tabId, title: browser.i18n.getMessage(ICONS[state]) }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no icon to show it on.
  }
}
