import { unclobbered } from './unclobbered';

/** How long a page is watched for text that comes late, in ms. */
const WATCHED_FOR = 20_000;
/** It is looked at once nothing has changed for so long, in ms; ... */
const QUIET = 700;
/** ... or at least so often, on pages that never rest. */
const PATIENCE = 3_000;
/** Less new text than this is no sentence, in characters. */
const SENTENCE_CHARS = 60;

/**
 * Calls `look` when the text of a page has grown by a sentence or more and come to rest, for the first 20 seconds.
 * @returns a function that ends it
 */
export function watchGrowth(document: Document, look: () => void): () => void {
  const body = unclobbered(document, 'body') as HTMLElement | null;
  const view = document.defaultView;
  if (!body || !view) return () => undefined;
  const size = () => (unclobbered(body, 'textContent') ?? '').length;
  let known = size();
  let quiet: number | undefined;
  let waitingSince: number | undefined;

  const check = () => {
    waitingSince = undefined;
    const now = size();
    if (now < known + SENTENCE_CHARS) return;
    known = now;
    look();
  };
  const observer = new view.MutationObserver(() => {
    waitingSince ??= Date.now();
    view.clearTimeout(quiet);
    const left = waitingSince + PATIENCE - Date.now();
    quiet = view.setTimeout(check, Math.max(0, Math.min(QUIET, left)));
  });
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    view.clearTimeout(quiet);
    view.clearTimeout(end);
  };
  const end = view.setTimeout(() => {
    const isWaiting = waitingSince !== undefined;
    stop();
    if (isWaiting) check();
  }, WATCHED_FOR);
  return stop;
}
