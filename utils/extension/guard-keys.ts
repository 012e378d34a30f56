import { pageWorld } from './page-world';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps keys from the page while the reader is open. A page's own capture listener on `window` sees every key, even
 * those pressed in a closed shadow root (TRUST finding 3), so this one must be registered before any of the page's: at
 * `document_start`. It costs one comparison a key while no reader is open. Called again, it does nothing.
 */
export function guardKeys(window: Window): void {
  const world = pageWorld();
  if (world.keysAreGuarded) return;
  world.keysAreGuarded = true;
  /** Keys that went down while the reader was open: their coming up belongs to it too, also after it has closed. */
  const held = new Set<string>();
  const onKey = (event: KeyboardEvent) => {
    const reader = world.picker ?? world.reader;
    if (!event.isTrusted) return;
    const isFresh = event.type === 'keydown' && !event.repeat;
    if (isFresh) held.delete(event.code);
    if (!reader && !held.has(event.code)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keyup') held.delete(event.code);
    else held.add(event.code);
    reader?.onKey(event);
  };
  for (const type of KEY_EVENTS) window.addEventListener(type, onKey, { capture: true });
}
