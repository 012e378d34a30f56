import { BROADCASTERS } from './broadcasters.ts';
import { LISTS } from './lists.ts';
import { NEWSPAPERS } from './newspapers.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { type FrontPage, PageWriter } from './page-writer.ts';
import { SERVICES } from './services.ts';
import { STORIES } from './stories.ts';
import { TABLOIDS } from './tabloids.ts';

/**
 * Pages on which a reader must not offer itself, in the shape of real outlets' pages, and stories that are hard to tell
 * from them, so that nothing is won by offering it less. Outlets and text are invented.
 */
export const FRONT_PAGES: readonly FrontPage[] = [
  ...NEWSPAPERS,
  ...TABLOIDS,
  ...BROADCASTERS,
  ...LISTS,
  ...OTHER_LANGUAGES,
  ...SERVICES,
  ...STORIES,
];

export function writeFrontPage(page: FrontPage): string {
  return page.write(new PageWriter(page.slug, page.language));
}

/** Half of the pages are learned from, the other half only judged by. Which, their names decide. */
export function isLearnedFrom({ slug }: FrontPage): boolean {
  return Array.from(slug).reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) >>> 0, 5381) % 2 === 0;
}
