import createPurifier, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, attributeRules } from './allowed-html';

declare const safe: unique symbol;

/** HTML that has been through `sanitizeHtml`. Nothing else may make one, and nothing else may be put into a document. */
export type SafeHtml = string & { readonly [safe]: true };

/**
 * An explicit list and nothing else: DOMPurify's advisories of 2024-2026 are about profiles, hooks, `setConfig`,
 * `IN_PLACE` and custom elements, none of which is used.
 */
const CONFIG = Object.freeze({
  // The body is DOMPurify's own root. Not on the list, all that it holds is copied once more, to be thrown away.
  ALLOWED_TAGS: [...ALLOWED_TAGS, 'body'],
  ALLOWED_ATTR: [...ALLOWED_ATTRIBUTES],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config);

/** Removing an element can leave HTML that reads otherwise when parsed again; so far two passes always sufficed. */
const MAX_PASSES = 4;

const purifiers = new WeakMap<object, DOMPurify>();

/**
 * Makes HTML from outside fit to be shown: DOMPurify with the list in `allowed-html.ts`, then our own gate over the
 * result (element, attribute, address), until it reads the same when it is parsed again. Beacons go, and what is left
 * sends no referrer.
 * @param window whose parser is used: a real browser's, or jsdom's in tests. DOMPurify is not safe under happy-dom.
 * HTML that never settles is kept as its text alone.
 * @throws Error where `window` cannot sanitise.
 */
export function sanitizeHtml(html: string, window: WindowLike): SafeHtml {
  const purifier = purifierFor(window);
  let current = html;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const box = purifyOnce(current, purifier);
    if (!box) return '' as SafeHtml;
    current = box.innerHTML;
    if (readsTheSame(current, box.ownerDocument)) return current as SafeHtml;
  }
  return textAlone(current, purifier) as SafeHtml;
}

function purifierFor(window: WindowLike): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  const purifier = createPurifier(window);
  if (!purifier.isSupported) throw new Error('This window cannot sanitise HTML');
  purifiers.set(window, purifier);
  return purifier;
}

function purifyOnce(html: string, purifier: DOMPurify): Element | undefined {
  const fragment: DocumentFragment | null = purifier.sanitize(html, CONFIG);
  if (!fragment) return undefined; // a frameset: DOMPurify 3.4.18 then finds no body and gives null, against its type
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment);
  for (const element of Array.from(box.querySelectorAll('*'))) passGate(element);
  return box;
}

/**
 * Whether HTML, parsed as the reader will parse it, passes the gate as it is and is written the same again. What mutates
 * between a sanitiser's parser and the page's shows here; a second pass of DOMPurify would show it at three times the cost.
 */
function readsTheSame(html: string, document: Document): boolean {
  const box = document.createElement('div');
  box.innerHTML = html;
  // Only formulas have another namespace, in which the same words can make other elements.
  if (/<(?:math|svg)/i.test(html))
    for (const element of Array.from(box.querySelectorAll('*'))) passGate(element);
  return box.innerHTML === html;
}

function textAlone(html: string, purifier: DOMPurify): string {
  const fragment = purifier.sanitize(html, CONFIG);
  const paragraph = fragment.ownerDocument.createElement('p');
  paragraph.textContent = fragment.textContent;
  return paragraph.outerHTML;
}

function passGate(element: Element): void {
  const rules = attributeRules(element);
  if (!rules) {
    element.remove();
    return;
  }
  if (element.localName === 'img' && isBeacon(element)) {
    element.remove();
    return;
  }
  for (const { name, value } of Array.from(element.attributes)) {
    const kept = rules.get(name)?.(value);
    if (kept === undefined) element.removeAttribute(name);
    else if (kept !== value) element.setAttribute(name, kept);
  }
  if (element.localName === 'img') guardImage(element);
  if (element.localName === 'a') guardLink(element);
  if (element.localName === 'video' || element.localName === 'audio') guardMedia(element);
  if (element.localName === 'math' && !element.textContent?.trim()) element.remove();
}

/** A picture that is not meant to be seen, only to be asked for. */
function isBeacon(image: Element): boolean {
  if (image.hasAttribute('hidden')) return true;
  return ['width', 'height'].some((side) => /^\s*0*[0-2](px)?\s*$/.test(image.getAttribute(side) ?? ''));
}

function guardImage(image: Element): void {
  if (!image.hasAttribute('src')) {
    image.remove();
    return;
  }
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
}

/** Plays when asked to, and asks for nothing before; its own words for browsers without sound are for no one here. */
function guardMedia(media: Element): void {
  if (!media.hasAttribute('src')) {
    media.remove();
    return;
  }
  media.setAttribute('controls', '');
  media.setAttribute('preload', 'none');
  media.replaceChildren();
}

function guardLink(link: Element): void {
  if (link.hasAttribute('href')) link.setAttribute('rel', 'noopener noreferrer');
  else link.replaceWith(...link.childNodes);
}
