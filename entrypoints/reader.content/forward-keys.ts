/**
 * Gives the reader's own views the keys that were kept from the page: a copy, sent inside the closed root and not
 * composed, so that it ends there. What a view prevents is prevented; an Escape nobody took closes the reader.
 */
export function forwardKey(event: KeyboardEvent, dialog: HTMLDialogElement, close: () => void): void {
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement ?? dialog;
  const { key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
  const copy = new KeyboardEvent(event.type, {
    ...{ key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey },
    bubbles: true,
    cancelable: true,
    composed: false,
  });
  const taken = !focused.dispatchEvent(copy);
  if (taken) event.preventDefault();
  if (key !== 'Escape' || event.type !== 'keydown' || event.isComposing) return;
  // The browser would also send a `cancel` to the dialog, and close it behind our back at a second Escape.
  event.preventDefault();
  if (!taken) close();
}
