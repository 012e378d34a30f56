import { browser } from './browser';

export const PAGE_SCRIPT = '/page-script.js';
export const QUIET_SCRIPT = '/quiet-script.js';
export const PICKER_SCRIPT = '/picker-script.js';
export const READER_SCRIPT = '/reader-script.js';

type Script = typeof PAGE_SCRIPT | typeof QUIET_SCRIPT | typeof PICKER_SCRIPT | typeof READER_SCRIPT;

/** Puts scripts of ours into a tab's page, in order. Answers whether the browser lets them in. */
export async function putScripts(tabId: number, ...files: Script[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}
