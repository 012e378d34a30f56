/** How a block held the page that it lay over. */
export interface Interstitial {
  /** Empty sheets beside it that dim the page and catch its clicks. */
  veils: Element[];
  /** Lets the page scroll and be used again. */
  release(): void;
  /** Holds it as before. */
  restore(): void;
}

const DIALOG = 'dialog[open],[aria-modal=true]';

/**
 * Reads how `element` holds the page, if it lies over it: a dialog, or fixed and over half of the window. When it is
 * hidden, the page must not stay dimmed, inert or unable to scroll.
 */
export function readInterstitial(element: HTMLElement): Interstitial | undefined {
  const { documentElement, body, defaultView: view } = element.ownerDocument;
  if (!view) return;
  const covers = (part: Element | null): part is Element => {
    if (!part || view.getComputedStyle(part).position !== 'fixed') return false;
    const { width, height } = part.getBoundingClientRect();
    return width * height * 2 > view.innerWidth * view.innerHeight;
  };
  const dialogs = [element, ...element.querySelectorAll(DIALOG)].filter((part) => part.matches(DIALOG));
  if (dialogs.length === 0 && ![element, ...element.children].some(covers)) return;

  const otherHolds = [...body.querySelectorAll(DIALOG)].some(
    (dialog) => !element.contains(dialog) && !dialog.contains(element) && isShown(dialog),
  );
  const locked = [documentElement, body].filter(
    (part) => !otherHolds && view.getComputedStyle(part).overflowY === 'hidden',
  );
  const before = locked.map(({ style }) => [style.overflow, style.getPropertyPriority('overflow')] as const);
  // A modal dialog makes the page inert even while it is not displayed.
  const modals = dialogs.filter((part) => part instanceof view.HTMLDialogElement && part.matches(':modal'));
  return {
    veils: [element.previousElementSibling, element.nextElementSibling].filter(
      (part) => covers(part) && !part.textContent?.trim(),
    ) as Element[],
    release() {
      for (const modal of modals as HTMLDialogElement[]) modal.close();
      for (const { style } of locked) style.setProperty('overflow', 'auto', 'important');
    },
    restore() {
      locked.forEach(({ style }, at) => {
        style.setProperty('overflow', ...(before[at] ?? ['', '']));
      });
      for (const modal of modals as HTMLDialogElement[])
        if (modal.isConnected && !modal.open) modal.showModal();
    },
  };
}

/** False where the browser knows that nobody sees the element; where there is no layout, it counts as shown. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
