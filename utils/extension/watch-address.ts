/** Milliseconds between two looks at the address where the browser does not tell when it changes. */
const EVERY = 1_000;

/**
 * Calls `onMove` each time the page has become another without loading, as sites do that are one script. Asked of the
 * Navigation API, and where there is none (Firefox before 147) of the address itself, once a second.
 * @returns ends it.
 */
export function watchAddress(view: Window, onMove: () => void): () => void {
  let known = new URL(view.location.href);
  const look = () => {
    const present = new URL(view.location.href);
    const before = known;
    known = present;
    if (!isSamePage(before, present)) onMove();
  };
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const timer = view.setInterval(look, EVERY);
  return () => view.clearInterval(timer);
}

/** A move to a heading or a note is no move to another page; `#/path` and `#!path` are how some sites name pages. */
function isSamePage(one: URL, other: URL): boolean {
  const isRoute = /^#[/!]/.test(one.hash) || /^#[/!]/.test(other.hash);
  if (one.href === other.href) return true;
  return !isRoute && one.href.replace(one.hash, '') === other.href.replace(other.hash, '');
}
