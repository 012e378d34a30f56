import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findViolations, findViolationsInside } from './axe.ts';
import { Harness } from './harness.ts';
import { FRONT_PAGE, picture, storyPage } from './story-pages.ts';

const URL_OF_STORY = 'https://post.example/2026/11/20/council-keeps-the-island-ferry';
let h: Harness;

beforeAll(async () => {
  h = await Harness.start(inject('engine'));
  h.server.site('post.example', {
    '/': FRONT_PAGE,
    '/ferry.png': { body: picture(640, 360), type: 'image/png' },
    '/2026/11/20/council-keeps-the-island-ferry': storyPage({
      inside: `<h2>Crossing times</h2><figure><img src="/ferry.png" alt="The ferry at the quay"><figcaption>The ferry at the quay</figcaption></figure>
        <blockquote><p>We go when the sea says so, and not a minute before that.</p></blockquote>
        <table><tr><th>Day</th><th>Crossing</th></tr><tr><td>Monday</td><td>Seven</td></tr><tr><td>Friday</td><td>Nine</td></tr></table>`,
      after: `<h3>Related stories</h3><ul>${[1, 2, 3]
        .map(
          (n) =>
            `<li><a href="/story/${n}/how-the-quay-was-built-${n}">How the quay was built, part ${n} of three</a></li>`,
        )
        .join('')}</ul>`,
    }),
  });
});
afterAll(() => h?.stop());

describe('axe finds nothing', () => {
  it('in the reader, in every theme and with the settings open', async () => {
    const page = await h.open(URL_OF_STORY);
    await h.command(page);
    const reader = h.reader(page);
    await reader.waitFor('.related li');
    for (const theme of ['light', 'sepia', 'dark'] as const) {
      await h.setStyle({ theme });
      await reader.waitFor(`.reader[data-theme="${theme}"]`);
      expect(await findViolationsInside(page, reader), theme).toEqual([]);
    }
    await reader.click('.style-tool > button');
    await reader.waitFor('.panel');
    expect(await findViolationsInside(page, reader)).toEqual([]);
    await h.setStyle({ theme: 'auto' });
    await reader.click('.bar .primary');
    await reader.waitFor('.bar .saved');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('in the notice that the reader does not open, %s', async (theme) => {
    await h.setStyle({ theme });
    const page = await h.open('https://post.example/');
    await h.command(page);
    const notice = h.reader(page);
    await notice.waitForText('[role="status"]', 'found no story');
    expect(await findViolationsInside(page, notice)).toEqual([]);
    await h.setStyle({ theme: 'auto' });
    await page.close();
  });

  it.each(['light', 'dark'])('in the pages of ours, %s', async (scheme) => {
    const page = await h.open(URL_OF_STORY);
    const tabId = await h.tabIdOf(page);
    const list = await h.openExtensionPage('library.html', '.row');
    const story = await list.$eval('.row a', (link) => link.getAttribute('href') ?? '');
    await list.close();
    const surfaces: [string, string][] = [
      [`popup.html?tab=${tabId}`, '.glance-actions'],
      ['library.html', '.row'],
      ['welcome.html', 'h1'],
      [story.replace(/^\//, ''), '.story-text p'],
      ['story.html?id=nothing', 'h1'],
    ];
    for (const [path, ready] of surfaces) {
      const surface = await h.openExtensionPage(path, ready);
      await surface
        .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        .catch(() => undefined);
      expect(await findViolations(surface), path).toEqual([]);
      await surface.close();
    }
    await page.close();
  });
});
