import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { FRONT_PAGE, STORY_PARAGRAPHS, silence, storyPage } from './story-pages.ts';
import { waitUntil } from './surface.ts';

const STORY = 'https://post.example/2026/11/20/council-keeps-the-island-ferry';
let h: Harness;
let page: Page;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('post.example', {
    '/': FRONT_PAGE,
    '/2026/11/20/council-keeps-the-island-ferry': storyPage(),
    '/strict': {
      body: storyPage(),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; script-src 'none'; font-src 'none'; require-trusted-types-for 'script'",
      },
    },
    '/with-dialog': storyPage({ after: '<dialog id="own"><p>A dialog of the page</p></dialog>' }),
    '/hostile-style': storyPage({
      head: '<style>html{font-size:4px}body,body *{display:none!important}div{opacity:0!important;transform:scale(0)!important}</style>',
    }),
    '/story.txt': { body: STORY_PARAGRAPHS.join('\n\n'), type: 'text/plain; charset=utf-8' },
    '/story.json': { body: JSON.stringify(STORY_PARAGRAPHS), type: 'application/json' },
    '/story.xhtml': {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>The ferry</title></head><body><article><h1>Council keeps the island ferry</h1>${STORY_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
      type: 'application/xhtml+xml',
    },
    '/hostile-front': FRONT_PAGE.replace(
      '</head>',
      '<style>html{font-size:4px}body,body *{opacity:0!important}div,aside{display:none!important;opacity:0!important;transform:scale(0)!important}</style></head>',
    ),
    '/second-story': storyPage({ title: 'Dogs may ride the ferry' }),
    '/silence.wav': { body: silence(20), type: 'audio/wav' },
    '/playing': storyPage({ after: '<audio src="/silence.wav" muted loop></audio>' }),
    '/listening': storyPage({
      head: `<script>window.seen=[];for(const t of ['keydown','keypress','keyup'])addEventListener(t,e=>seen.push(t+':'+e.key),true)</script>`,
      after: '<input id="field"><video id="clip" muted></video><div style="height:4000px"></div>',
    }),
  });
});
afterAll(() => h?.stop());
afterEach(() => page?.close());

async function openWithReader(url: string): Promise<Page> {
  page = await h.open(url);
  await h.command(page);
  await h.reader(page).waitUntilOpen();
  await h.reader(page).waitFor('.story-text p');
  return page;
}

describe('opening the reader', () => {
  it('by the shortcut shows the story, and by the shortcut again gives the page back', async () => {
    await openWithReader(STORY);
    const reader = h.reader(page);
    expect(await reader.texts('h1')).toEqual(['Council keeps the island ferry']);
    expect(await reader.texts('.story-text p')).toEqual(STORY_PARAGRAPHS);
    await h.command(page);
    await reader.waitUntilClosed();
  });

  it('by the page menu', async () => {
    page = await h.open(STORY);
    await h.contextMenu(page, 'read-page');
    await h.reader(page).waitUntilOpen();
  });

  it('by the link menu, in a new tab of its own', async () => {
    page = await h.open('https://post.example/');
    await h.contextMenu(page, 'read-link', { linkUrl: 'https://post.example/second-story' });
    const opened = await waitUntil('the new tab', async () =>
      (await h.browser.pages()).find((tab) => tab.url().endsWith('/second-story')),
    );
    await h.reader(opened).waitForText('h1', 'Dogs may ride the ferry');
    await opened.close();
  });

  it('says in the page and on the toolbar icon why it does not open where there is no story', async () => {
    page = await h.open('https://post.example/');
    await h.command(page);
    const tabId = await h.tabIdOf(page);
    await waitUntil('the sentence', async () => (await h.actionTitle(tabId)).includes('found no story'));
    const notice = h.reader(page);
    await notice.waitForText('[role="status"]', 'Lede found no story on this page.');
    expect(await notice.isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await h.contextMenu(page, 'read-page');
    await notice.waitForText('[role="status"]', 'Lede found no story on this page.');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await notice.click('.page-notice button');
    await waitUntil('the notice to go', async () =>
      page.evaluate(() => document.documentElement.children.length === 2),
    );
  });

  it.each(['/story.txt', '/story.json', '/story.xhtml'])(
    'does not offer itself on %s, and says why it does not open there',
    async (path) => {
      page = await h.open(`https://post.example${path}`);
      const tabId = await h.tabIdOf(page);
      await h.command(page);
      await h.reader(page).waitForText('[role="status"]', 'not a page of text that the reader can show');
      expect((await h.askTab(tabId, 'describePage', {})).isStory).toBe(false);
    },
  );

  it('is shown over a page that hides everything, and makes way for the reader', async () => {
    page = await h.open('https://post.example/hostile-front');
    await h.command(page);
    const notice = h.reader(page);
    await notice.waitForText('[role="status"]', 'found no story');
    const box = await notice.evaluate((root) => {
      const shown = root.querySelector('aside')?.getBoundingClientRect();
      const middle =
        shown && document.elementFromPoint(shown.x + shown.width / 2, shown.y + shown.height / 2);
      return { wide: (shown?.width ?? 0) > 200, onTop: middle === (root as ShadowRoot).host };
    });
    expect(box).toEqual({ wide: true, onTop: true });
    await page.evaluate(
      (story) => {
        document.title = 'Council keeps the island ferry';
        document.body.innerHTML = story;
      },
      storyPage().replace(/^.*<body>/s, ''),
    );
    await h.command(page);
    await notice.waitUntilOpen();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  });

  it('by itself on a site where the reader said so, and not on its front page', async () => {
    await h.setSite('post.example', { autoOpen: true });
    page = await h.open(STORY);
    await h.reader(page).waitUntilOpen();
    await page.goto('https://post.example/');
    const tabId = await h.tabIdOf(page);
    expect((await h.askTab(tabId, 'describePage', {})).readerOpen).toBe(false);
    await h.setSite('post.example', { autoOpen: false });
  });
});

describe('the page under the reader', () => {
  it('sees none of the keys, and gets everything back as it was', async () => {
    page = await h.open('https://post.example/listening');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#field')?.focus({ preventScroll: true });
      scrollTo(0, 700);
    });
    await h.command(page);
    const reader = h.reader(page);
    await reader.waitFor('.story-text p');
    for (const key of ['j', 'ArrowDown', 'Tab', 'Escape'] as const) await reader.press(key);
    await reader.waitUntilClosed();
    const after = await page.evaluate(() => ({
      seen: (globalThis as unknown as { seen: string[] }).seen,
      scrollY,
      focused: document.activeElement?.id,
      children: document.documentElement.children.length,
    }));
    expect(after).toEqual({ seen: [], scrollY: 700, focused: 'field', children: 2 });
    await page.keyboard.press('x');
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toContain(
      'keydown:x',
    );
  });

  it('rests: what plays is paused, and plays on afterwards', async () => {
    page = await h.open('https://post.example/playing');
    const isPaused = () => page.evaluate(() => document.querySelector('audio')?.paused);
    await page.evaluate(() => document.querySelector('audio')?.play());
    expect(await isPaused()).toBe(false);
    await h.command(page);
    await h.reader(page).waitFor('.story-text p');
    expect(await isPaused()).toBe(true);
    await h.command(page);
    await h.reader(page).waitUntilClosed();
    await waitUntil('the sound to go on', async () => (await isPaused()) === false);
  });

  it('is not seen through by the page: no open root, no names of ours', async () => {
    await openWithReader(STORY);
    const host = await page.evaluate(() => {
      const added = document.documentElement.lastElementChild;
      return {
        root: added?.shadowRoot ?? null,
        html: added?.outerHTML.toLowerCase() ?? '',
        text: added?.textContent,
      };
    });
    expect(host).toEqual({ root: null, html: '<div></div>', text: '' });
  });
});

