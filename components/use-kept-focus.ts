import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The elements in `container` that a reader goes through one after the other, in the order of the page. */
export function findStops(container: HTMLElement | null, selector: string): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Which stop `element` is, or shares a list item with; -1 for none. */
export function indexOfStop(stops: HTMLElement[], element: Element | null): number {
  return stops.findIndex((stop) => stop === element || stop.closest('li')?.contains(element));
}

/**
 * Keeps the focus in `container` when the element that has it goes away, such as a deleted row: the stop (an element that
 * matches `selector`) that takes its place is focused, or the last one.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>, selector: string): void {
  const lastStop = useRef(0);
  // Read while rendering, since the focused element may be gone once the change is in the document.
  const focused = document.activeElement;
  const heldFocus = container.current?.contains(focused) ?? false;
  const at = heldFocus ? indexOfStop(findStops(container.current, selector), focused) : -1;
  if (at >= 0) lastStop.current = at;

  useLayoutEffect(() => {
    if (!heldFocus || container.current?.contains(document.activeElement)) return;
    const stops = findStops(container.current, selector);
    stops[Math.min(lastStop.current, stops.length - 1)]?.focus();
  });
}
