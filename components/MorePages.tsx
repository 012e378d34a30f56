import { useWords } from './words-context';

export interface MorePagesProps {
  /** How far the pages that follow have come. `page` is the one that is waited for, counted from 1. */
  following:
    | { state: 'loading'; page: number }
    | { state: 'failed'; page: number }
    | { state: 'done'; pages: number; isWhole?: boolean };
  onRetry(): void;
}

/** Below a story that goes on on further pages: the page that is on its way, or that did not come. Said aloud once each. */
export function MorePages({ following, onRetry }: MorePagesProps) {
  const words = useWords();
  const { state } = following;
  return (
    <div
      class="more-pages"
      lang={words.locale}
      dir={words.dir}
      data-state={state}
      data-pages={state === 'done' ? following.pages : following.page - 1}
    >
      <p role="status" class={state === 'done' ? 'unseen' : undefined}>
        {state === 'loading' && words.say('pageLoading', String(following.page))}
        {state === 'failed' && words.say('pageFailed', String(following.page))}
        {state === 'done' &&
          following.isWhole !== false &&
          following.pages > 1 &&
          words.count('pagesJoined', following.pages)}
      </p>
      {state === 'failed' && (
        <button type="button" onClick={onRetry}>
          {words.say('pageRetry')}
        </button>
      )}
    </div>
  );
}
