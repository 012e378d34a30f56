import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import { ROOT } from './run-command.ts';

/**
 * Draws every PNG of the project anew from its SVG, by Chromium: `npx node tests/run/draw-pictures.ts`.
 * Each size of an icon is a drawing of its own, whose lines fall on whole pixels.
 */

const PICTURES = [
  { from: 'tests/run/icons', to: 'public/icons' },
  { from: 'tests/fixtures/sample/drawings', to: 'tests/fixtures/sample/pictures' },
];

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { from, to } of PICTURES) {
  for (const file of await readdir(join(ROOT, from))) {
    const png = await draw(page, await readFile(join(ROOT, from, file), 'utf8'));
    const target = join(to, file.replace('.svg', '.png'));
    await writeFile(join(ROOT, target), png);
    console.log(`${target}: ${png.length} bytes`);
  }
}
await browser.close();

/** The drawing at the size of its `viewBox`, on nothing. */
async function draw(page: Page, svg: string): Promise<Uint8Array> {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  await page.setViewport({ width: Number(width), height: Number(height) });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}
