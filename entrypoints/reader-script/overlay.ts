import { makeHost } from '../../components/make-host';

/** How often a page may take the reader away or cover it before the reader gives in and goes to a page of its own. */
const MAX_REPAIRS = 3;
const REPAIR_WINDOW_MS = 5_000;
const CHECK_EVERY_MS = 400;

export interface Overlay {
  /** Where the reader is rendered: inside a closed shadow root that the page cannot look into. */
  root: HTMLElement;
  dialog: HTMLDialogElement;
  remove(): void;
}

interface OverlayEvents {
  /** The browser asked to close: Escape where it came past the key guard, or Android's Back. */
  onCloseRequest(): void;
  /** The page keeps taking the reader away. */
  onLost(): void;
}

/**
 * Puts a modal dialog in a closed shadow root over the page (DESIGN 1). Our own `<dialog>` gets back on top of a page's
 * later modal dialog by closing and showing again; a popover would not (TRUST finding 4).
 */
export function addOverlay(document: Document, label: string, events: OverlayEvents): Overlay {
  const { host, shadow } = makeHost(document);
  const dialog = document.createElement('dialog');
  dialog.className = 'overlay';
  dialog.setAttribute('aria-label', label);
  // The dialog itself takes the focus, so that Space and Page Down scroll the story and press no button.
  dialog.autofocus = true;
  const root = document.createElement('div');
  root.className = 'overlay-root';
  dialog.append(root);
  shadow.append(dialog);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    events.onCloseRequest();
  });

  let repairs: number[] = [];
  const repair = () => {
    repairs = [...repairs.filter((at) => at > Date.now() - REPAIR_WINDOW_MS), Date.now()];
    if (repairs.length > MAX_REPAIRS) {
      remove();
      events.onLost();
      return;
    }
    show();
  };
  const show = () => {
    const { scrollTop } = dialog;
    const focused = shadow.activeElement;
    if (dialog.open) dialog.close();
    if (!host.isConnected) document.documentElement.append(host);
    dialog.showModal();
    dialog.scrollTop = scrollTop;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const check = () => {
    if (!host.isConnected || !dialog.open || !isOnTop(document, host)) repair();
  };
  const watcher = new MutationObserver(check);
  const timer = setInterval(check, CHECK_EVERY_MS);
  const remove = () => {
    watcher.disconnect();
    clearInterval(timer);
    if (dialog.open) dialog.close();
    host.remove();
  };

  show();
  watcher.observe(document.documentElement, { childList: true });
  return { root, dialog, remove };
}

/** The reader fills the window, so whatever is at the middle must be it. A hidden tab has no layout to ask about. */
function isOnTop(document: Document, host: Element): boolean {
  if (document.visibilityState === 'hidden') return true;
  const { clientWidth, clientHeight } = document.documentElement;
  const view = document.defaultView;
  const x = (view?.innerWidth ?? clientWidth) / 2;
  const y = (view?.innerHeight ?? clientHeight) / 2;
  const top = document.elementFromPoint(x, y);
  return top === null || top === host;
}
