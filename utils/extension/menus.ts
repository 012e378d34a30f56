import { browser } from './browser';
import { openInReader, toggleReaderByUser } from './open-reader';

const READ_PAGE = 'read-page';
const READ_LINK = 'read-link';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Menus are kept by the browser; they are made once, at install and update. Firefox for Android has none. */
export async function addMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_PAGE,
    title: browser.i18n.getMessage('menuReadPage'),
    contexts: ['page', 'selection', 'image'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({
    id: READ_LINK,
    title: browser.i18n.getMessage('menuReadLink'),
    contexts: ['link'],
    targetUrlPatterns: WEB_PAGES,
  });
}

export function answerMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === READ_PAGE) void toggleReaderByUser(tab);
    if (info.menuItemId === READ_LINK && info.linkUrl) void openInReader(info.linkUrl, undefined);
  });
}
