import { beforeEach, expect, it, vi } from 'vitest';
import { browser, type Tabs } from '../../utils/extension/browser';
import { lookAtTab } from '../../utils/extension/look-at-tab';
import type { PageState } from '../../utils/extension/messages';

const url = 'https://www.harbourpost.example/ferry';
const state: PageState = { url, isStory: true, readerOpen: false, quiet: true, hidden: [] };
const tab = { id: 7, url } as Tabs.Tab;

const sendMessage = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>();
const executeScript = vi.fn<() => Promise<unknown>>();
const contains = vi.fn<() => Promise<boolean>>();

const nobodyThere = () => Promise.reject(new Error('Could not establish connection.'));

beforeEach(() => {
  vi.resetAllMocks();
  contains.mockResolvedValue(true);
  sendMessage.mockResolvedValue({ ok: state });
  Object.assign(browser.tabs, { sendMessage });
  Object.assign(browser.scripting, { executeScript });
  Object.assign(browser.permissions, { contains });
});

it('asks the script that is in the page', async () => {
  expect(await lookAtTab(tab)).toEqual({ kind: 'web', url, allowed: true, state });
  expect(executeScript).not.toHaveBeenCalled();
});

it('puts the script into a page that has none, and asks again', async () => {
  sendMessage.mockImplementationOnce(nobodyThere);
  contains.mockResolvedValue(false);
  expect(await lookAtTab(tab)).toEqual({ kind: 'web', url, allowed: false, state });
  expect(executeScript).toHaveBeenCalledOnce();
});

it('knows nothing of a withheld page that was not clicked on, but leaves it to be tried', async () => {
  sendMessage.mockImplementation(nobodyThere);
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  contains.mockResolvedValue(false);
  expect(await lookAtTab(tab)).toEqual({ kind: 'web', url, allowed: false, state: undefined });
});

it('calls a page closed that takes no script although its site is allowed', async () => {
  sendMessage.mockImplementation(nobodyThere);
  executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
  expect(await lookAtTab(tab)).toEqual({ kind: 'closed' });
});

it.each([undefined, 'about:addons', 'chrome://settings/'])(
  'calls %s closed without asking anyone',
  async (address) => {
    expect(await lookAtTab({ ...tab, url: address } as Tabs.Tab)).toEqual({ kind: 'closed' });
    expect(sendMessage).not.toHaveBeenCalled();
  },
);
