import { FORWARDED_KEY } from '../../components/forwarded-key';

/**
 * Gives the reader's own views the keys that were kept from the page: a copy, sent inside the closed root, where it
 * ends. What a view prevents is prevented; an Escape nobody took closes the reader.
 */
export function forwardKey(event: KeyboardEvent, dialog: HTMLDialogElement, close: () => void): void {
  if (event.type !== 'keydown') return;
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement ?? dialog;
  const { key, code, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
  const copy = new KeyboardEvent(FORWARDED_KEY, {
    ...{ key, code, repeat, ctrlKey, shiftKey, altKey, metaKey },
    bubbles: true,
    cancelable: true,
    composed: false,
  });
  const taken = !focused.dispatchEvent(copy);
  if (taken) event.preventDefault();
  if (key !== 'Escape' || event.isComposing) return;
  // The browser would also send a `cancel` to the dialog, and close it behind our back at a second Escape.
  event.preventDefault();
  if (!taken) close();
}
