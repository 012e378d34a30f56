/**
 * Follows a link to a place within the story, such as a footnote and back, where the click was on one. The place takes
 * the focus, so that the keyboard goes on from there.
 */
export function followNote(event: MouseEvent, story: Element): void {
  const link = (event.target as Element | null)?.closest?.('a[data-to]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !isPlain) return;
  const place = story.querySelector<HTMLElement>(`[data-anchor="${link.getAttribute('data-to')}"]`);
  if (!place) return;
  event.preventDefault();
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
