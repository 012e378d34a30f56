import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { watchScroll } from './watch-scroll';

/** A hairline along the top: how much of the story, without what stands below it, has gone by. */
export function ReadingProgress({ story }: { story: RefObject<HTMLElement | null> }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = story;
    if (!current) return undefined;
    return watchScroll(current, () => {
      const { bottom, height } = current.getBoundingClientRect();
      const windowHeight = current.ownerDocument.documentElement.clientHeight;
      line.current?.style.setProperty('--read', String(readShare(height, bottom, windowHeight)));
    });
  }, [story]);
  return <div class="progress" ref={line} aria-hidden="true" />;
}

/**
 * From 0 at the story's top to 1 when its last line is in sight; 0 for a story that needs no scrolling.
 * @param bottom where the story ends, in pixels below the window's top edge.
 */
export function readShare(height: number, bottom: number, windowHeight: number): number {
  const hidden = height - windowHeight;
  if (hidden <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - (bottom - windowHeight) / hidden));
}
