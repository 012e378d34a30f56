import { className, finder, idName } from '@medv/finder';

/** Ms for one search; the names of most elements answer at once. */
const PATIENCE = 40;

/** Names of what an element is doing, not of what it is. */
const STATE =
  /^(?:is|has|js|no)-|^(?:active|open(?:ed)?|shown?|visible|hidden|sticky|fixed|loaded|loading|ready|expanded|collapsed|animated?|fade|in|on|off)$/i;

/** Places in a list hold for one page and not for the next of its site, and so do tags alone: there it has one form, here two. */
const STEADY = /^(?!.*:nth-).*[#.[]/;

/**
 * A selector that finds `element`, and no other of its page, by names that its site's other pages will have too: words
 * as people write them, not what a build made up.
 * @returns nothing where it has no such name.
 */
export function selectorOf(element: Element): string | undefined {
  const selector = find(element);
  if (selector !== undefined && STEADY.test(selector)) return selector;
  const { parentElement: box, localName } = element;
  const around = box && box !== element.ownerDocument.body ? find(box) : undefined;
  const within = around !== undefined && STEADY.test(around) ? `${around} > ${localName}` : undefined;
  return within && element.ownerDocument.querySelectorAll(within).length === 1 ? within : undefined;
}

/** The same, by its place in the page where there is no name. */
export function selectorHere(element: Element): string | undefined {
  return find(element);
}

function find(element: Element): string | undefined {
  try {
    return finder(element, {
      root: element.ownerDocument.body,
      timeoutMs: PATIENCE,
      idName: (name) => idName(name) || isByConvention(name),
      className: (name) => !STATE.test(name) && (className(name) || isByConvention(name)),
      // Addresses and labels are of the page, not of the site.
      attr: (name, value) =>
        /^(?:role|name|data-(?:testid|test|component|module|qa|block))$/.test(name) &&
        /^[\w-]{3,40}$/.test(value) &&
        !/\d{3}/.test(value),
    });
  } catch {
    // A form whose fields are named like its properties, an element that has left its page.
    return undefined;
  }
}

/** Names by convention, which the library takes for made up: "subscribe", "news_box", "c-newsletter__inner". */
function isByConvention(name: string): boolean {
  return (
    /^(?:[a-z]{1,3}-)?[a-z]{3,}(?:(?:--?|__?)[a-z]{2,}){0,4}$/.test(name) && !/[^aeiouy_-]{5,}/.test(name)
  );
}
