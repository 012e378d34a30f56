import type { WindowLike } from 'dompurify';
import type { Extraction } from './article';
import { isProse, listBlocks } from './blocks';
import { cleanByline } from './byline';
import { cleanStory } from './clean/clean-story';
import { dropComments } from './clean/drop-comments';
import { dropOtherStories } from './clean/drop-other-stories';
import { preClean } from './clean/pre-clean';
import { takeCredit } from './clean/take-credit';
import { excerptOf } from './excerpt';
import { findBody } from './find-body';
import { copyPage, refusePage } from './guard';
import { resolveImages } from './images';
import { dropRepeats } from './keep/drop-repeats';
import { holdParts } from './keep/hold-parts';
import { pruneNotes } from './keep/mark-notes';
import { putBack } from './keep/put-back';
import { findDir } from './language';
import { findHero, takeLeadImage } from './lead-image';
import { readMetadata } from './metadata';
import { readPage } from './page-reading';
import { resolveAddresses } from './resolve-addresses';
import { sanitizeHtml } from './sanitize';
import { findStandfirst } from './standfirst';
import { blockText, countWords, readingMinutes } from './text';

interface Circumstances {
  /** Where the page was read, absolute. */
  url: string;
  /** When it was read: relative times count from here. */
  now: Date;
  /** Whose parser sanitises: the page's own window, or jsdom's. */
  window: WindowLike;
}

/**
 * Takes the story out of a page. The page itself is not changed.
 * @returns the article, or why the page gives none.
 */
export function extractArticle(document: Document, { url, now, window }: Circumstances): Extraction {
  const refused = refusePage(document);
  if (refused) return { refused };

  const page = copyPage(document);
  resolveImages(page, (html) => new window.DOMParser().parseFromString(html, 'text/html'));
  resolveAddresses(page, url);

  const reading = readPage(page, url, now);
  const metadata = readMetadata(reading);
  const headline = metadata.headline.line?.container;
  const hero = findHero(reading, headline);
  const held = holdParts(page, { url, headline, lines: reading.lines });

  dropOtherStories(page, url, headline);
  dropComments(page, headline);
  preClean(page);
  const body = findBody(page);
  if (!body || !listBlocks(body.root).some(isProse)) return { refused: 'no-story' };

  putBack(body.root, held);
  dropRepeats(body.root);
  const facts = { ...metadata, now, url };
  const { standfirst = findStandfirst(metadata, body.root) } = cleanStory(body.root, facts);
  const byline = metadata.byline ?? takeCredit(body.root) ?? (body.byline && cleanByline(body.byline));
  const leadImage = takeLeadImage(reading, hero, body.root);
  pruneNotes(body.root);

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
