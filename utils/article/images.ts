/** Attributes that hold the real address of a picture until it is scrolled to, most telling first. */
const LAZY_SRC = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-img-src',
  'data-url',
  'data-echo',
  'data-src-large',
  'data-src-medium',
];
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-sizes-srcset'];

/** Wide enough for a reading column on a dense screen, in CSS pixels. */
const WIDE_ENOUGH = 1_400;

const PLACEHOLDER =
  /^data:|(placeholder|blank|spacer|transparent|loading|lazy[-_]?load|pixel|grey|1x1)[^/]*\.(gif|png|svg|jpe?g)/i;

/**
 * Gives every picture of a copied page the address it would show once seen: from lazy-loading attributes, `srcset`,
 * the `<picture>` around it, or the `<noscript>` beside it. Changes the copy.
 */
export function resolveImages(page: Document, parseHtml: (html: string) => Document): void {
  unwrapNoscript(page, parseHtml);
  for (const image of page.querySelectorAll('img')) {
    const src = image.getAttribute('src')?.trim();
    if (src && !PLACEHOLDER.test(src)) continue;
    const real = realAddress(image);
    if (real) image.setAttribute('src', real);
  }
}

/** Where scripts run, the content of `<noscript>` is text; a picture in it is the real one of the placeholder before it. */
function unwrapNoscript(page: Document, parseHtml: (html: string) => Document): void {
  for (const noscript of page.querySelectorAll('noscript')) {
    const held = noscript.querySelector('img') ?? imageInText(noscript.textContent, parseHtml);
    if (!held?.getAttribute('src')) continue;
    const before = noscript.previousElementSibling;
    const placeholder = before?.localName === 'img' ? before : before?.querySelector('img');
    const isOnly = placeholder && before && !before.textContent?.trim();
    if (isOnly) placeholder.setAttribute('src', held.getAttribute('src') ?? '');
    else if (!before?.closest('picture, figure')) noscript.replaceWith(page.importNode(held, true));
  }
}

function imageInText(html: string | null, parseHtml: (html: string) => Document): Element | null {
  if (!html || html.length > 5_000 || !/<img\s/i.test(html)) return null;
  const body = parseHtml(html).body;
  return body.textContent?.trim() ? null : body.querySelector('img');
}

function realAddress(image: Element): string | undefined {
  for (const name of LAZY_SRC) {
    const value = image.getAttribute(name)?.trim();
    if (value && /^(https?:)?\/|^[\w./-]+\.(jpe?g|png|webp|gif|avif)/i.test(value)) return value;
  }
  const sets = [...LAZY_SRCSET, 'srcset'].map((name) => image.getAttribute(name));
  for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) {
    sets.push(source.getAttribute('srcset'), source.getAttribute('data-srcset'));
  }
  for (const set of sets) {
    const best = set && bestOfSrcset(set);
    if (best) return best;
  }
  return undefined;
}

/** The narrowest candidate that is wide enough, or the widest there is. Addresses may hold commas. */
export function bestOfSrcset(srcset: string): string | undefined {
  const candidates = [...srcset.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)]
    .map(([, address = '', size, unit]) => ({ address, width: Number(size ?? 1) * (unit === 'w' ? 1 : 700) }))
    .filter(({ address }) => !PLACEHOLDER.test(address))
    .sort((one, other) => one.width - other.width);
  return (candidates.find(({ width }) => width >= WIDE_ENOUGH) ?? candidates.at(-1))?.address;
}

/** Two addresses of the same picture: same file, whatever its size, host or format. */
export function isSamePicture(one: string, other: string): boolean {
  if (one === other) return true;
  const first = fileOf(one);
  return first !== '' && first === fileOf(other);
}

/** A file's name without size and format; empty for names that many pictures have ("image", "1"). */
function fileOf(address: string): string {
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const file = path.split('/').at(-1)?.toLowerCase() ?? '';
  const name = file
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](\d{2,4}x\d{2,4}|scaled|large|medium|small|\d{2,4}w)$/, '');
  return name.length < 4 || /^(image|photo|picture|original|default|index|main)s?$/.test(name) ? '' : name;
}
