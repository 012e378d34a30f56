import { fillLazyHolders } from './lazy-holders';
import { isPreview, realAddress } from './picture-address';

/** Addresses of pictures that are there to be counted, not seen. */
const TRACKER =
  /facebook\.com\/tr\b|doubleclick\.net|google-analytics|googletagmanager|scorecardresearch|quantserve|\/(pixel|beacon|track(er|ing)?|counter|impression|stats?|count|analytics)(\.(gif|png|php|aspx?|js)|\/|\?|$)/i;
/** A raster of fewer characters than this holds no more than a dot or an icon. */
const PLACEHOLDER_CHARS = 1_500;

/** Names of files from so many characters on are taken to be given once. */
const LONG_NAME = 9;

/**
 * Gives every picture of a copied page the address it would show once seen: from lazy-loading attributes, `srcset`,
 * the `<picture>` around it, the `<noscript>` beside it, or the style of an empty box. Those that count visits go.
 * Changes the copy.
 */
export function resolveImages(page: Document, parseHtml: (html: string) => Document): void {
  unwrapNoscript(page, parseHtml);
  fillLazyHolders(page);
  for (const image of Array.from(page.querySelectorAll('img'))) {
    if (isBeacon(image)) {
      image.remove();
      continue;
    }
    const real = realAddress(image);
    if (real !== undefined) showAt(image, real);
    else if ((image.getAttribute('src') ?? '').length < PLACEHOLDER_CHARS) image.removeAttribute('src');
  }
}

function isBeacon(image: Element): boolean {
  const sides = [image.getAttribute('width'), image.getAttribute('height')];
  if (sides.some((side) => /^\s*0*[0-2](px)?\s*$/.test(side ?? ''))) return true;
  const style = image.getAttribute('style') ?? '';
  if (/(^|[\s;])(width|height)\s*:\s*[0-2](px)?\s*(;|$|!)/i.test(style)) return true;
  return TRACKER.test(image.getAttribute('src') ?? '') || TRACKER.test(image.getAttribute('data-src') ?? '');
}

/** Where scripts run, the content of `<noscript>` is text; a picture in it is the real one of the placeholder before it. */
function unwrapNoscript(page: Document, parseHtml: (html: string) => Document): void {
  for (const noscript of Array.from(page.querySelectorAll('noscript'))) {
    const held = noscript.querySelector('img') ?? imageInText(noscript.textContent, parseHtml);
    if (!held) continue;
    const real = isBeacon(held) ? undefined : realAddress(held);
    if (!real) {
      // Readability would put a beacon in place of the picture before it.
      noscript.remove();
      continue;
    }
    const placeholder = placeholderOf(noscript);
    const shown = placeholder && realAddress(placeholder);
    if (placeholder && (shown === undefined || isPreview(shown))) takeOver(placeholder, held, real);
    else if (placeholder) {
      noscript.remove();
      continue;
    } else if (!hasPicture(noscript)) {
      const image = page.importNode(held, true);
      showAt(image, real);
      noscript.replaceWith(image);
      continue;
    }
    noscript.remove();
  }
}

/** The picture that waits beside a `<noscript>`, alone in its box. */
function placeholderOf(noscript: Element): Element | undefined {
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (!beside || beside.textContent?.trim()) continue;
    const image = beside.localName === 'img' ? beside : beside.querySelector('img');
    if (image) return image;
  }
  return undefined;
}

/** Another picture of the same box shows it already. */
function hasPicture(noscript: Element): boolean {
  const box = noscript.closest('picture, figure');
  return Array.from(box?.querySelectorAll('img') ?? []).some(
    (image) => !noscript.contains(image) && realAddress(image) !== undefined,
  );
}

/** What a lazy picture waited with is taken away, or Readability would put one of those addresses in place of this. */
function showAt(image: Element, address: string): void {
  for (const { name, value } of Array.from(image.attributes))
    if (/^data-|^srcset$|^sizes$/.test(name) || (name === 'class' && /lazy/i.test(value)))
      image.removeAttribute(name);
  if (image.getAttribute('src') !== address) image.setAttribute('src', address);
}

function takeOver(placeholder: Element, held: Element, real: string): void {
  showAt(placeholder, real);
  for (const name of ['alt', 'width', 'height']) {
    const value = held.getAttribute(name);
    if (value && !placeholder.getAttribute(name)) placeholder.setAttribute(name, value);
  }
}

function imageInText(html: string | null, parseHtml: (html: string) => Document): Element | null {
  if (!html || html.length > 8_000 || !/<img\s/i.test(html)) return null;
  const body = parseHtml(html).body;
  return body.textContent?.trim() ? null : body.querySelector('img');
}

/** Two addresses of the same picture: same file, whatever its size, host or format. */
export function isSamePicture(one: string, other: string): boolean {
  if (one === other) return true;
  const first = fileOf(one);
  return first !== '' && first === fileOf(other);
}

/** What two addresses of the same picture have in common: names so long that no two pictures of a story share one, or the whole. */
export function pictureKey(address: string): string {
  const file = fileOf(address);
  return file.length >= LONG_NAME ? file : address;
}

/** A file's name without size and format; empty for names that many pictures have ("image", "1"). */
function fileOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const file = path.split('/').at(-1)?.toLowerCase() ?? '';
  const name = file
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](\d{2,4}x\d{2,4}|scaled|large|medium|small|thumb(nail)?|\d{2,4}w)$/, '');
  return name.length < 4 || /^(image|photo|picture|original|default|index|main)s?$/.test(name) ? '' : name;
}
