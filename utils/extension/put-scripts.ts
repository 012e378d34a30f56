import { browser } from './browser';

export const PAGE_SCRIPT = '/content-scripts/page.js';
export const QUIET_SCRIPT = '/content-scripts/quiet.js';
export const READER_SCRIPT = '/content-scripts/reader.js';

type Script = typeof PAGE_SCRIPT | typeof QUIET_SCRIPT | typeof READER_SCRIPT;

/** Puts scripts of ours into a tab's page, in order. Answers whether the browser lets them in. */
export async function putScripts(tabId: number, ...files: Script[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}
