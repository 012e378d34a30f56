/** Attributes that hold the real address of a picture until it is scrolled to, most telling first. */
const LAZY_SRC = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-orig-file',
  'data-large-file',
  'data-hi-res-src',
  'data-full-src',
  'data-full',
  'data-image',
  'data-img-src',
  'data-img-url',
  'data-image-src',
  'data-url',
  'data-echo',
  'data-src-large',
  'data-src-medium',
  'data-cfsrc',
  'data-pagespeed-lazy-src',
  'data-delayed-url',
  'data-li-src',
  'data-runner-src',
  'data-flickity-lazyload',
  'data-bg',
  'data-bg-image',
  'data-background',
  'data-background-image',
  'data-default-src',
  'data-fallback-src',
];
const LAZY_SRCSET = [
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-original-srcset',
  'data-bgset',
  'data-flickity-lazyload-srcset',
  'data-sizes-srcset',
];
/** In none of these is a picture of the story: another one for sharing or pinning, or the page it leads to. */
const OTHER_DATA = /pin|share|link|href|page|permalink|video|avatar|logo|placeholder|lqip|blur|preview|tiny/i;

/** All that says a picture may wait; one look over the page finds them. */
export const LAZY_ATTRIBUTES: readonly string[] = [...LAZY_SRC, ...LAZY_SRCSET];

/** Wide enough for a reading column on a dense screen, and the least that is not a blur there. In pixels. */
const WIDEST = 1_600;
const NARROWEST = 800;
/** From here on what a `<picture>` offers is better than what stands in its `<img>`, which is for old browsers. */
const WIDE = 1_000;
/** What a picture "1x" is taken to be wide. */
const ONE_X = 700;

/** Shows nothing of the story: its file is named for that as a whole, since "customer-loading-truck.jpg" is a photograph. */
const PLACEHOLDER =
  /^(?:data:|about:)|(?:^|[/_.-])(?:place-?_?holder|spacer|blank|transparent|lazy-?_?load(?:er|ing)?|1x1)[^/]*\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])|(?:^|\/)(?:[a-z\d]+[-_])?(?:loading|loader|pixel|gr[ae]y|dummy|empty|clear|trans|fallback-?image)(?:[-_]?[a-z\d]+)?\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])/i;
/** Sizes that only a preview has: a few dozen pixels, or hardly any quality. */
const PREVIEW =
  /[?&/,_-](?:w|width|wid|tr:w|resize|rw)[=_-]\d{1,2}(?!\d)|[?&/,_-](?:q|quality)[=_-][1-9](?!\d)|blur[=_:-]?\d|e_blur|\blqip\b|[-_]\d{1,2}x\d{1,2}\.|[-_](?:tiny|lqip|blur(?:red)?|preview|placeholder)\.|[?&](?:blur|lqip|px)=/i;
const WAITING = /lazy|blur|lqip|progressive|placeholder|preview|unveil|low-?res/i;

