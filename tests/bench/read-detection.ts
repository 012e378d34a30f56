import { BenchBrowser } from './bench-browser.ts';
import { FRONT_PAGES, isLearnedFrom, writeFrontPage } from './front-pages/front-pages.ts';
import type { PageReadings } from './in-page.ts';
import { type BenchPage, readPages } from './read-pages.ts';

/** Our own pages stand beside the sets on disk as two sets more: those learned from, and those only judged by. */
export const OWN_LEARNED = 'own-learned';
export const OWN_HELD = 'own-held';

/** The page types whose pages are no stories, and are left out of what is learned and scored: see BENCH. */
export const APART = 'documentation';

export interface DetectedPage {
  set: string;
  id: string;
  url: string;
  pageType: string;
  isStory: boolean;
  reading: Pick<PageReadings, 'verdict' | 'strengths' | 'isReaderable'>;
}

/** Every page under a folder and every page of our own, read in Chromium. Pages that break the tab are left out. */
export async function readDetection(data: string, only?: string): Promise<DetectedPage[]> {
  const browser = await BenchBrowser.launch({ parsed: true, systems: [] });
  const read: DetectedPage[] = [];
  try {
    for (const page of [...readPages(data, only), ...ownPages()]) {
      const { id, pageType } = page.truth;
      const reading = await browser.read(page).catch((error) => console.error(`${id}: ${String(error)}`));
      if (!reading) continue;
      const { verdict, strengths, isReaderable } = reading;
      read.push({
        set: page.set,
        id,
        url: page.address,
        pageType,
        isStory: pageType === 'article',
        reading: { verdict, strengths, isReaderable },
      });
    }
  } finally {
    await browser.close();
  }
  return read;
}

function ownPages(): BenchPage[] {
  return FRONT_PAGES.filter(({ is }) => is !== 'either').map((page) => ({
    set: isLearnedFrom(page) ? OWN_LEARNED : OWN_HELD,
    truth: {
      id: page.slug,
      url: page.url,
      pageType: page.is === 'story' ? 'article' : 'front page',
      with: [],
      without: [],
    },
    address: page.url,
    readHtml: () => writeFrontPage(page),
  }));
}
