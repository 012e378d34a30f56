/** Milliseconds of the page's main thread that a look may take before it waits for the next idle moment. */
const BUDGET = 4;

/** Milliseconds between a change and the look at it: short on a calm page, longer the more a page changes. */
const SOON = 120;
const LATEST = 6000;

/** A page that was still for so long is calm again, in milliseconds. */
const CALM = 10_000;

/** More changes than this are one change of the whole page. */
const MAX_ROOTS = 40;

export interface ChangeWatch {
  /** Looks at the whole page, then at what changes. */
  start(): void;
  stop(): void;
}

/**
 * Takes looks at a living page: when it is parsed, then after changes, in idle moments and small pieces. A page that
 * never rests is looked at ever more rarely, at most ten times a minute; on one that rests nothing runs.
 * @param look gets the parts that changed; each of its steps is short, the last ends it.
 * @param waits true while a change of style or class may matter too.
 */
export function watchChanges(
  document: Document,
  look: (changed: readonly Element[]) => Iterator<unknown>,
  waits: () => boolean,
): ChangeWatch {
  const view = document.defaultView ?? window;
  const idle = view.requestIdleCallback?.bind(view) ?? view.setTimeout.bind(view);
  const changed = new Set<Element>();
  let timer: number | undefined;
  let delay = SOON;
  let lastLook = 0;
  /** The present start; an idle callback of an earlier one finds that it is over. */
  let run: object | undefined;

  const observer = new view.MutationObserver((mutations) => {
    for (const { target, type, addedNodes } of mutations) {
      if (type === 'characterData' && target.parentElement) changed.add(target.parentElement);
      for (const node of addedNodes) {
        const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
        if (element) changed.add(element);
      }
    }
    if (changed.size > 0 || waits()) schedule();
  });

  const schedule = (): void => {
    if (timer !== undefined || !run) return;
    if (performance.now() - lastLook > CALM) delay = SOON;
    timer = view.setTimeout(begin, delay);
    delay = Math.min(delay * 1.5, LATEST);
  };
  const begin = (): void => {
    const roots = changed.size > MAX_ROOTS ? [document.body] : [...changed];
    changed.clear();
    work(look(roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)))), run);
  };
  const work = (steps: Iterator<unknown>, mine: object | undefined): void => {
    if (run !== mine) return;
    const end = performance.now() + BUDGET;
    while (!steps.next().done) {
      if (performance.now() < end) continue;
      idle(() => work(steps, mine), { timeout: 500 } as IdleRequestOptions & number);
      return;
    }
    timer = undefined;
    lastLook = performance.now();
    if (changed.size > 0) schedule();
  };
  const first = (): void => {
    changed.add(document.body);
    delay = 0;
    schedule();
    delay = SOON;
  };

  return {
    start() {
      run = {};
      timer = undefined;
      observer.observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['class', 'style', 'hidden', 'open'],
      });
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', first, { once: true });
      else first();
    },
    stop() {
      run = undefined;
      observer.disconnect();
      view.clearTimeout(timer);
      changed.clear();
    },
  };
}
