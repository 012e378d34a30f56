import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import { PlainError } from './plain-error.ts';

const LOAD_PATIENCE_MS = 30_000;
/** A page counts as settled when it has not grown for so many looks, this far apart. */
const SAME_LOOKS = 3;
const LOOK_MS = 500;
const MOST_LOOKS = 30;

/**
 * The HTML of a page as a person gets it: opened in Chromium, scrolled to its end, left until it grows no more.
 * @throws PlainError where it cannot be loaded.
 */
export async function fetchPage(url: string): Promise<string> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await load(page, url);
    await settle(page);
    return await page.content();
  } finally {
    await browser.close();
  }
}

async function load(page: Page, url: string): Promise<void> {
  const response = await page
    .goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_PATIENCE_MS })
    .catch((error: Error) => {
      const [reason] = /net::ERR_\w+|timeout/i.exec(error.message) ?? [];
      throw new PlainError(
        `${url} cannot be loaded (${reason ?? 'the browser gave up'}): check it and the network.`,
      );
    });
  const status = response?.status() ?? 200;
  if (status >= 400) throw new PlainError(`${url} cannot be loaded: the server answered ${status}.`);
}

async function settle(page: Page): Promise<void> {
  let size = 0;
  for (let same = 0, looks = 0; same < SAME_LOOKS && looks < MOST_LOOKS; looks += 1) {
    const now = await page.evaluate(() => {
      scrollBy(0, innerHeight);
      return document.documentElement.outerHTML.length;
    });
    same = now === size ? same + 1 : 0;
    size = now;
    await pause(LOOK_MS);
  }
}
