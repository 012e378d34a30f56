import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { FORWARDED_KEY } from './forwarded-key';

/**
 * While `active`, Escape and a press outside `box` call `dismiss`. The Escape goes no further, so that what is around
 * (the reader, the dialog) stays open. Listens on the root: the key may come when nothing in the box has the focus.
 */
export function useDismiss(
  box: RefObject<HTMLElement | null>,
  active: boolean,
  dismiss: (by: 'key' | 'press') => void,
): void {
  useEffect(() => {
    const root = box.current?.getRootNode();
    if (!active || !root) return undefined;
    const onKey = (event: Event) => {
      if ((event as KeyboardEvent).key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      dismiss('key');
    };
    const onPress = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) dismiss('press');
    };
    for (const type of ['keydown', FORWARDED_KEY]) root.addEventListener(type, onKey, true);
    root.addEventListener('pointerdown', onPress, true);
    return () => {
      for (const type of ['keydown', FORWARDED_KEY]) root.removeEventListener(type, onKey, true);
      root.removeEventListener('pointerdown', onPress, true);
    };
  });
}
