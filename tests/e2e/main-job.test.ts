import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Harness } from './harness.ts';
import { folder } from './server.ts';
import { storyPage } from './story-pages.ts';
import { waitUntil } from './surface.ts';

const SAMPLE = fileURLToPath(new URL('../fixtures/sample', import.meta.url));
const PATH = '/tide-mill-lights-a-harbour-town-again.html';
const STORY = `https://dayfold.example${PATH}`;

/** The same page on another site, in other tags and names: what is found must be found by structure and wording. */
const DISGUISE: [RegExp, string][] = [
  [/css-1(\w)/g, 'x$1q7'],
  [/<h2 class="xtq7itle">(.*?)<\/h2>/, '<h1 class="k">$1</h1>'],
  [/<h3>Related Articles<\/h3>/, '<p class="z9"><b>More on this story</b></p>'],
  [/<span>(\d) (hours|days) ago<\/span>/g, '<time>$1 $2 ago</time>'],
  [/Dayfold/g, 'Mornington'],
];

let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  const disguise = async (path: string) =>
    DISGUISE.reduce((text, [from, to]) => text.replace(from, to), await readFile(`${SAMPLE}${path}`, 'utf8'));
  h.server.site('dayfold.example', { '*': folder(SAMPLE) });
  h.server.site('mornington.example', {
    '/en/article/9f3c0ffee1a5b4c3': await disguise(PATH),
    '/sample.css': { body: await disguise('/sample.css'), type: 'text/css' },
    '*': folder(SAMPLE),
  });
});
afterAll(() => h?.stop());

const shownOnPage = (page: Page, text: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('p, h4, button, span, div')].some(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes(wanted)),
      ),
    text,
  );

async function receiptOf(tabId: number, count: number) {
  return waitUntil(`${count} hidden blocks`, async () => {
    const { hidden } = await h.askTab(tabId, 'describePage', {});
    return hidden.length === count && hidden;
  });
}

describe.each([
  ['the sample page', STORY],
  ['the same page in disguise', 'https://mornington.example/en/article/9f3c0ffee1a5b4c3'],
])('%s', (_name, url) => {
  it('is quieted, read with its related stories, and saved, from the toolbar', async () => {
    const page = await h.open(url);
    const tabId = await h.tabIdOf(page);
    const hidden = await receiptOf(tabId, 5);
    expect(hidden.map(({ kind }) => kind).sort()).toEqual([
      'aiPromo',
      'appBanner',
      'appBanner',
      'emptyShell',
      'newsletter',
    ]);
    for (const { why } of hidden) expect(why).not.toBe('');
    for (const gone of ['Try Our AI Features', 'No comments yet', 'DOWNLOAD THE APP', 'better in the app']) {
      expect(await shownOnPage(page, gone), gone).toBe(false);
    }
    expect(await shownOnPage(page, 'A tide mill that had stood silent')).toBe(true);

    const popup = await h.clickAction(page);
    await popup.waitForText('#glance-title', 'story');
    await popup.click('[data-part="save"]');
    await popup.waitForText('[data-part="save"]', 'Saved');
    await popup.click('[data-part="read"]');
    const reader = h.reader(page);
    await reader.waitFor('.related li');
    expect(await reader.texts('.story h1')).toEqual([
      'Old tide mill lights a harbour town again after ninety years',
    ]);
    expect(await reader.text('.source .outlet')).toBe('Northshore Ledger');
    expect(await reader.texts('.story header')).toEqual([expect.stringContaining('By Agencies')]);
    const paragraphs = await reader.texts('.story-text p');
    expect(paragraphs).toHaveLength(12);
    expect(paragraphs[0]).toMatch(/^A tide mill that had stood silent/);
    expect(paragraphs.at(-1)).toMatch(/nobody living ever had\.$/);
    expect(await reader.texts('.related li')).toEqual([
      expect.stringMatching(/Night ferry.*The Estuary Times/),
      expect.stringMatching(/Oyster growers.*The Estuary Times/),
      expect.stringMatching(/Schoolchildren.*The Estuary Times/),
    ]);
    await page.close();
  });
});

