import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openInReader, takeAwaited, toggleReader } from '../../utils/extension/open-reader';

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
      files: ['/content-scripts/reader.js'],
    });
  });

  it('puts both into a page that was let in by a click', async () => {
    answerInTab(() => (executeScript.mock.calls.length > 0 ? { ok: { open: true } } : undefined));
    await toggleReader(1);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 1 },
      files: ['/content-scripts/page.js', '/content-scripts/reader.js'],
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
