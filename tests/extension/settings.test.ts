import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSite, readStyle, watchStyle, writeSite, writeStyle } from '../../utils/extension/settings';
import { DEFAULT_READING_STYLE } from '../../utils/reading/reading-style';

beforeEach(() => fakeBrowser.reset());

describe('the reading style', () => {
  it('is the default at first, and kept once set', async () => {
    expect(await readStyle()).toEqual(DEFAULT_READING_STYLE);
    await writeStyle({ ...DEFAULT_READING_STYLE, theme: 'sepia', size: 130 });
    expect(await readStyle()).toEqual({ ...DEFAULT_READING_STYLE, theme: 'sepia', size: 130 });
  });

  it('takes the default for any part that was spoilt', async () => {
    await fakeBrowser.storage.local.set({ style: { theme: 'plaid', size: 115 } });
    expect(await readStyle()).toEqual({ ...DEFAULT_READING_STYLE, size: 115 });
  });

  it('tells a watcher, until it stops', async () => {
    const seen = vi.fn();
    const stop = watchStyle(seen);
    await writeStyle({ ...DEFAULT_READING_STYLE, theme: 'dark' });
    expect(seen).toHaveBeenCalledWith({ ...DEFAULT_READING_STYLE, theme: 'dark' });
    stop();
    await writeStyle(DEFAULT_READING_STYLE);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('the switches of a site', () => {
  it('change one by one, each site for itself', async () => {
    await writeSite('news.example', { autoOpen: true });
    await writeSite('news.example', { quiet: false });
    await writeSite('other.example', { quiet: false });
    expect(await readSite('news.example')).toEqual({ autoOpen: true, quiet: false });
    expect(await readSite('other.example')).toEqual({ autoOpen: false, quiet: false });
    expect(await readSite('third.example')).toEqual({ autoOpen: false, quiet: true });
  });
});
