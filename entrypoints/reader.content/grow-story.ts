import type { Article, Extraction } from '../../utils/article/article';
import { isGrown } from '../../utils/article/is-grown';
import { joinPages } from '../../utils/article/join-pages';
import { unclobbered } from '../../utils/article/unclobbered';
import { watchGrowth } from '../../utils/article/watch-growth';
import { type Following, followPages } from '../../utils/extension/follow-pages';
import { loadPage } from '../../utils/extension/load-page';

export type Story = Exclude<Extraction, { refused: unknown }>;

interface GrowthEvents {
  /** There is more of the story now: text that came late, or another page. */
  onStory(story: Story): void;
  onFollowing(following: Following): void;
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

/**
 * Lets a story that is open in the reader become whole: the pages that follow are fetched and joined, and text that the page
 * renders late is taken in. Only ever more: a page that shows less, or another story, changes nothing.
 * @returns a function that asks again for a page that did not come
 */
export function growStory(
  first: Story,
  { document, address, extract }: Page,
  events: GrowthEvents,
): () => void {
  const { onStory, onFollowing, signal } = events;
  let own = first;
  const following: Article[] = [];
  let retry: () => void = () => undefined;
  const tell = () => onStory({ ...own, article: joinPages([own.article, ...following], window) });

  const follow = () => {
    const { article, nextPage } = own;
    if (!nextPage) return;
    retry = followPages(
      { article, url: address(), nextPage },
      {
        load: (url, ending) =>
          loadPage(url, { signal: ending, charset: unclobbered(document, 'characterSet') }),
        extract: (page) => extract(page.document, page.url),
        onPage: (page) => {
          following.push(page);
          tell();
        },
        onState: onFollowing,
        signal,
      },
    );
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
    if (wasAlone) follow();
  });
  signal.addEventListener('abort', stopWatching, { once: true });
  follow();
  return () => retry();
}
