import type { WindowLike } from 'dompurify';
import type { Article, Extraction } from './article';
import { type Block, isProse, listBlocks, textOf } from './blocks';
import { breakParagraphs } from './break-paragraphs';
import { pageAddress } from './canonical-url';
import { cleanStory } from './clean/clean-story';
import { dropComments } from './clean/drop-comments';
import { dropJumps } from './clean/drop-jumps';
import { dropLogos } from './clean/drop-logos';
import { dropMenus } from './clean/drop-menus';
import { dropOtherPosts } from './clean/drop-other-posts';
import { dropOtherStories } from './clean/drop-other-stories';
import { dropPromos, markPromos } from './clean/drop-promos';
import { dropSurroundings } from './clean/drop-surroundings';
import { listCorrections, putCorrectionsBack } from './clean/keep-corrections';
import { openBoxes } from './clean/open-boxes';
import { preClean } from './clean/pre-clean';
import { takeCredit } from './clean/take-credit';
import { setCustomParagraphs } from './custom-paragraphs';
import { dropPagination } from './drop-pagination';
import { excerptOf } from './excerpt';
import { findBody } from './find-body';
import { findFirstPage } from './first-page';
import { copyPage, isTooLong, refusePage } from './guard';
import { resolveImages } from './images';
import { dropRepeats } from './keep/drop-repeats';
import { findHeldLead, holdParts } from './keep/hold-parts';
import { listKeyPoints, putKeyPointsBack } from './keep/key-points';
import { labelDrawings } from './keep/label-drawings';
import { pruneNotes } from './keep/mark-notes';
import { putBack } from './keep/put-back';
import { findDir } from './language';
import { findHero, takeLeadImage } from './lead-image';
import { readLiveBlog } from './live-blog';
import { mendEncoding } from './mend-encoding';
import { readMetadata } from './metadata';
import { findNextPage } from './next-page';
import { readPage } from './page-reading';
import { partHeadLines } from './part-head-lines';
import { resolveAddresses } from './resolve-addresses';
import { revealRest } from './reveal-rest';
import { sanitizeHtml } from './sanitize';
import { type OtherStory, takeOtherStories } from './split-stories';
import { findStandfirst, listStandfirsts } from './standfirst';
import { readingMinutes } from './text';
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
  mendEncoding(page);
  const url = pageAddress(page, given.url);
  const nextPage = findNextPage(page, url);
  labelDrawings(page);
  setCustomParagraphs(page);
  const earlier = findFirstPage(page, url);
  dropMenus(page, trace);
  resolveImages(page, (html) => new window.DOMParser().parseFromString(html, 'text/html'));
  resolveAddresses(page, url);
  dropJumps(page, url, trace);
  partHeadLines(page);

  const held = holdParts(page, url);

  const reading = readPage(page, url, now);
  if (isTooLong(reading.lines)) return { refused: 'too-large' };
  const metadata = readMetadata(reading);
  const headline = metadata.headline.line?.container;
  const facts = { ...metadata, shownTitle: metadata.headline.line?.text, now, url };
  const hero = findHero(reading, headline, facts);
  const lead = findHeldLead(page, held, { headline, lines: reading.lines });
  const standfirsts = listStandfirsts(metadata.headline, reading.lines, facts);
  const keyPoints = listKeyPoints(metadata.headline, reading.lines, facts);
  const present = () => reading.lines.filter(({ container }) => container.isConnected);
  for (const other of [nextPage, earlier?.first]) if (other) dropPagination(page, other);
  dropOtherStories(present(), url, headline, trace);
  dropComments(present(), headline, trace);
  const live = readLiveBlog(reading, facts, headline, held);
  const others = live ? [] : takeOtherStories(reading, headline);
  const corrections = live ? [] : listCorrections(present(), headline);
  if (!live) {
    dropOtherPosts(page, present(), url, headline, trace);
    revealRest(page);
    markPromos(page);
    openBoxes(page, present());
    preClean(page, present(), trace);
    dropSurroundings(page, present(), trace);
  }
  const head = { lines: reading.lines, headline: metadata.headline.line, facts };
  const body = live ?? findBody(page, present(), head);
  if (!body?.blocks.some(isProse)) return { refused: 'no-story' };

  const changes = [putBack(body.root, held, lead), dropRepeats(body.root), dropLogos(body.root, url, trace)];
  const whole = changes.some(Boolean) ? { ...body, blocks: listBlocks(body.root) } : body;
  if (trace) trace.foundText = textOf(whole.blocks);
  const rest = dropPromos(body.root, trace) ? { ...whole, blocks: listBlocks(body.root) } : whole;
  const { standfirst: atHead } = live ?? cleanStory(rest, facts, trace);
  putKeyPointsBack(body.root, keyPoints);
  putCorrectionsBack(body.root, corrections);
  breakParagraphs(body.root, metadata.lang);
  const lines = listBlocks(body.root);
  const byline = metadata.byline ?? takeCredit(body.root, lines);
  const leadImage = takeLeadImage(reading, hero, body.root, lines);
  pruneNotes(body.root);

  const story = lines.filter(({ container }) => body.root.contains(container));
  const textContent = textOf(story);
  const standfirst = atHead ?? findStandfirst(standfirsts, textContent);
  const words = story.reduce((sum, line) => sum + line.words, 0);
  const dir = findDir(reading, textContent, metadata.lang);
  const paragraphs = live ? textContent : textOf(story.filter(isNoEntry));
  const excerpt = excerptOf(metadata.description, textContent, paragraphs);
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
    ...(nextPage && { nextPage }),
    ...(earlier && { earlier }),
    ...(others.length > 0 && { others: others.flatMap((other) => extractOther(other, { now, window })) }),
  };
}

/** Key points above a story begin in the middle of it. */
function isNoEntry({ container }: Block): boolean {
  return container.closest('li') === null;
}

/** A further story of the page, which `takeOtherStories` has made a page of its own. */
function extractOther({ document, url }: OtherStory, rest: Pick<Circumstances, 'now' | 'window'>): Article[] {
  const extraction = extractArticle(document, { url, ...rest });
  return 'article' in extraction ? [extraction.article] : [];
}
