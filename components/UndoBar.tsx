import { useEffect, useRef } from 'preact/hooks';
import type { SavedStory } from '../utils/library/saved-story';
import { useWords } from './words-context';

/** How long a deletion can be taken back, in ms of time in which the bar is neither pointed at nor focused. */
const SHOWN_FOR = 10_000;

export interface UndoBarProps {
  /** The story that was just deleted; the bar is empty without one. */
  removed: SavedStory | undefined;
  onUndo(story: SavedStory): void;
  /** The time to take it back is over. */
  onEnd(): void;
}

const isAttended = (bar: HTMLElement | null) =>
  bar !== null && (bar.matches(':hover') || bar.contains(document.activeElement));

/** Says what was deleted and gives it back: by its button, or by Ctrl+Z (⌘Z) from anywhere but a text field. */
export function UndoBar({ removed, onUndo, onEnd }: UndoBarProps) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const act = useRef({ onUndo, onEnd });
  act.current = { onUndo, onEnd };

  useEffect(() => {
    if (!removed) return;
    let timer = 0;
    const start = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (isAttended(bar.current)) start();
        else act.current.onEnd();
      }, SHOWN_FOR);
    };
    const undoByKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      act.current.onUndo(removed);
    };
    start();
    document.addEventListener('keydown', undoByKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', undoByKey);
    };
  }, [removed]);

  return (
    // Always in the document: a live region that arrives together with its text is not read out.
    <div class="undo-bar" role="status" ref={bar}>
      {removed && (
        <div class="undo-content">
          <p>{words.say('listRemovedStory', removed.title)}</p>
          <button
            type="button"
            class="button small"
            data-part="undo"
            aria-keyshortcuts="Control+Z Meta+Z"
            onClick={() => onUndo(removed)}
          >
            {words.say('listUndo')}
          </button>
        </div>
      )}
    </div>
  );
}
