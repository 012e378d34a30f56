import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  openInReader,
  takeAwaited,
  toggleReader,
  toggleReaderByUser,
} from '../../utils/extension/open-reader';

const executeScript = vi.fn(async () => []);

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  fakeBrowser.i18n.getMessage = ((key: string) => key) as typeof fakeBrowser.i18n.getMessage;
  fakeBrowser.scripting.executeScript =
    executeScript as unknown as typeof fakeBrowser.scripting.executeScript;
});

/** Answers in a tab: by the name of the command, `undefined` where no script is there yet. */
function answerInTab(answer: (name: string) => unknown): void {
  fakeBrowser.tabs.sendMessage = vi.fn(async (_tab: number, { name }: { name: string }) =>
    answer(name),
  ) as unknown as typeof fakeBrowser.tabs.sendMessage;
}

describe('toggleReader', () => {
  it('asks a reader that is there, and injects nothing', async () => {
    answerInTab(() => ({ ok: { open: true } }));
    await toggleReader(1);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('puts only the reader into a page that has its page script', async () => {
    answerInTab((name) => {
      if (name === 'describePage') return { ok: {} };
      return executeScript.mock.calls.length > 0 ? { ok: { open: true } } : undefined;
    });
    await toggleReader(1);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 1 },
      files: ['/reader-script.js'],
    });
  });

  it('puts both into a page that was let in by a click', async () => {
    answerInTab(() => (executeScript.mock.calls.length > 0 ? { ok: { open: true } } : undefined));
    await toggleReader(1);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 1 },
      files: ['/page-script.js', '/reader-script.js'],
    });
  });

  it('throws the sentence of a page that is no story, and of one that no script may enter', async () => {
    answerInTab(() => ({ ok: { open: false, refused: 'Lede found no story on this page.' } }));
    await expect(toggleReader(1)).rejects.toThrow('Lede found no story on this page.');
    answerInTab(() => undefined);
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await expect(toggleReader(1)).rejects.toThrow('errorNoAccess');
  });
});

describe('toggleReaderByUser', () => {
  const openPopup = vi.fn(async () => undefined);
  const setTitle = vi.fn(async () => undefined);
  const tab = { id: 1 } as Parameters<typeof toggleReaderByUser>[0];
  const SENTENCE = 'Lede found no story on this page.';

  beforeEach(() => {
    openPopup.mockClear();
    setTitle.mockClear();
    Object.assign(fakeBrowser.action, { openPopup, setTitle, setBadgeText: vi.fn(async () => undefined) });
    fakeBrowser.i18n.getMessage = ((key: string) =>
      key.startsWith('@@') ? 'en' : key) as typeof fakeBrowser.i18n.getMessage;
  });

  it('says in the page and on the icon why the reader does not open', async () => {
    const said = vi.fn();
    fakeBrowser.tabs.sendMessage = vi.fn(
      async (_tab: number, message: { name: string; request: unknown }) => {
        if (message.name === 'toggleReader') return { ok: { open: false, refused: SENTENCE } };
        said(message);
        return { ok: { shown: true } };
      },
    ) as unknown as typeof fakeBrowser.tabs.sendMessage;
    await toggleReaderByUser(tab);
    expect(said).toHaveBeenCalledExactlyOnceWith({ name: 'showNotice', request: { sentence: SENTENCE } });
    expect(setTitle).toHaveBeenCalledWith({ tabId: 1, title: SENTENCE });
    expect(openPopup).not.toHaveBeenCalled();
  });

  it.each([
    ['no script may enter', undefined],
    ['the page has no place for it', { ok: { shown: false } }],
  ])('opens the popup where %s, and bears that the browser will not', async (_, answer) => {
    answerInTab((name) =>
      answer && name === 'toggleReader' ? { ok: { open: false, refused: SENTENCE } } : answer,
    );
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    openPopup.mockRejectedValueOnce(new Error('needs a user gesture'));
    await toggleReaderByUser(tab);
    expect(openPopup).toHaveBeenCalledOnce();
    expect(setTitle).toHaveBeenCalledWith({ tabId: 1, title: answer ? SENTENCE : 'errorNoAccess' });
  });
});

describe('openInReader', () => {
  it('is remembered for its tab, once', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://post.example/' });
    await openInReader('https://post.example/ferry', tab.id);
    expect(await takeAwaited(tab.id ?? 0)).toBe(true);
    expect(await takeAwaited(tab.id ?? 0)).toBe(false);
  });

  it('is forgotten after a minute', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://post.example/' });
    await openInReader('https://post.example/ferry', tab.id);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
    expect(await takeAwaited(tab.id ?? 0)).toBe(false);
    vi.restoreAllMocks();
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'about:config'])('does not go to %s', async (url) => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://post.example/' });
    await openInReader(url, tab.id);
    expect(await takeAwaited(tab.id ?? 0)).toBe(false);
  });
});
