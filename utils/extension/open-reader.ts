import { browser, type Tabs } from './browser';
import { failureSentence } from './failure-sentence';
import { LedeError } from './lede-error';
import type { TabProtocol } from './messages';
import { PAGE_SCRIPT, putScripts, READER_SCRIPT } from './put-scripts';
import { sendToTab } from './send';
import { isWebPage } from './site-access';
import { browserWords } from './words';

/** A page that was asked for and never came is forgotten after this long, in ms. */
const AWAITED_FOR = 60_000;

const awaitedKey = (tabId: number) => `awaited:${tabId}`;

/**
 * Opens the reader in a tab, or closes it there. Works with host access, and without it after a click on Lede, its menu
 * or its shortcut (`activeTab`).
 * @throws LedeError with a sentence for the reader: no story, or a page no extension may touch.
 */
export async function toggleReader(tabId: number): Promise<void> {
  const answer = await askReader(tabId, 'toggleReader');
  if (answer.refused) throw new LedeError(answer.refused);
}

/** Asks the reader script of a tab, and puts it there first where it is not. */
export async function askReader<Name extends 'toggleReader' | 'extractStory'>(
  tabId: number,
  name: Name,
): Promise<TabProtocol[Name]['response']> {
  const answer = (await sendToTab(tabId, name, {})) ?? (await injectAndAsk(tabId, name));
  if (!answer) throw new LedeError(browser.i18n.getMessage('errorNoAnswer'));
  return answer;
}

async function injectAndAsk<Name extends 'toggleReader' | 'extractStory'>(tabId: number, name: Name) {
  // A second page script would take the place of the first, and with it go what the first had hidden.
  const hasPageScript = (await sendToTab(tabId, 'describePage', {})) !== undefined;
  const isIn = hasPageScript
    ? await putScripts(tabId, READER_SCRIPT)
    : await putScripts(tabId, PAGE_SCRIPT, READER_SCRIPT);
  if (!isIn) throw new LedeError(browser.i18n.getMessage('errorNoAccess'));
  return sendToTab(tabId, name, {});
}

/** For the shortcut and the menus, which have no window of ours for a sentence: why the reader did not open is said in the page. */
export async function toggleReaderByUser(tab: Tabs.Tab | undefined): Promise<void> {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) return;
  const tabId = active.id;
  try {
    await toggleReader(tabId);
    await browser.action.setBadgeText({ tabId, text: '' });
  } catch (error) {
    const sentence = failureSentence(error, browserWords());
    await browser.action.setTitle({ tabId, title: sentence });
    await browser.action.setBadgeText({ tabId, text: '!' });
    await showInPage(tabId, sentence);
  }
}

/** Where no script of ours may enter, the popup knows what to say; some browsers open it only at a click. */
async function showInPage(tabId: number, sentence: string): Promise<void> {
  const answer = await sendToTab(tabId, 'showNotice', { sentence }).catch(() => undefined);
  if (!answer?.shown) await browser.action.openPopup().catch(() => undefined);
}

/**
 * Goes to a page and opens the reader there as soon as it is seen to be a story.
 * @param tabId the tab to go there in; a new one beside the current tab where there is none.
 */
export async function openInReader(url: string, tabId: number | undefined): Promise<void> {
  if (!isWebPage(url)) return;
  const awaited = { url, until: Date.now() + AWAITED_FOR };
  if (tabId === undefined) {
    const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // Opened empty first: a page that is in the cache could report itself before it is awaited.
    const created = await browser.tabs.create({
      url: 'about:blank',
      ...(active && { index: active.index + 1 }),
    });
    tabId = created.id;
  }
  if (tabId === undefined) return;
  await browser.storage.session.set({ [awaitedKey(tabId)]: awaited });
  await browser.tabs.update(tabId, { url });
}

/** Whether this tab's page was asked for by `openInReader`; answers yes once. */
export async function takeAwaited(tabId: number): Promise<boolean> {
  const key = awaitedKey(tabId);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return false;
  await browser.storage.session.remove(key);
  return 'until' in stored && Number(stored.until) > Date.now();
}
