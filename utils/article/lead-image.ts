import { imageAddress } from './allowed-html';
import type { LeadImage } from './article';
import type { Block } from './blocks';
import { isProse } from './blocks';
import { isSamePicture } from './images';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';
import { tidy } from './text';

const NO_STORY_PICTURE = /(logo|favicon|sprite|placeholder|default[-_]?(image|share|og)|avatar|icon)[^/]*$/i;

/** Pictures narrower than this, where the page says, are icons and portraits. In CSS pixels. */
const MIN_WIDTH = 200;

/**
 * The picture that stands for the story: the one shown about the headline or first in the body, else the one the page
 * gives for sharing. Where the body shows the same picture, it is taken out of there, and its caption comes along.
 * @param lines of the body.
 */
export function takeLeadImage(
  reading: PageReading,
  hero: LeadImage | undefined,
  root: Element,
  lines: readonly Block[],
): LeadImage | undefined {
  const shared = sharedImage(reading);
  const images = Array.from(root.querySelectorAll('img'));
  const start = lines.find(isProse)?.container;
  const top = start && images.find((image) => isLarge(image) && isBefore(image, start));
  const lead = hero ?? (top && describe(top)) ?? shared;
  if (!lead) return undefined;
  const copies = images.filter((image) => isSamePicture(addressOf(image), lead.url));
  const described = copies[0] && describe(copies[0]);
  for (const copy of copies) removePicture(copy, root);
  return { ...lead, ...(described?.caption && !lead.caption && { caption: described.caption }) };
}

/** The picture of the page that stands between the headline and the story, or is the one it gives for sharing. */
export function findHero(reading: PageReading, headline: Element | undefined): LeadImage | undefined {
  const shared = sharedImage(reading);
  const images = Array.from(reading.page.querySelectorAll('img')).slice(0, 60).filter(isLarge);
  const sameAsShared = shared && images.find((image) => isSamePicture(addressOf(image), shared.url));
  const nearHeadline = headline && images.find((image) => isBetween(image, headline, reading.lines));
  const hero = sameAsShared ?? nearHeadline;
  return hero && describe(hero);
}

function sharedImage({ tags, data, url }: PageReading): LeadImage | undefined {
  const said =
    firstTag(tags, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
    data?.image;
  const address = said && URL.canParse(said, url) ? imageAddress(new URL(said, url).href) : undefined;
  if (!address || NO_STORY_PICTURE.test(address)) return undefined;
  const width = pixels(tags.get('og:image:width'));
  const height = pixels(tags.get('og:image:height'));
  return {
    url: address,
    alt: tags.get('og:image:alt') ?? '',
    ...(width && { width }),
    ...(height && { height }),
  };
}

function describe(image: Element): LeadImage | undefined {
  const url = imageAddress(addressOf(image));
  if (!url || NO_STORY_PICTURE.test(url)) return undefined;
  const width = pixels(image.getAttribute('width'));
  const height = pixels(image.getAttribute('height'));
  const caption = tidy(image.closest('figure')?.querySelector('figcaption')?.textContent ?? '');
  return {
    url,
    alt: tidy(image.getAttribute('alt') ?? ''),
    ...(caption && { caption }),
    ...(width && height && { width, height }),
  };
}

function isLarge(image: Element): boolean {
  const width = pixels(image.getAttribute('width'));
  return (
    addressOf(image) !== '' &&
    (width === undefined || width >= MIN_WIDTH) &&
    !image.closest('nav, footer, aside')
  );
}

/** After the headline and before the first paragraph that follows it. */
function isBetween(image: Element, headline: Element, lines: Block[]): boolean {
  const paragraph = lines.find((line) => isProse(line) && isBefore(headline, line.container));
  return isBefore(headline, image) && paragraph !== undefined && isBefore(image, paragraph.container);
}

function isBefore(image: Element, other: Element): boolean {
  return (image.compareDocumentPosition(other) & 4) !== 0;
}

function removePicture(image: Element, root: Element): void {
  const figure = image.closest('figure');
  const whole =
    figure && root.contains(figure) && figure.querySelectorAll('img').length === 1
      ? figure
      : (image.closest('picture') ?? image);
  const parent = whole.parentElement;
  whole.remove();
  if (
    parent &&
    parent !== root &&
    !parent.textContent?.trim() &&
    !parent.querySelector('img, video, iframe, table')
  )
    parent.remove();
}

function addressOf(image: Element): string {
  return image.getAttribute('src') ?? '';
}

function pixels(text: string | null | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return value > 0 && value < 20_000 ? value : undefined;
}
