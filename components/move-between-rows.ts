import { findStops, indexOfStop } from './use-kept-focus';

/** What the arrow keys stop at: the search field, and the link of each row. */
export const ROW_STOPS = 'input[type="search"], .story-link';

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and Down go from row to row of the reading lists in `container`, and between the first row and the search field. */
export function moveBetweenRows(event: KeyboardEvent, container: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = findStops(container, ROW_STOPS);
  const at = indexOfStop(stops, event.target as Element);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
