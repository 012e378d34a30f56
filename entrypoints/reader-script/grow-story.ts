import type { Article, Extraction } from '../../utils/article/article';
import { isGrown } from '../../utils/article/is-grown';
import { joinPages } from '../../utils/article/join-pages';
import { unclobbered } from '../../utils/article/unclobbered';
import { watchGrowth } from '../../utils/article/watch-growth';
import { type Following, followPages } from '../../utils/extension/follow-pages';
import { type LoadedPage, loadPage } from '../../utils/extension/load-page';
import { type Earlier, readEarlier } from '../../utils/extension/read-earlier';

export type Story = Exclude<Extraction, { refused: unknown }>;

interface GrowthEvents {
  /** There is more of the story now: text that came late, or another page. */
  onStory(story: Story): void;
  onFollowing(following: Following): void;
  /** `undefined` once the pages before this one are here, or there turn out to be none. */
  onEarlier(earlier: Earlier | undefined): void;
  /** Ends it. */
  signal: AbortSignal;
}

interface Page {
  document: Document;
  /** Where it is now: a page may change its address while it is open. */
  address(): string;
  /** Gives what the page holds by now. */
  extract(document: Document, url: string): Extraction;
}

/** Ask again for what did not come. */
interface Retries {
  following(): void;
  earlier(): void;
}

/**
 * Lets a story that is open in the reader become whole: the pages before and after this one are fetched and joined, and text
 * that the page renders late is taken in. Only ever more: a page that shows less, or another story, changes nothing.
 */
export function growStory(first: Story, { document, address, extract }: Page, events: GrowthEvents): Retries {
  const { onStory, onFollowing, onEarlier, signal } = events;
  let own = first;
  let before: Article[] = [];
  const after: Article[] = [];
  const { earlier } = first;
  let isWithoutStart = earlier !== undefined;
  let state: Following = { state: 'done', pages: 1 };
  let retryAfter: () => void = () => undefined;
  const reader = {
    load: (url: string, ending: AbortSignal) =>
      loadPage(url, { signal: ending, charset: unclobbered(document, 'characterSet') }),
    extract: (page: LoadedPage) => extract(page.document, page.url),
    signal,
  };
  const tell = () => {
    const [start = own.article, ...rest] = [...before, own.article, ...after];
    onStory({ ...own, article: joinPages([start, ...rest], window) });
  };
  const tellState = (now: Following) => {
    state = now;
    const pages = before.length + 1 + after.length;
    onFollowing(now.state === 'done' ? { state: 'done', pages, isWhole: !isWithoutStart } : now);
  };

  const lead = async () => {
    if (!earlier) return;
    const { page, first: start, isSure } = earlier;
    // Where it is not sure that there is a page before this one, nothing is said until it is here.
    const say = (said: Earlier['state']) =>
      onEarlier(isSure ? { state: said, page, first: start } : undefined);
    say('loading');
    const pages = await readEarlier({ article: own.article, url: address(), earlier }, reader);
    if (signal.aborted) return;
    if (pages === 'failed') return say('failed');
    if (pages !== 'none') before = pages;
    isWithoutStart = false;
    onEarlier(undefined);
    if (pages !== 'none') tell();
    tellState(state);
  };

  const follow = () => {
    const { article, nextPage } = own;
    if (!nextPage || signal.aborted) return;
    const from = { article, url: address(), nextPage, before, ...(earlier && { page: earlier.page }) };
    retryAfter = followPages(from, {
      ...reader,
      onPage: (page) => {
        after.push(page);
        tell();
      },
      onState: tellState,
    });
  };

  const stopWatching = watchGrowth(document, () => {
    const now = extract(document, address());
    if ('refused' in now) return;
    const hasGrown = isGrown(own.article, now.article);
    const hasOthers = (now.others?.length ?? 0) > (own.others?.length ?? 0);
    if (!hasGrown && !hasOthers) return;
    const wasAlone = own.nextPage === undefined;
    own = { ...own, ...now, article: hasGrown ? now.article : own.article };
    tell();
    if (wasAlone) void leading.then(follow);
  });
  signal.addEventListener('abort', stopWatching, { once: true });
  // In the story's order, and one request at a time.
  const leading = lead();
  if (earlier) void leading.then(follow);
  else follow();
  return { following: () => retryAfter(), earlier: () => void lead() };
}
