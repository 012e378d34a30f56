import { storage } from 'wxt/utils/storage';
import { browser } from './browser';

const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/**
 * Opens the welcome page at the first installation. Remembered beside the settings: a browser that installs Lede anew at
 * each start, as Firefox does with a temporary add-on, must not greet its reader each time.
 */
export async function welcomeOnce(): Promise<void> {
  if (await welcomed.getValue()) return;
  await welcomed.setValue(true);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
