import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchStory } from '../../utils/article/watch-story';
import { guardKeys } from '../../utils/extension/guard-keys';
import { type PageState, type Protocol, parseMessage, type Reply } from '../../utils/extension/messages';
import { pageWorld } from '../../utils/extension/page-world';
import { parseSites, SITES_KEY, switchesFor } from '../../utils/extension/site-switches';
import { hasPromoCue } from '../../utils/promo/promo-cue';

/** Runs first in every page that Lede may see: see `register-page-script.ts`. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const world = pageWorld();
    // Injected a second time, where the first was let in by a click: the first still serves.
    if (world.pageScript?.()) return;
    world.pageScript = () => ctx.isValid;
    guardKeys(window);

    let isStory = false;
    let quiet = false;

    const quietPage = () => {
      if (world.quieting) world.quieting.resume();
      else tell('quietHere', {});
    };
    const answers: Record<string, (request: { id?: unknown; quiet?: unknown }) => void> = {
      describePage: () => {},
      restoreBlock: ({ id }) => world.quieting?.restore(String(id)),
      restoreAll: () => world.quieting?.restoreAll(),
      setQuiet: (request) => {
        quiet = request.quiet === true;
        if (quiet) quietPage();
        else world.quieting?.stop();
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
    const stored = await browser.storage.local.get(SITES_KEY);
    const switches = switchesFor(parseSites(stored[SITES_KEY]), location.hostname);
    quiet = switches.quiet;
    const watch = watchStory(document, (verdict, settled) => {
      isStory = verdict.isStory;
      tell('storyFound', { url: location.href, isStory, settled });
      if (switches.autoOpen && verdict.surely && !world.reader) tell('openHere', {});
      if (quiet && !world.quieting && (isStory || (settled && hasPromoCue(document)))) quietPage();
    });

    ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
      if (isSamePage(oldUrl, newUrl)) return;
      world.reader?.close();
      world.notice?.close();
      world.quieting?.reset();
      watch.restart();
    });
    // Back from the back/forward cache, the toolbar icon has forgotten this page.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) watch.restart();
    });
    ctx.onInvalidated(() => {
      watch.stop();
      world.reader?.close();
    });
  },
});

/** A move to a heading or a note is no move to another page; `#/path` and `#!path` are how some sites name pages. */
function isSamePage(one: URL, other: URL): boolean {
  const isRoute = /^#[/!]/.test(one.hash) || /^#[/!]/.test(other.hash);
  return !isRoute && one.href.replace(one.hash, '') === other.href.replace(other.hash, '');
}

/** Says something to the background and waits for nothing: a killed worker is told again at the next change. */
function tell<Name extends keyof Protocol>(name: Name, request: Protocol[Name]['request']): void {
  void Promise.resolve(browser.runtime.sendMessage({ name, request })).catch(() => undefined);
}
