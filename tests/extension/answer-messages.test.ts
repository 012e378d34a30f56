import '../library/browser-globals';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, maySend } from '../../utils/extension/answer-messages';
import type { Protocol } from '../../utils/extension/messages';

const ownPage = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/library.html') });
const pageScript = () => ({
  id: fakeBrowser.runtime.id,
  url: 'https://news.example/story',
  frameId: 0,
  tab: { id: 7, url: 'https://news.example/story' },
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = ((key: string) => key) as typeof fakeBrowser.i18n.getMessage;
});

async function ask(message: unknown, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
  return answer;
}

const FROM_PAGES: Record<keyof Protocol, boolean> = {
  storyFound: true,
  openHere: true,
  quietHere: true,
  learnBlocks: true,
  chooseBlock: true,
  forgetBlock: true,
  saveStory: true,
  findSaved: true,
  openSaved: true,
  findRelated: true,
  openInReader: true,
  openOutside: true,
  readFont: true,
  pickBlock: false,
  openReader: false,
  saveTab: false,
  removeStory: false,
  restoreStory: false,
  markStory: false,
};

describe('maySend', () => {
  it.each(Object.entries(FROM_PAGES))('%s from the script of a page: %s', (name, allowed) => {
    expect(maySend(name as keyof Protocol, pageScript() as never)).toBe(allowed);
    expect(maySend(name as keyof Protocol, ownPage() as never)).toBe(true);
  });

  it('refuses frames inside a page, and other extensions', () => {
    expect(maySend('storyFound', { ...pageScript(), frameId: 3 } as never)).toBe(false);
    expect(maySend('storyFound', { ...pageScript(), id: 'somebody-else' } as never)).toBe(false);
    expect(maySend('removeStory', { ...ownPage(), id: 'somebody-else' } as never)).toBe(false);
  });

  it('is not fooled by a page whose address starts like ours', () => {
    const url = `https://evil.example/#${fakeBrowser.runtime.getURL('/library.html')}`;
    expect(maySend('removeStory', { ...pageScript(), url } as never)).toBe(false);
  });
});

describe('answerMessages', () => {
  beforeEach(() => answerMessages());

  it('leaves foreign messages alone', async () => {
    expect(await ask({ hello: 'world' }, ownPage())).toBeUndefined();
    expect(await ask({ name: 'toString', request: {} }, ownPage())).toBeUndefined();
  });

  it('leaves a command alone that its sender may not give', async () => {
    expect(await ask({ name: 'removeStory', request: { id: 'story:1' } }, pageScript())).toBeUndefined();
  });

  it.each([
    ['openReader', { tabId: 'seven' }],
    ['readFont', { file: '../manifest.json' }],
    ['openInReader', { url: 'no address', newTab: false }],
    ['saveStory', { article: { title: 'Only a title' } }],
  ])('says so when %s is not understood', async (name, request) => {
    expect(await ask({ name, request }, ownPage())).toEqual({ failed: 'errorNotUnderstood' });
  });

  it('turns a bug into a sentence that blames nobody, and keeps it for the console', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakeBrowser.tabs.create = vi.fn(async () => {
      throw new TypeError('x is not a function');
    });
    expect(await ask({ name: 'openSaved', request: { id: 'story:1' } }, ownPage())).toEqual({
      failed: 'errorUnexpected',
    });
    expect(log).toHaveBeenCalledOnce();
  });
});