describe('the reader holds its place', () => {
  it('under the strictest content policy, set in its own face and colours', async () => {
    await openWithReader('https://post.example/strict');
    const look = await h.reader(page).evaluate((root) => {
      const story = root.querySelector('.story-text p');
      const dialog = root.querySelector('.reader');
      return {
        face: story ? getComputedStyle(story).fontFamily : '',
        paper: dialog ? getComputedStyle(dialog).backgroundColor : '',
        width: (dialog?.getBoundingClientRect().width ?? 0) > innerWidth - 30,
      };
    });
    expect(look.face).toContain('Newsreader');
    expect(look.paper).not.toMatch(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
    expect(look.width).toBe(true);
  });

  it('against styles that hide everything', async () => {
    await openWithReader('https://post.example/hostile-style');
    const size = await h.reader(page).evaluate((root) => {
      const paragraph = root.querySelector('.story-text p');
      return {
        px: paragraph ? parseFloat(getComputedStyle(paragraph).fontSize) : 0,
        wide: (paragraph?.clientWidth ?? 0) > 200,
      };
    });
    expect(size).toEqual({ px: 20, wide: true });
  });

  it('over a dialog that the page shows later', async () => {
    await openWithReader('https://post.example/with-dialog');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
    const reader = h.reader(page);
    await waitUntil('the reader to be on top again', () => reader.isOnTop());
    await reader.press('Escape');
    await reader.waitUntilClosed();
    expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.open)).toBe(true);
  });

  it('when the page takes it away once, and goes to a page of its own when it does so for ever', async () => {
    await openWithReader(STORY);
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await waitUntil('the reader to come back', () => h.reader(page).isOpen());
    await page.evaluate(() => {
      new MutationObserver(() => {
        const last = document.documentElement.lastElementChild;
        if (last !== document.body) last?.remove();
      }).observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild?.remove();
    });
    const outside = await waitUntil('the story page', async () =>
      (await h.tabs()).find(({ url }) => url?.includes('/story.html?held=')),
    );
    const shown = await h.openExtensionPage(
      new URL(outside.url ?? '').pathname.slice(1) + new URL(outside.url ?? '').search,
      '.story-text p',
    );
    expect(await shown.$$eval('.story-text p', (found) => found.map((p) => p.textContent))).toEqual(
      STORY_PARAGRAPHS,
    );
    await shown.close();
  });
});

describe('text settings', () => {
  it('change the story at once, are kept over a restart, and reach other open readers', async () => {
    await openWithReader(STORY);
    const reader = h.reader(page);
    await reader.click('.style-tool > button');
    await reader.click('.panel .swatch:nth-of-type(4)');
    await reader.waitFor('.reader[data-theme="dark"]');
    await reader.press('Escape');
    await waitUntil('the settings to close', async () => !(await reader.exists('.panel')));
    expect(await reader.isOpen()).toBe(true);
    await page.close();
    await h.restart();
    await openWithReader(STORY);
    expect(await h.reader(page).attribute('.reader', 'data-theme')).toBe('dark');
    await h.setStyle({ theme: 'sepia' });
    await h.reader(page).waitFor('.reader[data-theme="sepia"]');
    await h.setStyle({ theme: 'auto' });
  });
});
