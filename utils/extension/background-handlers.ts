import type { SavedStory } from '../library/saved-story';
import { withHidden, withKept, withoutHidden, withoutLearnt } from '../promo/site-rules';
import { parseRelated } from '../related/parse-related';
import { rankRelated } from '../related/rank-related';
import { browser, type Runtime } from './browser';
import { holdArticle } from './held-article';
import { keepStory, library } from './keep-library';
import { LedeError } from './lede-error';
import { announceLibraryChange } from './library-changes';
import type { Done, Protocol } from './messages';
import { askReader, openInReader, takeAwaited, toggleReader, toggleReaderByUser } from './open-reader';
import { PICKER_SCRIPT, putScripts, QUIET_SCRIPT } from './put-scripts';
import { changeRules } from './quiet-rules';
import { showOnIcon } from './show-on-icon';

/** One handler for every command: a forgotten one does not compile. */
export type Handlers = {
  [Name in keyof Protocol]: (
    request: Protocol[Name]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Protocol[Name]['response']>;
};

const done: Done = { done: true };

export const backgroundHandlers: Handlers = {
  async storyFound({ url, isStory, settled }, sender) {
    const tabId = tabOf(sender);
    const saved = isStory && (await library().find(url));
    await showOnIcon(tabId, saved ? 'saved' : isStory ? 'story' : 'plain');
    if ((isStory || settled) && (await takeAwaited(tabId))) await toggleReaderByUser(sender.tab);
    return done;
  },

  async openHere(_request, sender) {
    await toggleReader(tabOf(sender));
    return done;
  },

  async quietHere(_request, sender) {
    await putScripts(tabOf(sender), QUIET_SCRIPT);
    return done;
  },

  async learnBlocks({ blocks, refuted }, sender) {
    if (!sender.tab?.incognito)
      await changeRules(hostOf(sender), (rules) => withHidden(withoutLearnt(rules, refuted), blocks));
    return done;
  },

  async chooseBlock({ selector, kind, hide }, sender) {
    await changeRules(hostOf(sender), (rules) =>
      hide ? withHidden(rules, [{ selector, kind }]) : withKept(rules, selector),
    );
    return done;
  },

  async forgetBlock({ selector }, sender) {
    await changeRules(hostOf(sender), (rules) => withoutHidden(rules, [selector]));
    return done;
  },

  async pickBlock({ tabId }) {
    if (!(await putScripts(tabId, QUIET_SCRIPT, PICKER_SCRIPT)))
      throw new LedeError(browser.i18n.getMessage('errorNoAccess'));
    return done;
  },

  async saveStory({ article }, sender) {
    const story = await keepStory(article);
    await showSaved(story, sender.tab);
    return { story };
  },

  async findSaved({ url }, sender) {
    const asker = sender.url && new URL(sender.url);
    const isOwn =
      asker && (asker.protocol.endsWith('extension:') || asker.hostname === new URL(url).hostname);
    return { story: (isOwn && (await library().find(url))) || null };
  },

  async openSaved({ id }) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/story.html?id=${encodeURIComponent(id)}`) });
    return done;
  },

  async findRelated({ title, url, candidates }) {
    return { stories: rankRelated(parseRelated(candidates), { title, url, now: new Date() }) };
  },

  async openInReader({ url, newTab }, sender) {
    await openInReader(url, newTab ? undefined : sender.tab?.id);
    return done;
  },

  async openOutside({ article }) {
    const key = await holdArticle(article);
    await browser.tabs.create({ url: browser.runtime.getURL(`/story.html?held=${key}`) });
    return done;
  },

  async readFont({ file }) {
    const response = await fetch(browser.runtime.getURL(`/${file}`));
    return { base64: toBase64(new Uint8Array(await response.arrayBuffer())) };
  },

  async openReader({ tabId }) {
    await toggleReader(tabId);
    return done;
  },

  async saveTab({ tabId }) {
    const answer = await askReader(tabId, 'extractStory');
    if ('refused' in answer) throw new LedeError(answer.refused);
    const story = await keepStory(answer.article);
    await showSaved(story, await browser.tabs.get(tabId));
    return { story };
  },

  async removeStory({ id }) {
    await library().remove(id, new Date());
    announceLibraryChange();
    return done;
  },

  async restoreStory({ id }) {
    await library().restore(id);
    announceLibraryChange();
    return done;
  },

  async markStory({ id, read }) {
    await library().mark(id, read, new Date());
    announceLibraryChange();
    return done;
  },
};

function tabOf(sender: Runtime.MessageSender): number {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('This command comes from a tab.');
  return tabId;
}

/** Of the page that sent it: a page decides for its own site alone. */
function hostOf(sender: Runtime.MessageSender): string {
  return new URL(sender.url ?? '').hostname;
}

/** A related story that was saved from this tab is not what the tab's icon stands for. */
async function showSaved(story: SavedStory, tab: { id?: number; url?: string } | undefined): Promise<void> {
  if (tab?.id === undefined || !tab.url) return;
  if ((await library().find(tab.url))?.id === story.id) await showOnIcon(tab.id, 'saved');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In slices: `fromCharCode` takes its bytes as arguments, and engines limit how many.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
