/**
 * Calls `onScroll` when what is in `element` scrolls, once a frame: inside our dialog over a page, with the window on a page of our own.
 * It is given how far down it is, in pixels. The returned function stops it.
 */
export function watchScroll(element: Element, onScroll: (top: number) => void): () => void {
  const dialog = element.closest('dialog');
  const view = element.ownerDocument.defaultView;
  if (!view) return () => undefined;
  const scroller: EventTarget = dialog ?? view;
  let frame = 0;
  const onFrame = () => {
    frame = 0;
    onScroll(dialog ? dialog.scrollTop : view.scrollY);
  };
  const request = () => {
    frame ||= view.requestAnimationFrame(onFrame);
  };
  scroller.addEventListener('scroll', request, { passive: true });
  view.addEventListener('resize', request, { passive: true });
  request();
  return () => {
    view.cancelAnimationFrame(frame);
    scroller.removeEventListener('scroll', request);
    view.removeEventListener('resize', request);
  };
}
