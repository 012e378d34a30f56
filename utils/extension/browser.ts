/**
 * The one place that takes the browser's API. The background, the extension pages and the reader import it from here;
 * the script on every page uses `wxt/browser`, since the polyfill would add 10 kB to each page (DESIGN 10).
 */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };
