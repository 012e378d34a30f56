import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../utils/extension/messages.ts';
import type { HiddenBlock } from '../../utils/promo/hidden-block.ts';
import type { ClosedRoot } from '../e2e/closed-root.ts';
import type { Harness } from '../e2e/harness.ts';
import { waitUntil } from '../e2e/surface.ts';
import { PlainError } from './plain-error.ts';
import { makeReport, type ReadingReport, type Screenshots } from './reading-report.ts';
import { ROOT } from './run-command.ts';

/** The last look of the page's script comes 6 s after the page is parsed. */
const STORY_PATIENCE_MS = 8_000;
const LOAD_PATIENCE_MS = 30_000;
const RELATED_PATIENCE_MS = 5_000;
/** For all pages of a story on several. */
const PAGES_PATIENCE_MS = 30_000;
/** The receipt is complete when this many looks, this far apart, find it unchanged. */
const SETTLED_LOOKS = 4;
const SETTLING_MS = 300;

const READ_BUTTON = '[data-part="read"]';
const SAVE_BUTTON = '[data-part="save"]';

/** What the reader shows of a story. */
export interface ShownStory {
  title: string;
  source: string | null;
  paragraphs: string[];
  /** How many pages of the story are joined. */
  pages: number;
  /** Titles of further whole stories on the page. */
  others: string[];
  related: {
    title: string;
    source: string | null;
    publishedTime: string | null;
    url: string;
    hasText: boolean;
  }[];
}

/**
 * Reads a page with Lede as a person would: the page is quieted, the reader opened and the story saved, both from the
 * toolbar's popup. Pictures of each step go to `shots/`.
 * @throws PlainError where the page cannot be loaded, or is no story.
 */
export async function readPage(harness: Harness, url: string): Promise<ReadingReport> {
  const page = await openPage(harness, url);
  const tabId = await harness.tabIdOf(page);
  await findStory(harness, tabId);
  const directory = join(ROOT, 'shots', harness.engine);
  await mkdir(directory, { recursive: true });
  const screenshots: Screenshots = {
    before: join(directory, 'page-before.png'),
    quieted: join(directory, 'page-quieted.png'),
    reader: join(directory, 'reader.png'),
    popup: join(directory, 'popup.png'),
  };

  await harness.askTab(tabId, 'setQuiet', { quiet: false });
  await writeFile(screenshots.before, await page.screenshot({ fullPage: true }));
  await harness.askTab(tabId, 'setQuiet', { quiet: true });
  const hidden = await settledReceipt(harness, tabId);
  await writeFile(screenshots.quieted, await page.screenshot({ fullPage: true }));

  const shown = await openReader(harness, page);
  await writeFile(screenshots.reader, await page.screenshot());
  const answer = await harness.askTab(tabId, 'extractStory', {});
  if ('refused' in answer) throw new PlainError(answer.refused);
  await saveFromPopup(harness, page, answer.article.url, screenshots.popup);
  return makeReport({ url, article: answer.article, shown, hidden, saved: true, screenshots });
}

/** What was hidden, once nothing more has been for a while: the page's script looks when the page is at rest. */
async function settledReceipt(harness: Harness, tabId: number): Promise<HiddenBlock[]> {
  let hidden: HiddenBlock[] = [];
  for (let same = 0; same < SETTLED_LOOKS; ) {
    await pause(SETTLING_MS);
    const now = (await harness.askTab(tabId, 'describePage', {})).hidden;
    same = now.length === hidden.length ? same + 1 : 0;
    hidden = now;
  }
  return hidden;
}

/** @throws PlainError where the page does not come. */
export async function openPage(harness: Harness, url: string): Promise<Page> {
  const page = await harness.browser.newPage();
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_PATIENCE_MS });
    const status = response?.status() ?? 200;
    if (status >= 400) throw new PlainError(`${url} cannot be loaded: the server answered ${status}.`);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const [reason] = /net::ERR_\w+|NS_ERROR_\w+|timeout/i.exec((error as Error).message) ?? [];
    throw new PlainError(
      `${url} cannot be loaded (${reason ?? 'the browser gave up'}): check it and the network.`,
    );
  }
  // A picture that never comes must not keep the story.
  await page
    .waitForFunction(() => document.readyState === 'complete', { timeout: 10_000 })
    .catch(() => undefined);
  return page;
}

async function findStory(harness: Harness, tabId: number): Promise<PageState> {
  const look = async () => {
    const state = await harness.askTab(tabId, 'describePage', {}).catch(() => undefined);
    return state?.isStory && state;
  };
  return waitUntil('a story', look, STORY_PATIENCE_MS).catch(() => {
    throw new PlainError('Lede found no story on this page.');
  });
}

async function openReader(harness: Harness, page: Page): Promise<ShownStory> {
  const popup = await harness.clickAction(page);
  await popup.click(READ_BUTTON);
  const reader = harness.reader(page);
  await waitUntil('the story in the reader', async () => {
    // A page may look like a story and turn out to be none, or too large to be read: the popup says so.
    const failure = await popup.text('.failure').catch(() => undefined);
    if (failure) throw new PlainError(failure);
    return reader.exists('[data-story] p').catch(() => false);
  });
  await popup.close();
  await waitUntil(
    'further pages',
    async () => !(await reader.exists('.more-pages[data-state="loading"]')),
    PAGES_PATIENCE_MS,
  ).catch(() => undefined);
  // The panel comes when the background has answered; a page with no related stories has none.
  await waitUntil('related stories', () => reader.exists('.related li'), RELATED_PATIENCE_MS).catch(
    () => undefined,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return readReader(reader);
}

async function readReader(reader: ClosedRoot): Promise<ShownStory> {
  return reader.evaluate((root) => {
    const textOf = (element: Element | null | undefined) =>
      element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return {
      title: textOf(root.querySelector('.story h1')),
      source: textOf(root.querySelector('.source .outlet')) || null,
      paragraphs: [...root.querySelectorAll('[data-story] :is(p, li, blockquote, pre):not(:has(p, li))')]
        .map(textOf)
        .filter(Boolean),
      pages: Number(root.querySelector('.more-pages[data-pages]')?.getAttribute('data-pages') ?? 1),
      others: [...root.querySelectorAll('.others h3')].map(textOf),
      related: [...root.querySelectorAll('.related li')].map((card) => ({
        title: textOf(card.querySelector('h3')),
        source: textOf(card.querySelector('.facts > :is(span, bdi):not(.here)')) || null,
        publishedTime: card.querySelector('time')?.dateTime ?? null,
        url: card.querySelector('a')?.href ?? '',
        hasText: card.querySelector('.here') !== null,
      })),
    };
  });
}

/** @throws PlainError with the popup's own sentence where the story could not be saved. */
async function saveFromPopup(harness: Harness, page: Page, url: string, picture: string): Promise<void> {
  const popup = await harness.clickAction(page);
  await popup.click(SAVE_BUTTON);
  await waitUntil('the story to be saved', async () => {
    const failure = await popup.text('.failure').catch(() => undefined);
    if (failure) throw new PlainError(failure);
    return (await harness.ask('findSaved', { url })).story !== null;
  });
  await popup.waitFor('.glance-actions .aside');
  await writeFile(picture, await popup.screenshot());
  await popup.close();
}
