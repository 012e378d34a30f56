/**
 * Puts the page to rest while the reader is over it: what plays is paused. The returned function gives the page back
 * as it was: scroll, focus, and what played.
 */
export function holdPage(document: Document): () => void {
  const view = document.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const focused = document.activeElement;
  const playing = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
    (media) => !media.paused && !media.ended,
  );
  for (const media of playing) media.pause();

  return () => {
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    if (view && (view.scrollX !== scroll.left || view.scrollY !== scroll.top)) {
      view.scrollTo({ ...scroll, behavior: 'instant' });
    }
    for (const media of playing) media.play().catch(() => undefined);
  };
}
