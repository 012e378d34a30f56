import type { WindowLike } from 'dompurify';
import type { Extraction } from './article';
import { isProse, listBlocks } from './blocks';
import { pageAddress } from './canonical-url';
import { cleanStory } from './clean/clean-story';
import { dropComments } from './clean/drop-comments';
import { dropOtherStories } from './clean/drop-other-stories';
import { preClean } from './clean/pre-clean';
import { takeCredit } from './clean/take-credit';
import { excerptOf } from './excerpt';
import { findBody } from './find-body';
import { copyPage, refusePage } from './guard';
import { resolveImages } from './images';
import { findDir } from './language';
import { findHero, takeLeadImage } from './lead-image';
import { readMetadata } from './metadata';
import { readPage } from './page-reading';
import { resolveAddresses } from './resolve-addresses';
import { sanitizeHtml } from './sanitize';
import { findStandfirst } from './standfirst';
import { blockText, countWords, readingMinutes } from './text';
import type { Trace } from './trace';

interface Circumstances {
  /** Where the page was read, absolute. */
  url: string;
  /** When it was read: relative times count from here. */
  now: Date;
  /** Whose parser sanitises: the page's own window, or jsdom's. */
  window: WindowLike;
  /** Is told what is taken out, by which step and rule. */
  trace?: Trace | undefined;
}

/**
 * Takes the story out of a page. The page itself is not changed.
 * @returns the article, or why the page gives none.
 */
export function extractArticle(
  document: Document,
  { now, window, trace, ...given }: Circumstances,
): Extraction {
  const refused = refusePage(document);
  if (refused) return { refused };

  const page = copyPage(document);
  const url = pageAddress(page, given.url);
  resolveImages(page, (html) => new window.DOMParser().parseFromString(html, 'text/html'));
  resolveAddresses(page, url);

  const reading = readPage(page, url, now);
  const metadata = readMetadata(reading);
  const headline = metadata.headline.line?.container;
  const hero = findHero(reading, headline);

  dropOtherStories(page, url, headline, trace);
  dropComments(page, headline, trace);
  preClean(page, trace);
  const body = findBody(page);
  if (!body || !listBlocks(body.root).some(isProse)) return { refused: 'no-story' };

  if (trace) trace.foundText = blockText(body.root);
  const facts = { ...metadata, now, url };
  const { standfirst = findStandfirst(metadata, body.root) } = cleanStory(body.root, facts, trace);
  const byline = metadata.byline ?? takeCredit(body.root);
  const leadImage = takeLeadImage(reading, hero, body.root);

  const textContent = blockText(body.root);
  const words = countWords(textContent);
  const dir = findDir(reading, textContent, metadata.lang);
  const excerpt = excerptOf(metadata.description, textContent);
  const { headline: _, description: __, ...said } = metadata;
  return {
    article: {
      ...said,
      ...(byline && { byline }),
      ...(dir && { dir }),
      ...(excerpt && { excerpt }),
      ...(standfirst && { standfirst }),
      ...(leadImage && { leadImage }),
      content: sanitizeHtml(body.root.innerHTML, window),
      textContent,
      words,
      readingMinutes: readingMinutes(words),
    },
  };
}
