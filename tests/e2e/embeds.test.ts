import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../run/run-command.ts';
import { Harness } from './harness.ts';
import { picture, storyPage } from './story-pages.ts';
import { waitUntil } from './surface.ts';

const fixture = (slug: string) =>
  readFileSync(join(ROOT, 'tests/fixtures/pages', slug, 'source.html'), 'utf8');
const PLAYER = 'https://player.vimeo.com/video/76979871';
const YOUTUBE = 'https://www.youtube-nocookie.com/embed/aB3_dEf-9hI';
const EMBEDS =
  '<p><iframe src="https://player.vimeo.com/video/76979871" title="A boat is turned" width="640" height="360"></iframe></p>' +
  '<lite-youtube videoid="aB3_dEf-9hI" playlabel="Play: The ferry in ice"></lite-youtube>';

let h: Harness;
let page: Page;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('post.example', {
    '/story': storyPage({ inside: EMBEDS }),
    '/strict': {
      body: storyPage({ inside: EMBEDS }),
      headers: { 'content-security-policy': "default-src 'self'; frame-src 'none'" },
    },
    '/notes': fixture('footnotes').replaceAll('https://longtable.example', 'https://post.example'),
    '/lazy': fixture('lazy-noscript').replaceAll('https://quay.example', 'https://post.example'),
    '*': { body: picture(1200, 800), type: 'image/png' },
  });
  h.server.site('player.vimeo.com', { '*': '<!doctype html><title>Player</title><p>A film' });
  h.server.site('www.youtube-nocookie.com', { '*': '<!doctype html><title>Player</title><p>A film' });
});
afterAll(() => h?.stop());
afterEach(() => page?.close());

async function openWithReader(path: string) {
  page = await h.open(`https://post.example${path}`);
  await h.command(page);
  const reader = h.reader(page);
  await reader.waitFor('.story-text p');
  return reader;
}

const asked = (address: string, from: number) =>
  h.server.requests.slice(from).filter((url) => url.startsWith(address));

describe('an embed', () => {
  it('is a card that asks its site for nothing until it is told to, and then plays in the story', async () => {
    const reader = await openWithReader('/story');
    await reader.waitFor('.embed-button');
    const from = h.server.requests.length;
    expect(await reader.texts('.embed-kind')).toEqual(['Video · Vimeo', 'Video · YouTube']);
    expect(await reader.texts('.embed-name a')).toEqual(['A boat is turned', 'The ferry in ice']);
    expect(await reader.exists('iframe')).toBe(false);
    expect([...asked(PLAYER, from), ...asked(YOUTUBE, from)]).toEqual([]);

    await reader.click('.embed-button');
    await reader.waitFor('iframe.embed-player');
    await waitUntil('the player to be asked for', async () => asked(PLAYER, from).length > 0);
    expect(asked(PLAYER, from)).toEqual([`${PLAYER}?dnt=1&autoplay=1`]);
    expect(asked(YOUTUBE, from)).toEqual([]);
    expect(await reader.attribute('iframe', 'sandbox')).not.toMatch(/top-navigation|downloads|forms|modals/);

    await reader.click('.embed-button');
    await waitUntil('the player to close', async () => !(await reader.exists('iframe')));
  });

  it('says so where the policy of the page forbids its player', async () => {
    const reader = await openWithReader('/strict');
    const from = h.server.requests.length;
    await reader.click('.embed-button');
    // A browser may let an extension's frame past the page's policy; then it plays.
    await waitUntil(
      'a player or a sentence',
      async () => asked(PLAYER, from).length > 0 || (await reader.exists('.embed [role="status"]')),
    );
    expect(await reader.exists('.embed-name a')).toBe(true);
  });

  it('is kept with a saved story, and plays there where it can without naming a site', async () => {
    const reader = await openWithReader('/story');
    await reader.click('.bar .primary');
    await reader.waitFor('.bar .saved');
    const list = await h.openExtensionPage('library.html', '.row a');
    const href = await list.$eval('.row a', (link) => link.getAttribute('href') ?? '');
    await list.close();
    const from = h.server.requests.length;
    const story = await h.openExtensionPage(href.replace(/^\//, ''), '.story-text p');
    await story.waitForSelector('.embed-button');
    expect(await story.$$eval('.embed-button', (found) => found.map((button) => button.textContent))).toEqual(
      ['Load from Vimeo'],
    );
    expect(await story.$$eval('.embed-name a', (found) => found.map((link) => link.href))).toEqual([
      'https://vimeo.com/76979871',
      'https://www.youtube.com/watch?v=aB3_dEf-9hI',
    ]);
    expect(asked(PLAYER, from)).toEqual([]);
    await story.click('.embed-button');
    await waitUntil('the player to be asked for', async () => asked(PLAYER, from).length > 0);
    await story.close();
  });
});

describe('the story', () => {
  it('leads from a footnote to its note and back by keyboard', async () => {
    const reader = await openWithReader('/notes');
    await reader.evaluate((root) => root.querySelector<HTMLElement>('sup a[data-to]')?.focus());
    await reader.press('Enter');
    await waitUntil('the note', async () => (await reader.focused())?.startsWith('The plan is kept'));
    await reader.press('Tab');
    await reader.press('Enter');
    await waitUntil('the way back', async () => (await reader.focused()) === '1');
    expect((await h.browser.pages()).filter((tab) => tab.url().includes('#fn'))).toEqual([]);
  });

  it('shows pictures that waited in attributes and in noscript, where scripts run', async () => {
    const reader = await openWithReader('/lazy');
    const pictures = await reader.evaluate((root) =>
      [...root.querySelectorAll<HTMLImageElement>('.story-text img')].map(
        (image) => new URL(image.src).pathname,
      ),
    );
    expect(pictures).toEqual([
      '/uploads/barn-1536x1024.jpg',
      '/uploads/stairs.jpg',
      '/uploads/numbers.jpg',
      '/uploads/beam_1200x.jpg',
    ]);
  });
});
