import { LAZY_ATTRIBUTES, realAddress } from './picture-address';

/** Elements of scripts and of AMP that become pictures; and boxes that wait with an address, or show it behind nothing. */
const PICTURE_ELEMENTS = 'amp-img, amp-anim';
const CUSTOM = /^(?!amp-)[a-z]+(-[a-z\d]+)+$/;
/** Pictures themselves, what holds other things than pictures, and what is too large to be one. */
const NO_HOLDER = /^(img|source|iframe|video|audio|script|a|body|html|main|article|header|nav|footer)$/;
const PICTURE_NAME = /ima?ge?|photo|picture|pic\b|visual|slide|thumb|lazy|media|hero|\bbg\b|background/i;
const PICTURE_FILE = /\.(jpe?g|png|webp|gif|avif)($|[?#])/i;
const KEPT = ['alt', 'width', 'height', 'srcset', 'title'];

const SELECTOR = [
  PICTURE_ELEMENTS,
  ...LAZY_ATTRIBUTES.map((name) => `[${name}]`),
  '[style*="background" i][style*="url(" i]',
  'lazy-image, lazy-img, progressive-image, responsive-image, x-img, x-image, picture-element, image-component',
].join();

/**
 * Puts a picture where a copied page has something that only becomes one by script or style: `amp-img`, a box with a lazy
 * address, an empty box with a picture behind it. Changes the copy.
 */
export function fillLazyHolders(page: Document): void {
  for (const holder of Array.from(page.querySelectorAll(SELECTOR))) {
    if (NO_HOLDER.test(holder.localName)) continue;
    if (holder.matches(PICTURE_ELEMENTS)) {
      holder.replaceWith(pictureOf(holder));
      continue;
    }
    if (holder.textContent?.trim() || holder.querySelector('img, video, iframe, amp-img')) continue;
    const address = addressBehind(holder) ?? lazyPicture(holder);
    if (!address) continue;
    const image = pictureOf(holder);
    image.setAttribute('src', address);
    if (CUSTOM.test(holder.localName)) holder.replaceWith(image);
    else holder.append(image);
  }
}

function pictureOf(holder: Element): Element {
  const image = holder.ownerDocument.createElement('img');
  for (const name of ['src', ...KEPT, ...LAZY_ATTRIBUTES]) {
    const value = holder.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  const label = holder.getAttribute('aria-label');
  if (label && !image.hasAttribute('alt')) image.setAttribute('alt', label);
  return image;
}

function lazyPicture(holder: Element): string | undefined {
  const address = realAddress(holder);
  // `data-url` and the like also hold addresses of pages.
  const isPicture = address && (PICTURE_FILE.test(address) || looksLikePicture(holder));
  return isPicture && !address.startsWith('data:') ? address : undefined;
}

/** A background is a picture of the story where its box says so; otherwise it is decoration. */
function addressBehind(holder: Element): string | undefined {
  const style = holder.getAttribute('style') ?? '';
  const [, quoted, plain] =
    /background(?:-image)?\s*:[^;]*?url\(\s*(?:["']([^"']+)["']|([^)"'\s]+))\s*\)/i.exec(style) ?? [];
  const address = quoted ?? plain;
  if (!address || /^data:|\.svg($|[?#])/i.test(address)) return undefined;
  return looksLikePicture(holder) ? address : undefined;
}

function looksLikePicture(holder: Element): boolean {
  return (
    holder.getAttribute('role') === 'img' ||
    PICTURE_NAME.test(`${holder.localName} ${holder.getAttribute('class') ?? ''}`) ||
    holder.closest('figure') !== null
  );
}
