import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findViolationsInside } from './axe.ts';
import { Harness } from './harness.ts';
import { storyPage } from './story-pages.ts';
import { waitUntil } from './surface.ts';

const STYLE =
  '<style>.tide-table{height:120px;margin:20px 0;background:#dde}.tide-table p{margin:20px;width:200px}</style>';
const BOX = '<section class="tide-table"><p>High water 6.12</p><p>Low water 12.30</p></section>';

let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  for (const host of ['pointer.example', 'keys.example', 'fake.example'])
    h.server.site(host, {
      '/2026/11/20/council-keeps-the-island-ferry': storyPage({ head: STYLE, before: BOX }),
      '/2026/11/21/council-counts-the-dogs': storyPage({
        head: STYLE,
        before: BOX,
        title: 'Council counts the dogs',
      }),
    });
});
afterAll(() => h?.stop());

const isShown = (page: Page) =>
  page.evaluate(() => document.querySelector('.tide-table')?.checkVisibility() ?? false);

async function openPicker(host: string): Promise<Page> {
  const page = await h.open(`https://${host}/2026/11/20/council-keeps-the-island-ferry`);
  const popup = await h.clickAction(page);
  await popup.click('.receipt .pick');
  await h.reader(page).waitFor('.picker-bar');
  return page;
}

describe('the picker', () => {
  it('hides what is pointed at, on this page and the next, and undoes it', async () => {
    const page = await openPicker('pointer.example');
    const picker = h.reader(page);
    await page.mouse.move(400, 100);
    await picker.waitForText('.picker-bar p', 'This block would be hidden');
    await page.mouse.click(400, 100);
    await picker.click('.picker-hide');
    await picker.waitForText('.picker-bar p', 'Hidden on this site');
    await waitUntil('the block to go', async () => !(await isShown(page)));
    await picker.click('.picker-tools button:first-child');
    await waitUntil('the block to be back', () => isShown(page));

    await page.mouse.click(400, 100);
    await picker.click('.picker-hide');
    await waitUntil('the block to go', async () => !(await isShown(page)));
    const tabId = await h.tabIdOf(page);
    expect((await h.askTab(tabId, 'describePage', {})).hidden).toMatchObject([
      { kind: 'picked', chosen: true },
    ]);
    await page.goto('https://pointer.example/2026/11/21/council-counts-the-dogs');
    await waitUntil('the block to be gone here too', async () => !(await isShown(page)));
    await page.close();
  });

  it('is worked by the keyboard alone, and refuses the story', async () => {
    const page = await openPicker('keys.example');
    const picker = h.reader(page);
    await picker.press('ArrowUp');
    for (let step = 0; step < 4; step++) await picker.press('ArrowUp');
    await picker.waitForText('.picker-bar p', 'This holds the story itself');
    await picker.press('ArrowLeft');
    await picker.waitForText('.picker-bar p', 'This block would be hidden');
    await picker.press('Enter');
    await waitUntil('the block to go', async () => !(await isShown(page)));
    expect(await findViolationsInside(page, picker)).toEqual([]);
    await picker.press('Escape');
    await waitUntil(
      'the picker to close',
      async () => !(await picker.exists('.picker-bar').catch(() => false)),
    );
    await page.close();
  });

  it('believes no click and no key that the page has made up', async () => {
    const page = await openPicker('fake.example');
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as Element;
      for (const type of ['pointermove', 'click'])
        host.dispatchEvent(
          new PointerEvent(type, { clientX: 40, clientY: 70, bubbles: true, composed: true }),
        );
      for (const key of ['ArrowUp', 'Enter'])
        window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await h.reader(page).waitForText('.picker-bar p', 'Point at what you want hidden');
    expect(await isShown(page)).toBe(true);
    await page.close();
  });
});
