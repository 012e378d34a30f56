import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchStory } from '../utils/article/watch-story';
import { guardKeys } from '../utils/extension/guard-keys';
import { type PageState, parseMessage, type Reply } from '../utils/extension/messages';
import { pageWorld } from '../utils/extension/page-world';
import { parseSites, SITES_KEY, switchesFor } from '../utils/extension/site-switches';
import { tell } from '../utils/extension/tell';
import { watchAddress } from '../utils/extension/watch-address';
import { hideKnown } from '../utils/promo/known-sheet';
import { hasPromoCue } from '../utils/promo/promo-cue';
import { knownSelectors, rulesKey } from '../utils/promo/site-rules';

/**
 * Runs first in every page that Lede may see: see `register-page-script.ts`. No content script by WXT's name: the context
 * that it gives those is a fifth of this script, and it announces itself to the page when it is put in later.
 */
export default defineUnlistedScript(async () => {
  const world = pageWorld();
  // Injected a second time, where the first was let in by a click: the first still serves.
  if (world.hasPageScript?.()) return;
  world.hasPageScript = () => browser.runtime?.id !== undefined;
  guardKeys(window);
  // After an update the new script cannot reach the old one's world; this way it hears that its time is over. A page
  // hears it too where it listens for it by then, and learns no more than the name.
  const successor = `${browser.runtime.id}-page`;
  document.dispatchEvent(new Event(successor));

  let isStory = false;
  let quiet = false;

  const quietPage = () => {
    if (world.quieting) world.quieting.resume();
    else tell('quietHere', {});
  };
  const answers: Record<string, (request: { id?: unknown; quiet?: unknown; hide?: unknown }) => void> = {
    describePage: () => {},
    restoreBlock: ({ id }) => world.quieting?.restore(String(id)),
    restoreAll: () => world.quieting?.restoreAll(),
    chooseBlock: ({ id, hide }) => world.quieting?.choose(String(id), hide === true),
    setQuiet: (request) => {
      quiet = request.quiet === true;
      if (quiet) quietPage();
      else {
        world.known?.sheet.turn(false);
        world.quieting?.stop();
      }
    },
  };
  const describe = (): PageState => ({
    url: location.href,
    isStory,
    readerOpen: world.reader !== undefined,
    quiet,
    hidden: world.quieting?.receipt() ?? [],
  });

  browser.runtime.onMessage.addListener((value: unknown, sender, respond: (reply: unknown) => void) => {
    const message = parseMessage(value);
    const answer = message && Object.hasOwn(answers, message.name) && answers[message.name];
    if (!answer || sender.id !== browser.runtime.id) return;
    answer(Object(message.request));
    respond({ ok: describe() } satisfies Reply<PageState>);
  });

  // Only now: a popup that is opened while the switches are being read must find someone to ask.
  const key = rulesKey(location.hostname);
  const stored = await browser.storage.local.get([SITES_KEY, key]);
  const switches = switchesFor(parseSites(stored[SITES_KEY]), location.hostname);
  quiet = switches.quiet;
  if (quiet && stored[key])
    world.known = { stored: stored[key], sheet: hideKnown(document, knownSelectors(stored[key])) };
  const watch = watchStory(document, (verdict, settled) => {
    isStory = verdict.isStory;
    tell('storyFound', { url: location.href, isStory, settled });
    if (switches.autoOpen && verdict.surely && !world.reader) tell('openHere', {});
    if (quiet && !world.quieting && (isStory || world.known || (settled && hasPromoCue(document))))
      quietPage();
  });

  const stopWatching = watchAddress(window, () => {
    world.reader?.close();
    world.notice?.close();
    world.quieting?.reset();
    watch.restart();
  });
  // Back from the back/forward cache, the toolbar icon has forgotten this page.
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) watch.restart();
  };
  window.addEventListener('pageshow', onShow);

  document.addEventListener(successor, () => {
    // Anybody can say so: a page must not be able to switch Lede off.
    if (world.hasPageScript?.()) return;
    watch.stop();
    stopWatching();
    window.removeEventListener('pageshow', onShow);
    world.reader?.close();
    world.notice?.close();
    world.quieting?.stop();
  });
});
