import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { storyPage } from './story-pages.ts';

let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('post.example', { '*': storyPage() });
  await h.withholdAccess();
});
afterAll(() => h?.stop());

describe('where the reader of a site has not let Lede in', () => {
  it('nothing runs in the page until Lede is clicked; then it reads and saves all the same', async () => {
    const page = await h.open('https://post.example/story');
    const tabId = await h.tabIdOf(page);
    await expect(h.askTab(tabId, 'describePage', {})).rejects.toThrow();

    const popup = await h.clickAction(page);
    await popup.waitFor('.site-access');
    await popup.click('[data-part="save"]');
    await popup.waitForText('[data-part="save"]', 'Saved');
    await popup.click('[data-part="read"]');
    await h.reader(page).waitForText('h1', 'Council keeps the island ferry');
    await page.close();
  });
});
