import { browser, type Tabs } from '../../utils/extension/browser';

/** A tab that scripts can be sent to. */
export type PopupTab = Tabs.Tab & { id: number };

/** The tab that the address names (`?tab=7`), for a popup opened as a page; else the one the popup hangs over. */
export async function findTab(): Promise<PopupTab> {
  const named = new URLSearchParams(location.search).get('tab');
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named === null ? active : await browser.tabs.get(Number(named));
  if (tab?.id === undefined) throw new Error('The popup hangs over no tab.');
  return { ...tab, id: tab.id };
}
