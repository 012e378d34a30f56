import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { picture, STORY_PARAGRAPHS, storyPage } from './story-pages.ts';
import { waitUntil } from './surface.ts';

const HOST = 'https://post.example';
const PHOTO = `${HOST}/ferry.png`;
let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('post.example', {
    '/ferry.png': { body: picture(640, 360), type: 'image/png' },
    '/story': storyPage({
      inside: `<figure><img src="${PHOTO}" width="640" height="360" alt="The ferry"></figure>`,
    }),
    '*': (url) => storyPage({ title: `Report number ${url.pathname.slice(1)}` }),
  });
});
afterAll(() => h?.stop());

/** Saves from the toolbar's popup, as a person does; resolves when the popup says it is saved. */
async function saveByPopup(url: string): Promise<void> {
  const page = await h.open(url);
  const popup = await h.clickAction(page);
  await popup.waitForText('#glance-title', 'story');
  await popup.click('[data-part="save"]');
  await popup.waitForText('[data-part="save"]', 'Saved');
  await popup.close();
  await page.close();
}

async function savedTitles(): Promise<string[]> {
  const list = await h.openExtensionPage('library.html', '.row');
  const titles = await list.$$eval('.row .story-link', (found) =>
    found.map((title) => title.textContent.trim()),
  );
  await list.close();
  return titles;
}

describe('a saved story', () => {
  it('outlives the background and the browser, and opens whole with the network cut', async () => {
    await saveByPopup(`${HOST}/story`);
    await h.suspendBackground();
    await h.restart();
    h.offline(true);
    const asked = h.server.requests.length;

    const list = await h.openExtensionPage('library.html', '.row');
    const href = await list.$eval('.row a', (link) => (link as HTMLAnchorElement).href);
    await list.close();
    const story = await h.openExtensionPage(href.slice(h.origin.length + 1), '.story-text img');
    await waitUntil('the picture', () =>
      story.$eval('.story-text img', (image) => (image as HTMLImageElement).naturalWidth === 640),
    );
    expect(await story.$$eval('.story-text p', (found) => found.map((p) => p.textContent))).toEqual(
      STORY_PARAGRAPHS,
    );
    expect(await story.$eval('.story-text img', (image) => (image as HTMLImageElement).src)).toMatch(
      /^blob:/,
    );
    expect(h.server.requests.slice(asked)).toEqual([]);
    await story.close();
    h.offline(false);
  });

  it('is known again on its page, and saved only once', async () => {
    const page = await h.open(`${HOST}/story?utm_source=letter#top`);
    const popup = await h.clickAction(page);
    await popup.waitForText('[data-part="save"]', 'Saved');
    await popup.close();
    await h.command(page);
    await h.reader(page).waitForText('.bar', 'Saved');
    await page.close();
    expect((await savedTitles()).filter((title) => title === 'Council keeps the island ferry')).toHaveLength(
      1,
    );
  });

  it('is saved from the reader, and marked, deleted and brought back in the list', async () => {
    const page = await h.open(`${HOST}/7`);
    await h.command(page);
    const reader = h.reader(page);
    await reader.waitFor('.story-text p');
    await reader.click('.bar .primary');
    await reader.waitFor('.bar .saved');
    await page.close();

    const list = await h.openExtensionPage('library.html', '.row');
    const row = '.row:first-of-type';
    expect(await list.$eval(`${row} .story-link`, (title) => title.textContent.trim())).toBe(
      'Report number 7',
    );
    await list.click(`${row} [data-part="mark"]`);
    await list.waitForSelector(`${row}.finished`);
    await list.click(`${row} [data-part="delete"]`);
    await list.waitForSelector('[data-part="undo"]');
    await list.waitForFunction(
      () => !document.querySelector('.row .story-link')?.textContent.includes('Report number 7'),
    );
    await list.click('[data-part="undo"]');
    await list.waitForFunction(() =>
      document.querySelector('.row .story-link')?.textContent.includes('Report number 7'),
    );
    await list.waitForSelector(`${row}.finished`);
    await list.close();
  });
});

describe('what was acknowledged is kept', () => {
  it('when the background is killed during saves: each is kept whole, or tried again until it is', async () => {
    const page = await h.openExtensionPage('library.html');
    const articles = Array.from({ length: 5 }, (_, index) => article(index + 100));
    const acknowledged: string[] = [];
    for (const [index, one] of articles.entries()) {
      const saving = h.ask('saveStory', { article: one }).then(
        ({ story }) => acknowledged.push(story.title),
        () => undefined,
      );
      await new Promise((resolve) => setTimeout(resolve, index * 20));
      await h.suspendBackground().catch(() => undefined);
      await saving;
    }
    await page.close();
    const titles = await savedTitles();
    expect(titles).toEqual(expect.arrayContaining(acknowledged));
    for (const one of articles) await h.ask('saveStory', { article: one });
    expect(await savedTitles()).toEqual(expect.arrayContaining(articles.map(({ title }) => title)));
  });

  it('when the browser is killed right after', async () => {
    const { story } = await h.ask('saveStory', { article: article(200) });
    await h.killBrowser();
    await h.reopen();
    const page = await h.openExtensionPage(`story.html?id=${encodeURIComponent(story.id)}`, '.story-text p');
    expect(await page.$eval('.story-text', (text) => text.textContent)).toContain('text of story 200');
    await page.close();
  });
});

function article(number: number) {
  const text = `This is the text of story ${number}. `.repeat(200);
  return {
    url: `${HOST}/kept/${number}`,
    title: `Kept story ${number}`,
    content: `<p>${text}</p>` as never,
    textContent: text,
    words: 1400,
    readingMinutes: 6,
  };
}
