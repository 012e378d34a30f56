import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { FRONT_PAGE, STORY_PARAGRAPHS, storyPage } from './story-pages.ts';
import { waitUntil } from './surface.ts';

const body = (html: string) =>
  JSON.stringify(html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>')));
let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('app.example', {
    '/': FRONT_PAGE,
    // A site that swaps its body and address without loading a page.
    '/shell': FRONT_PAGE.replace(
      '</body>',
      `<script>function go(path, html){history.pushState({}, '', path); document.body.innerHTML = html}
       const story = ${body(storyPage())}; const front = ${body(FRONT_PAGE)};</script></body>`,
    ),
    '/2026/11/20/late-story-of-the-ferry': FRONT_PAGE.replace(
      '</body>',
      `<script>setTimeout(() => { document.body.innerHTML = ${body(storyPage())} }, 1200)</script></body>`,
    ),
    '/2026/11/20/council-keeps-the-island-ferry': storyPage(),
  });
});
afterAll(() => h?.stop());

async function isStory(tabId: number): Promise<boolean> {
  return (await h.askTab(tabId, 'describePage', {})).isStory;
}

describe('a page that changes without loading', () => {
  it('is looked at again, and its reader closes when it goes elsewhere', async () => {
    const page = await h.open('https://app.example/shell');
    const tabId = await h.tabIdOf(page);
    expect(await isStory(tabId)).toBe(false);
    await page.evaluate("go('/2026/11/20/council-keeps-the-island-ferry', story)");
    await waitUntil('the story to be noticed', () => isStory(tabId));
    await h.command(page);
    await h.reader(page).waitFor('.story-text p');
    expect(await h.reader(page).texts('.story-text p')).toEqual(STORY_PARAGRAPHS);
    await page.evaluate("go('/elsewhere', front)");
    await h.reader(page).waitUntilClosed();
    await waitUntil('the front page to be told apart', async () => !(await isStory(tabId)));
    await page.close();
  });

  it('is noticed when its story arrives late', async () => {
    const page = await h.open('https://app.example/2026/11/20/late-story-of-the-ferry');
    const tabId = await h.tabIdOf(page);
    await waitUntil('the story to be noticed', () => isStory(tabId));
    await waitUntil('the toolbar icon to say so', async () =>
      (await h.actionTitle(tabId)).includes('is a story'),
    );
    await page.close();
  });
});

describe('back and forward', () => {
  it('leave the reader working, from the cache or not', async () => {
    const page = await h.open('https://app.example/2026/11/20/council-keeps-the-island-ferry');
    await h.command(page);
    await h.reader(page).waitFor('.story-text p');
    await page.goto('https://app.example/');
    await page.evaluate('history.back()');
    await page.waitForFunction("location.pathname.includes('council')");
    const tabId = await h.tabIdOf(page);
    const open = await waitUntil('the page to answer', async () => {
      const state = await h.askTab(tabId, 'describePage', {}).catch(() => undefined);
      return state && { reader: state.readerOpen };
    });
    expect(await h.reader(page).isOpen()).toBe(open.reader);
    if (open.reader) await h.command(page);
    await h.reader(page).waitUntilClosed();
    await h.command(page);
    await h.reader(page).waitForText('h1', 'Council keeps the island ferry');
    await waitUntil('the toolbar icon to say so', async () =>
      (await h.actionTitle(tabId)).includes('is a story'),
    );
    await page.close();
  });
});