const PICTURE_FILE = /^[^\s?#]+\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#/])/i;
/** Formats that no browser of ours draws. */
const STRANGE_TYPE = /jxl|jp2|jpx|jxr|ms-photo|heic/i;

/**
 * The address a picture shows once it is seen: what it waits with in attributes, its `srcset` and the `<picture>` around it,
 * in a size that a reading column can use. `undefined` where it shows nothing but a placeholder.
 */
export function realAddress(image: Element): string | undefined {
  const src = addressIn(image.getAttribute('src'));
  const isShown = src !== undefined && !PLACEHOLDER.test(src);
  const isWaiting = !isShown || PREVIEW.test(src) || WAITING.test(image.getAttribute('class') ?? '');
  const sets = [...LAZY_SRCSET, 'srcset'].map((name) => image.getAttribute(name));
  const best = sets
    .map((set) => (set ? bestOfSrcset(set) : undefined))
    .find((address) => address !== undefined);
  if (best !== undefined && (isWaiting || !PREVIEW.test(best))) return best;
  const source = bestOfSources(image);
  if (source && source.width >= WIDE) return source.address;
  const lazy = isWaiting ? lazyAddress(image) : undefined;
  if (lazy !== undefined) return lazy;
  if (isShown && !PREVIEW.test(src)) return src;
  return source?.address ?? (isShown ? src : undefined);
}

/** An address that says it is of a preview: a few dozen pixels wide, or a blur. */
export function isPreview(address: string): boolean {
  return PREVIEW.test(address);
}

function lazyAddress(image: Element): string | undefined {
  for (const name of LAZY_SRC) {
    const value = image.getAttribute(name);
    const found = value ? (addressIn(value) ?? addressInJson(value)) : undefined;
    if (found && !PLACEHOLDER.test(found) && !PREVIEW.test(found)) return found;
  }
  // Every script has a name of its own for it; a value that is a picture file says it as well.
  for (const { name, value } of image.attributes) {
    if (!name.startsWith('data-') || OTHER_DATA.test(name)) continue;
    const text = value.trim();
    const found = PICTURE_FILE.test(text) ? addressIn(text) : addressInJson(text);
    if (found && !PLACEHOLDER.test(found) && !PREVIEW.test(found)) return found;
  }
  return undefined;
}

/** What an attribute may hold as an address, with a width put where it leaves one open ("photo_{width}x.jpg"). */
function addressIn(value: string | null): string | undefined {
  const text = value?.trim().replace(/\{\s*(?:width|w|size)\s*\}|%7Bwidth%7D/gi, '1200') ?? '';
  if (/\{|\}|\s\d+[wx](?:,|$)/.test(text)) return undefined;
  return /^(?:https?:)?\/|^\.{0,2}\/?[\w%.~/-]+\.(?:jpe?g|png|webp|gif|avif|svg)|^data:image\//i.test(text)
    ? text
    : undefined;
}

/** The widest picture up to `WIDEST` in JSON: a map of widths, a list of candidates, or one object. */
function addressInJson(value: string): string | undefined {
  if (!/^\s*[[{]/.test(value) || value.length > 20_000) return undefined;
  const candidates: Candidate[] = [];
  const visit = (part: unknown, key: string, depth: number) => {
    if (depth > 4) return;
    if (typeof part === 'string') {
      const address = addressIn(part);
      if (address && !OTHER_DATA.test(key) && !address.startsWith('data:'))
        candidates.push({ address, width: widthSaid(key) });
    } else if (part !== null && typeof part === 'object') {
      const width = (part as { width?: unknown; w?: unknown }).width ?? (part as { w?: unknown }).w;
      for (const [name, inner] of Object.entries(part))
        visit(inner, width ? `${name} ${width}` : `${key} ${name}`, depth + 1);
    }
  };
  try {
    visit(JSON.parse(value), '', 0);
  } catch {
    return undefined;
  }
  return bestOf(candidates)?.address;
}

function widthSaid(key: string): number {
  const numbers = key.match(/\d{2,5}/g);
  if (numbers) return Number(numbers.at(-1));
  return /large|full|original|big|hi-?res|desktop|max/i.test(key) ? WIDEST : ONE_X;
}

function bestOfSources(image: Element): Candidate | undefined {
  const sources = Array.from(image.closest('picture')?.querySelectorAll('source') ?? []);
  const candidates = sources
    .filter((source) => !STRANGE_TYPE.test(source.getAttribute('type') ?? ''))
    .flatMap((source) =>
      ['srcset', ...LAZY_SRCSET].flatMap((name) => candidatesOf(source.getAttribute(name) ?? '')),
    );
  return bestOf(candidates);
}

interface Candidate {
  address: string;
  width: number;
}

/** The candidate of a `srcset` for a reading column: the widest up to 1,600 px, or a wider one where that is a blur. */
export function bestOfSrcset(srcset: string): string | undefined {
  return bestOf(candidatesOf(srcset))?.address;
}

/** Addresses may hold commas. */
function candidatesOf(srcset: string): Candidate[] {
  return [...srcset.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wxh]))?(?:\s+[\d.]+h)?\s*(?:,|$)/g)].map(
    ([, address = '', size, unit]) => ({
      address,
      width: Number(size ?? 1) * (unit === 'w' ? 1 : ONE_X),
    }),
  );
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const sorted = candidates
    .filter(({ address }) => !PLACEHOLDER.test(address))
    .sort((one, other) => one.width - other.width);
  const fitting = sorted.findLast(({ width }) => width <= WIDEST);
  if (fitting && fitting.width >= NARROWEST) return fitting;
  return sorted.find(({ width }) => width > WIDEST) ?? fitting;
}
