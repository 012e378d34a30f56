import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../utils/extension/welcome-once';

beforeEach(() => fakeBrowser.reset());

it('greets once, and never again', async () => {
  const before = (await fakeBrowser.tabs.query({})).length;
  await welcomeOnce();
  await welcomeOnce();
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.length - before).toBe(1);
  expect(tabs.at(-1)?.url).toMatch(/\/welcome\.html$/);
});
