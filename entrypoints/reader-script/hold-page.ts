/**
 * Puts the page to rest while the reader is over it: what plays is paused, and its scroll bars make way for the
 * reader's. The returned function gives the page back as it was: scroll, focus, and what played.
 */
export function holdPage(document: Document): () => void {
  const view = document.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  const focused = document.activeElement;
  const playing = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
    (media) => !media.paused && !media.ended,
  );
  for (const media of playing) media.pause();
  const showScrollbars = hideScrollbars(document.documentElement);

  return () => {
    showScrollbars();
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    if (view && (view.scrollX !== scroll.left || view.scrollY !== scroll.top)) {
      view.scrollTo({ ...scroll, behavior: 'instant' });
    }
    for (const media of playing) media.play().catch(() => undefined);
  };
}

function hideScrollbars(root: HTMLElement): () => void {
  const before = root.getAttribute('style');
  root.style.setProperty('overflow', 'hidden', 'important');
  const during = root.getAttribute('style');
  return () => {
    // What the page has set meanwhile is the page's; only our own line goes then.
    if (root.getAttribute('style') !== during) root.style.removeProperty('overflow');
    else if (before === null) root.removeAttribute('style');
    else root.setAttribute('style', before);
  };
}
