import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { storyPage } from './story-pages.ts';
import { waitUntil } from './surface.ts';

/** A box that is found by its words, and by its name on the next page, where it has none. */
const BOX = (words: string) => `<div class="harbour-letters">${words}</div>`;
const ASKING = BOX(
  '<p>Sign up for our newsletter</p><form><input type="email"><button>Sign up</button></form>',
);
const SILENT = BOX('<p>The Tide, on Fridays</p>');
/** Notes how the box is shown in each frame, from the first one on. */
const WATCH = `<script>var seen = [];
  (function look() { var box = document.querySelector('.harbour-letters');
    if (box) seen.push(getComputedStyle(box).display); if (seen.length < 30) requestAnimationFrame(look) })()</script>`;

/** As pages have it: nothing is painted before the page's own style has come. */
const STYLE = '<link rel="stylesheet" href="/style.css">';

let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  for (const host of ['letters.example', 'seen.example', 'story.example'])
    h.server.site(host, {
      '/2026/11/20/council-keeps-the-island-ferry': storyPage({ after: ASKING }),
      '/2026/11/21/council-counts-the-dogs': storyPage({ head: STYLE, before: WATCH, after: SILENT }),
      '/style.css': { body: 'body{margin:2em}', type: 'text/css', delayMs: 60 },
      '/2026/11/22/council-takes-the-name': storyPage({
        inside: BOX(
          '<p>The ferry, said the treasurer, is cheaper than any bridge that she has ever been shown a drawing of.</p>',
        ),
      }),
    });
});
afterAll(() => h?.stop());

const FIRST = '/2026/11/20/council-keeps-the-island-ferry';
const NEXT = '/2026/11/21/council-counts-the-dogs';

const hiddenOn = async (page: Page) => (await h.askTab(await h.tabIdOf(page), 'describePage', {})).hidden;
const isShown = (page: Page) =>
  page.evaluate(() => document.querySelector('.harbour-letters')?.checkVisibility() ?? false);

async function learnOn(host: string): Promise<Page> {
  const page = await h.open(`https://${host}${FIRST}`);
  await waitUntil('the box to be hidden', async () => (await hiddenOn(page)).length === 1);
  await waitUntil('it to be learnt', () =>
    h.inExtension(
      async (browser, key) => Object(Object(await browser.storage.local.get(key))[key]).hide?.length === 1,
      `quiet:${host}`,
    ),
  );
  return page;
}

describe('a block that was found on one page', () => {
  it('is gone before the next page of its site is painted, and on its receipt', async () => {
    const page = await learnOn('letters.example');
    await page.goto(`https://letters.example${NEXT}`);
    const [block] = await waitUntil('the receipt', async () => {
      const hidden = await hiddenOn(page);
      return hidden.length > 0 && hidden;
    });
    expect(block).toMatchObject({ kind: 'newsletter', why: 'seen here before' });
    await page.waitForFunction('seen.length === 30');
    expect(new Set((await page.evaluate('seen')) as string[])).toEqual(new Set(['none']));
    await page.close();
  });

  it('comes back, and stays on all pages, where the reader never wants it hidden', async () => {
    const page = await learnOn('seen.example');
    const popup = await h.clickAction(page);
    await popup.click('.receipt summary');
    await popup.click('.receipt-choices button');
    await waitUntil('the box to be back', () => isShown(page));
    await popup.close();
    await page.reload();
    const tabId = await h.tabIdOf(page);
    await waitUntil(
      'the page to be noticed',
      async () => (await h.askTab(tabId, 'describePage', {})).isStory,
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await isShown(page)).toBe(true);
    expect(await hiddenOn(page)).toEqual([]);
    await page.close();
  });

  it('costs no word of a story where its name is used for one', async () => {
    const page = await learnOn('story.example');
    await page.goto('https://story.example/2026/11/22/council-takes-the-name');
    await waitUntil('the paragraph to be shown', () => isShown(page));
    await waitUntil('the rule to be forgotten', () =>
      h.inExtension(
        async (browser) => Object.keys(await browser.storage.local.get('quiet:story.example')).length === 0,
      ),
    );
    await page.close();
  });
});
