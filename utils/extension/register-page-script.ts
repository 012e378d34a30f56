import { browser } from './browser';
import { PAGE_SCRIPT, putScripts } from './put-scripts';
import { sendToTab } from './send';

const ID = 'page';
/** One change of permissions is told in several events; they are answered one after the other. */
let registering: Promise<void> = Promise.resolve();

/**
 * Has the page script run first in every page that Lede may see. It is registered here, for the sites that are allowed
 * now, and not in the manifest: where access is withheld, Chrome answers a click on Lede by running what the manifest
 * had wanted to run, and opens no popup (`ExtensionActionRunner::RunAction`: "blocked actions *or* the normal
 * action"); and a script at `document_start` makes it ask for a reload besides.
 */
async function registerPageScript(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(https?|\*):\/\/|^<all_urls>$/.test(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [PAGE_SCRIPT],
      matches,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/** Tabs that were open before Lede came are served too, without a reload. */
async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined && !(await sendToTab(id, 'describePage', {}))) await putScripts(id, PAGE_SCRIPT);
    }),
  );
}

/** Keeps to what the reader allows, from one worker's life to the next. */
export function keepPageScriptRegistered(): void {
  const register = () => {
    registering = registering.then(registerPageScript).catch((error: unknown) => console.error(error));
    return registering;
  };
  browser.runtime.onInstalled.addListener(async () => {
    await register();
    await enterOpenTabs();
  });
  browser.permissions.onAdded.addListener(async () => {
    await register();
    await enterOpenTabs();
  });
  browser.permissions.onRemoved.addListener(() => void register());
}