describe('a related story', () => {
  it('whose text the page holds opens in the reader with no request, broken into paragraphs, and back again', async () => {
    const page = await h.open(STORY);
    await h.command(page);
    const reader = h.reader(page);
    await reader.waitFor('.related li');
    const asked = h.server.requests.length;
    await reader.click('.related li:first-child a');
    await reader.waitForText('.story h1', 'Night ferry to the outer islands');
    const paragraphs = await reader.texts('.story-text p');
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.join(' ')).toMatch(
      /^The night ferry to the outer islands made the whole of its crossing/,
    );
    expect(paragraphs.join(' ')).not.toMatch(/newsletter|sign up|read more/i);
    expect(h.server.requests.slice(asked).filter((address) => !address.includes('/pictures/'))).toEqual([]);
    await reader.click('.bar .back');
    await reader.waitForText('.story h1', 'Old tide mill');
    await page.close();
  });
});

describe('a related story that the page only links to', () => {
  it('opens in the reader on its own page, in the same tab, and Back leads here again', async () => {
    h.server.site('post.example', {
      '/2026/11/20/council-keeps-the-island-ferry': storyPage({
        after: `<section><h3>Related stories</h3><ul>${[1, 2, 3]
          .map(
            (n) =>
              `<li><a href="/2026/11/1${n}/how-the-old-quay-was-built">How the old quay was built, part ${n}</a></li>`,
          )
          .join('')}</ul></section>`,
      }),
      '*': storyPage({ title: 'How the old quay was built' }),
    });
    const page = await h.open('https://post.example/2026/11/20/council-keeps-the-island-ferry');
    await h.command(page);
    const reader = h.reader(page);
    await reader.waitFor('.related li');
    expect(await reader.texts('.related li')).toHaveLength(3);
    await reader.click('.related li:first-child a');
    await reader.waitForText('.story h1', 'How the old quay was built');
    expect(page.url()).toMatch(/how-the-old-quay-was-built$/);
    await page.evaluate('history.back()');
    await page.waitForFunction("location.pathname.includes('council')");
    await page.close();
  });
});

describe('what was hidden', () => {
  it('comes back one by one, all at once, and for the site', async () => {
    const page = await h.open(STORY);
    const tabId = await h.tabIdOf(page);
    await receiptOf(tabId, 5);
    const popup = await h.clickAction(page);
    await popup.click('.receipt summary');
    await popup.waitForText('.receipt li', 'AI promo');
    expect(await popup.texts('.receipt li')).toHaveLength(5);
    const index = (await popup.texts('.receipt li')).findIndex((line) => line.includes('AI promo')) + 1;
    await popup.click(`.receipt li:nth-of-type(${index}) button`);
    await waitUntil('the AI promo to come back', () => shownOnPage(page, 'Try Our AI Features'));
    expect(await shownOnPage(page, 'DOWNLOAD THE APP')).toBe(false);
    await popup.click('.receipt details > button');
    await waitUntil('the banner to come back', () => shownOnPage(page, 'DOWNLOAD THE APP'));
    await receiptOf(tabId, 0);

    await page.reload();
    await receiptOf(tabId, 5);
    await popup.close();
    const again = await h.clickAction(page);
    await again.waitFor('.switches input');
    await again.click('.switches label:nth-of-type(2) input');
    await waitUntil('the banner to come back', () => shownOnPage(page, 'DOWNLOAD THE APP'));
    await again.close();
    await page.reload();
    await waitUntil('the page script', () => h.askTab(tabId, 'describePage', {}).catch(() => undefined));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await h.askTab(tabId, 'describePage', {})).hidden).toEqual([]);
    expect(await shownOnPage(page, 'DOWNLOAD THE APP')).toBe(true);
    await h.setSite('dayfold.example', { quiet: true });
    await page.close();
  });
});
