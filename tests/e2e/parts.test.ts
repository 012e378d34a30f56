import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import type { Answer } from './server.ts';
import { storyPage } from './story-pages.ts';

/** Stories that are not one plain page: on several pages, several on one page, rendered late. */

const ROAD = 'https://road.example/a/nine-nights-on-the-salt-line';
const LIBRARY = 'https://lantern.example/2026/03/library-sundays';
const FIXTURE = fileURLToPath(new URL('../fixtures/pages/appended-stories/source.html', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../fixtures/sample', import.meta.url));

/** The strictest policy under which the pages can be fetched: in Firefox the page's own holds for content scripts too. */
const STRICT = {
  'content-security-policy': `default-src 'none'${inject('engine') === 'firefox' ? "; connect-src 'self'" : ''}`,
};

const PARTS = [
  [
    'The salt line begins behind a supermarket, where you would take its first signal for a lamp that somebody forgot to switch off.',
    'Its driver whistles only uphill, and there is a rule about it in the book that hangs above the brake, in somebody’s very old hand.',
    'On the first night the train stood for four hours on the dam, because the moon had to rise before the points could be seen.',
  ],
  [
    'On the second night we learned to sleep sitting up, which the salt workers say is the only way to wake up where one meant to.',
    'The cook, Ines Okafor, keeps her onions in the guard’s lamp room, and counts them at every station as if someone might get on.',
  ],
  [
    'On the last morning the sea was on both sides of the line, and nobody in the carriage said anything until the buffers.',
    'The way back takes a day by bus, past the supermarket and the lamp, which is a signal after all and had been red since Monday.',
  ],
];
const TITLE = 'Nine nights on the salt line';

const asked: { page: number; headers: IncomingHttpHeaders }[] = [];
let brokenPage: number | undefined;
let delayedPage: number | undefined;

function roadPage(url: URL, headers: IncomingHttpHeaders): Answer {
  const page = Number(url.searchParams.get('page') ?? 1);
  asked.push({ page, headers });
  if (page === brokenPage) return { status: 503, body: 'Out of order.' };
  const links = PARTS.map((_, index) => `<a href="?page=${index + 1}">${index + 1}</a>`).join(' ');
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} - Long Way Round</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"><meta property="og:title" content="${TITLE}"></head><body>
<article><h1>${TITLE}</h1><p class="byline">By Edda Rask</p>${(PARTS[page - 1] ?? []).map((text) => `<p>${text}</p>`).join('')}
<nav class="pages">Page ${page} of 3: ${links}</nav></article></body></html>`;
  return {
    body,
    ...(page === delayedPage && { delayMs: 3_000 }),
    headers: { ...STRICT, 'set-cookie': 'reader=ines; Path=/' },
  };
}

let h: Harness;
let page: Page;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('road.example', {
    '/a/nine-nights-on-the-salt-line': roadPage,
    '/a/of-one-page': storyPage({ title: 'A story of one page' }),
  });
  h.server.site('lantern.example', { '/2026/03/library-sundays': await readFile(FIXTURE, 'utf8') });
  h.server.site('img.lantern.example', {
    '*': { body: await readFile(`${SAMPLE}/pictures/oyster-beds.png`), type: 'image/png' },
  });
  h.server.site('late.example', {
    '/2026/11/20/council-keeps-the-island-ferry': storyPage({
      after: `<script>addEventListener('late', () => {
        for (const text of ['On Friday the treasurer set out both sums on one sheet of paper, and the sheet was passed around twice.',
          'The ferry’s dog, who had not been counted, slept through all of it on a coil of rope beside the door.']) {
          const paragraph = document.createElement('p'); paragraph.textContent = text;
          document.querySelector('article').append(paragraph);
        }
      })</script>`,
    }),
  });
});
afterAll(() => h?.stop());
beforeEach(() => {
  asked.length = 0;
  brokenPage = undefined;
  delayedPage = undefined;
});
afterEach(() => page?.close());

async function openWithReader(url: string) {
  page = await h.open(url);
  await h.command(page);
  const reader = h.reader(page);
  await reader.waitUntilOpen();
  await reader.waitFor('.story-text p');
  return reader;
}

describe('a story on three pages', () => {
  it('is joined in the reader, and saved whole', async () => {
    const reader = await openWithReader(ROAD);
    await reader.waitFor('.more-pages[data-state="done"]');
    expect(await reader.texts('.story-text p')).toEqual(PARTS.flat());
    expect(await reader.evaluate((root) => root.querySelectorAll('.story-text > hr').length)).toBe(2);
    expect(await reader.text('.more-pages')).toBe('The whole story is here, 3 pages.');
    expect(asked.map((request) => request.page)).toEqual([1, 2, 3]);

    await reader.click('.bar [aria-label="Save"], .bar .primary');
    await reader.waitForText('.bar', 'Saved');
    const { story } = await h.ask('findSaved', { url: ROAD });
    const saved = await h.openExtensionPage(
      `story.html?id=${encodeURIComponent(story?.id ?? '')}`,
      '.story-text p',
    );
    expect(
      await saved.$$eval('.story-text p', (paragraphs) => paragraphs.map((one) => one.textContent)),
    ).toEqual(PARTS.flat());
    await saved.close();
    await h.ask('removeStory', { id: story?.id ?? '' });
  });

  it('is asked for as its reader would, with the cookies of its site and no referrer', async () => {
    const reader = await openWithReader(ROAD);
    await reader.waitFor('.more-pages[data-state="done"]');
    expect(asked.slice(1).map(({ headers }) => headers.cookie)).toEqual(['reader=ines', 'reader=ines']);
    expect(asked.slice(1).map(({ headers }) => headers.referer)).toEqual([undefined, undefined]);
  });

  it('is asked for by nobody before the reader is open, nor where there is one page', async () => {
    page = await h.open(ROAD);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(asked).toHaveLength(1);
    await page.close();
    const before = h.server.requests.length;
    const reader = await openWithReader('https://road.example/a/of-one-page');
    expect(h.server.requests.slice(before)).toHaveLength(1);
    expect(await reader.exists('.more-pages')).toBe(false);
  });

  it('says which page did not come, and brings it when asked again', async () => {
    brokenPage = 3;
    const reader = await openWithReader(ROAD);
    await reader.waitFor('.more-pages[data-state="failed"]');
    expect(await reader.text('.more-pages p')).toBe(
      'Page 3 of this story did not come, so the text stops here.',
    );
    expect(await reader.texts('.story-text p')).toEqual(PARTS.slice(0, 2).flat());
    brokenPage = undefined;
    await reader.click('.more-pages button');
    await reader.waitFor('.more-pages[data-state="done"]');
    expect(await reader.texts('.story-text p')).toEqual(PARTS.flat());
  });

  it('saved before all of it had come is saved whole all the same', async () => {
    brokenPage = 3;
    const reader = await openWithReader(ROAD);
    await reader.waitFor('.more-pages[data-state="failed"]');
    await reader.click('.bar .primary');
    await reader.waitForText('.bar', 'Saved');
    brokenPage = undefined;
    await reader.click('.more-pages button');
    await reader.waitFor('.more-pages[data-state="done"]');
    await expect
      .poll(async () => (await h.ask('findSaved', { url: ROAD })).story?.words, { timeout: 10_000 })
      .toBe(PARTS.flat().join(' ').split(/\s+/).length);
  });
});

describe('a story of three pages that is opened on a later one', () => {
  it.each([2, 3])('on page %i, is joined from its first page on', async (opened) => {
    const reader = await openWithReader(`${ROAD}?page=${opened}`);
    await reader.waitForText('.more-pages', 'The whole story is here, 3 pages.');
    expect(await reader.texts('.story-text p')).toEqual(PARTS.flat());
    expect(await reader.exists('[data-part="earlier"]')).toBe(false);
    expect(asked.map((request) => request.page)).toEqual(opened === 2 ? [2, 1, 3] : [3, 1, 2]);
    await reader.click('.bar .primary');
    await reader.waitForText('.bar', 'Saved');
    const { story } = await h.ask('findSaved', { url: `${ROAD}?page=1` });
    expect(story?.words).toBe(PARTS.flat().join(' ').split(/\s+/).length);
    await h.ask('removeStory', { id: story?.id ?? '' });
  });

  it('leaves what is being read where it is', async () => {
    delayedPage = 1;
    const reader = await openWithReader(`${ROAD}?page=2`);
    await page.setViewport({ width: 400, height: 300 });
    const topOf = () =>
      reader.evaluate(
        (root) =>
          [...root.querySelectorAll('.story-text p')]
            .find(({ textContent }) => textContent.startsWith('The cook'))
            ?.getBoundingClientRect().top ?? -1,
      );
    await reader.evaluate((root) => {
      const read = [...root.querySelectorAll('.story-text p')].find(({ textContent }) =>
        textContent.startsWith('The cook'),
      );
      read?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    const before = await topOf();
    await reader.waitForText('.story-text', 'behind a supermarket');
    expect(Math.abs((await topOf()) - before)).toBeLessThan(3);
    await page.setViewport(null);
  });

  it('says so where its first page cannot be had, and leads there', async () => {
    brokenPage = 1;
    const reader = await openWithReader(`${ROAD}?page=2`);
    await reader.waitFor('[data-part="earlier"][data-state="failed"]');
    expect(await reader.text('[data-part="earlier"] p')).toBe(
      'You opened this story on page 2. What comes before it could not be fetched.',
    );
    expect(await reader.attribute('[data-part="earlier"] a', 'href')).toBe(`${ROAD}?page=1`);
    await reader.waitForText('.story-text', 'On the last morning');
    expect((await reader.texts('.more-pages')).join()).not.toContain('whole story');
    brokenPage = undefined;
    await reader.click('[data-part="earlier"] button');
    await reader.waitForText('.more-pages', 'The whole story is here, 3 pages.');
    expect(await reader.texts('.story-text p')).toEqual(PARTS.flat());
  });
});

describe('stories below the first', () => {
  it('are offered at its end, open in the same reader, and lead back', async () => {
    const reader = await openWithReader(LIBRARY);
    expect(await reader.texts('.story h1')).toEqual(['Weirbridge library opens on Sundays']);
    expect(await reader.texts('.story-text p')).toHaveLength(8);
    expect(await reader.texts('.others h3')).toEqual([
      'A sledge from the ice above Sorn',
      'The last old tram leaves Karsund',
    ]);
    const before = h.server.requests.filter((address) => !address.includes('img.')).length;
    await reader.click('.others li:first-child a');
    await reader.waitForText('.story h1', 'A sledge from the ice');
    expect(await reader.text('.byline')).toBe('By Olav Teig');
    expect(await reader.texts('.story-text p')).toHaveLength(8);
    await reader.click('.bar .primary');
    await reader.waitForText('.bar', 'Saved');
    const { story } = await h.ask('findSaved', { url: 'https://lantern.example/2026/03/sledge-in-the-ice' });
    expect(story?.title).toBe('A sledge from the ice above Sorn');
    await reader.click('.bar .back');
    await reader.waitForText('.story h1', 'Weirbridge library');
    expect(h.server.requests.filter((address) => !address.includes('img.')).length).toBe(before);
  });
});

describe('text that the page renders late', () => {
  it('is taken in while the reader is open, and moves nothing that was there', async () => {
    const reader = await openWithReader('https://late.example/2026/11/20/council-keeps-the-island-ferry');
    expect(await reader.texts('.story-text p')).toHaveLength(8);
    await reader.evaluate((root) => {
      root.querySelector('.story-text p:nth-of-type(3)')?.setAttribute('data-mark', '');
      const dialog = root.querySelector('dialog');
      if (dialog) dialog.scrollTop = 200;
    });
    const scrolled = await reader.evaluate((root) => root.querySelector('dialog')?.scrollTop ?? 0);
    await page.evaluate("dispatchEvent(new Event('late'))");
    await reader.waitForText('.story-text p', 'coil of rope');
    expect(await reader.texts('.story-text p')).toHaveLength(10);
    expect(await reader.exists('.story-text p:nth-of-type(3)[data-mark]')).toBe(true);
    expect(await reader.evaluate((root) => root.querySelector('dialog')?.scrollTop ?? 0)).toBe(scrolled);
  });
});
