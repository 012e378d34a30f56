import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watchScroll } from './watch-scroll';

/** Near the top of the story the bar always stays, in pixels. */
const TOP_ZONE = 96;
/** A pointer this near to the window's top edge brings the bar back, in pixels. */
const NEAR_ZONE = 96;
/** Smaller moves are the hand's, in pixels. */
const JITTER = 6;

/** Whether the bar should be out of the reader's way: while they scroll down, until they scroll up or point near it. */
export function useAway(bar: RefObject<HTMLElement | null>): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const { current } = bar;
    const reader = current?.parentElement;
    if (!current || !reader) return undefined;
    let last = 0;
    const unwatch = watchScroll(current, (top) => {
      if (top > TOP_ZONE && Math.abs(top - last) < JITTER) return;
      setAway(top > TOP_ZONE && top > last);
      last = top;
    });
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && event.clientY < NEAR_ZONE) setAway(false);
    };
    reader.addEventListener('pointermove', onPointer, { passive: true });
    return () => {
      unwatch();
      reader.removeEventListener('pointermove', onPointer);
    };
  }, [bar]);
  return away;
}
