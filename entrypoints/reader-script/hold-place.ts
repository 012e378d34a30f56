/**
 * Makes a change to the story in the reader, and leaves what is being read where it is on the screen, though more may come
 * to stand above it. At its very top the story is not held: there its beginning is what one wants to see. Browsers do as
 * much by themselves, but not for what changes while nothing is painted.
 */
export function holdPlace(dialog: HTMLElement, change: () => void): void {
  const top = dialog.getBoundingClientRect().top;
  const block =
    dialog.scrollTop > 0
      ? [...dialog.querySelectorAll('.story-text > *')].find(
          (element) => element.getBoundingClientRect().bottom > top,
        )
      : undefined;
  const before = block?.getBoundingClientRect().top ?? 0;
  // The browser's own holding would be added to ours.
  dialog.style.setProperty('overflow-anchor', 'none');
  change();
  if (block?.isConnected) dialog.scrollTop += block.getBoundingClientRect().top - before;
  requestAnimationFrame(() => dialog.style.removeProperty('overflow-anchor'));
}
