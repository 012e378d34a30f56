import { useWords } from './words-context';

export interface EarlierPagesProps {
  /** How far the pages before `page`, which was opened, have come; `first` is the address of the first. */
  earlier: { state: 'loading' | 'failed'; page: number; first: string };
  onRetry(): void;
}

/** Above a story that was opened on a later page than its first: what is missing, and how to get there. */
export function EarlierPages({ earlier, onRetry }: EarlierPagesProps) {
  const words = useWords();
  const { state, page, first } = earlier;
  const isMissing = state === 'failed';
  return (
    <div class="more-pages" lang={words.locale} dir={words.dir} data-state={state} data-part="earlier">
      <p role="status">{words.say(isMissing ? 'earlierFailed' : 'earlierLoading', String(page))}</p>
      {isMissing && (
        <>
          <a href={first} rel="noopener noreferrer">
            {words.say('earlierFirst')}
          </a>
          <button type="button" onClick={onRetry}>
            {words.say('pageRetry')}
          </button>
        </>
      )}
    </div>
  );
}
