import { isLeftOut, readOpening } from './above-story';
import { imageAddress } from './allowed-html';
import type { LeadImage } from './article';
import type { Block } from './blocks';
import { isProse, textOf } from './blocks';
import { isStoryFurniture, type StoryFacts } from './clean/furniture';
import { isCredit } from './clean/gather-captions';
import { isSamePicture } from './images';
import { isTeaser } from './keep/hold-pictures';
import { firstTag } from './meta-tags';
import type { PageReading } from './page-reading';
import { findPictureBox } from './picture-box';
import { tidy } from './text';

/** File and folder names of what is no picture of a story: marks of the site, portraits, stand-ins and counters. */
const NO_STORY_PICTURE =
  /(?:^|[/_.-])(?:favicon|sprite|placeholder|spacer|blank|transparent|pixel|1x1|avatars?|gravatar|head-?shots?|profile[-_]?(?:pic(?:ture)?|photo|image)|default[-_]?(?:image|share|og|social|thumb(?:nail)?)|(?:og|share|social|fb|facebook|twitter)[-_]?(?:image[-_]?)?(?:default|fallback)|fallback[-_]?(?:image|share|og|social)|(?:site|brand|header|footer|share|social|app|apple|touch|main)?[-_]?(?:logos?|icons?))(?=[_.@?\d-]|$)[^/]*$|logo[-_\d]*\.(?:png|svg|gif|jpe?g|webp)|\/(?:avatars?|icons?|logos?|pixels?|beacons?|tracking)\/|\/\/[^/]*gravatar\.com\//i;

/** Pictures narrower or lower than this, where the page says, are icons, portraits and counters. In CSS pixels. */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 100;
/**
 * Below a paragraph stand promos and portraits, too. Where the page gives a picture for sharing, another one there leads
 * the story only if it has a caption or is so wide, in CSS pixels.
 */
const WIDE = 400;
/** A picture written into the page in fewer characters stands in for one that comes later. */
const MIN_DATA_CHARS = 4_000;
/** Shorter lines beside a picture are labels, where they are no credits. */
const MIN_CAPTION_WORDS = 3;
const CLOCK = /\d{1,2}[:.h]\d{2}(?!\d)/;
/** Pictures of the page that are looked at. */
const MOST_IMAGES = 60;

/** Where a picture is the writer's. */
const WRITER = '[class*="author" i], [class*="avatar" i], [class*="byline" i], [rel~="author"]';

/** The picture of a page that may stand for its story. */
export interface Hero {
  element: Element;
  image: LeadImage;
  /** The paragraphs between the headline and the picture. */
  above: readonly Block[];
  /** The lines that may be its caption, unless the story has them. */
  beside?: readonly Block[];
}

/**
 * The picture that stands for the story: the one shown about the headline or first in the body, else the one the page
 * gives for sharing. Where the body shows the same picture, it is taken out of there, and its caption comes along.
 * @param lines of the body.
 */
export function takeLeadImage(
  reading: PageReading,
  hero: Hero | undefined,
  root: Element,
  lines: readonly Block[],
): LeadImage | undefined {
  const shared = sharedImage(reading);
  const images = Array.from(root.querySelectorAll('img'));
  const start = lines.find(isProse)?.container;
  const top = start && images.find((image) => isLarge(image) && isBefore(image, start));
  const near = hero?.above.length === 0 ? hero.image : undefined;
  const lead = near ?? (top && describe(top)) ?? belowStandfirst(hero, lines) ?? shared;
  if (!lead) return undefined;
  const copies = images.filter((image) => isSamePicture(addressOf(image), lead.url));
  const described = copies[0] && describe(copies[0]);
  for (const copy of copies) removePicture(copy, root);
  const beside = lead === hero?.image ? (hero.beside ?? []) : [];
  const said = isLeftOut(beside, textOf(lines)) ? beside.map(({ text }) => text).join(' ') : '';
  const caption = lead.caption ?? (described?.caption || said);
  return { ...lead, ...(caption && { caption }) };
}

function belowStandfirst(hero: Hero | undefined, story: readonly Block[]): LeadImage | undefined {
  return hero && isLeftOut(hero.above, textOf(story)) ? hero.image : undefined;
}

/**
 * The picture of the page that stands between the headline and the story, or is the one it gives for sharing. Above the
 * story may be a paragraph that is none of it; whether it is so is known only when the story is found.
 */
export function findHero(
  reading: PageReading,
  headline: Element | undefined,
  facts: StoryFacts,
): Hero | undefined {
  const shared = sharedImage(reading);
  const images = Array.from(reading.page.querySelectorAll('img')).slice(0, MOST_IMAGES).filter(isLarge);
  const sameAsShared = shared && images.find((image) => isSamePicture(addressOf(image), shared.url));
  const hero =
    (sameAsShared && heroOf(sameAsShared)) ||
    (headline && findBelow(headline, images, { ...reading, hasOther: shared !== undefined }));
  return hero && !hero.image.caption ? { ...hero, beside: linesBeside(hero.element, reading, facts) } : hero;
}

function heroOf(element: Element): Hero | undefined {
  const image = describe(element);
  return image && { element, image, above: [] };
}

/**
 * What is said of a picture that has no `figure` of its own, below it in the box that it shares with nothing else. One label,
 * name or time among it, and the box is the head of the page or a card.
 */
function linesBeside(image: Element, { page, lines }: PageReading, facts: StoryFacts): Block[] {
  const box = findPictureBox(image, page.body);
  if (!box) return [];
  const beside = lines.filter(({ container }) => box.contains(container));
  const isCaption = beside.every((line) => isBefore(image, line.container) && mayBeCaption(line, facts));
  return isCaption ? beside : [];
}

function mayBeCaption(line: Block, facts: StoryFacts): boolean {
  const { text, words, linkedWords } = line;
  if (linkedWords > 0 || CLOCK.test(text)) return false;
  return isCredit(text) || (words >= MIN_CAPTION_WORDS && !isStoryFurniture(line, facts));
}

function sharedImage({ tags, data, url }: PageReading): LeadImage | undefined {
  const shared = firstTag(tags, 'og:image:secure_url', 'og:image', 'og:image:url');
  const addresses = [shared, tags.get('twitter:image'), tags.get('twitter:image:src'), data?.image].map(
    (said) => (said && URL.canParse(said, url) ? imageAddress(new URL(said, url).href) : undefined),
  );
  const address = addresses.find((it) => it !== undefined && isStoryPicture(it));
  if (!address) return undefined;
  // Their size is given for the first alone.
  if (address !== addresses[0]) return { url: address, alt: '' };
  const width = pixels(tags.get('og:image:width'));
  const height = pixels(tags.get('og:image:height'));
  if ((width ?? MIN_WIDTH) < MIN_WIDTH || (height ?? MIN_HEIGHT) < MIN_HEIGHT) return undefined;
  return {
    url: address,
    alt: tags.get('og:image:alt') ?? '',
    ...(width && { width }),
    ...(height && { height }),
  };
}

function describe(image: Element): LeadImage | undefined {
  const url = imageAddress(addressOf(image));
  if (!url || !isStoryPicture(url)) return undefined;
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

/** Whether a picture may be of a story, by its address: marks of sites, portraits and stand-ins are not. */
export function isStoryPicture(address: string): boolean {
  return address.startsWith('data:') ? address.length >= MIN_DATA_CHARS : !NO_STORY_PICTURE.test(address);
}

function isLarge(image: Element): boolean {
  const width = pixels(image.getAttribute('width')) ?? MIN_WIDTH;
  const height = pixels(image.getAttribute('height')) ?? MIN_HEIGHT;
  return (
    addressOf(image) !== '' &&
    width >= MIN_WIDTH &&
    height >= MIN_HEIGHT &&
    !image.closest('nav, footer, aside')
  );
}

/** The first picture after the headline and before the first paragraph that follows it, or after a standfirst that reads like one. */
function findBelow(
  headline: Element,
  images: Element[],
  { lines, hasOther }: Pick<PageReading, 'lines'> & { hasOther: boolean },
): Hero | undefined {
  const paragraphsAbove = readOpening(headline, lines);
  for (const element of images) {
    const above = paragraphsAbove(element);
    const image = above && describe(element);
    if (!image) continue;
    const isSure =
      image.caption !== undefined || (image.width ?? 0) >= WIDE || !(hasOther || isDrawing(image));
    if (above.length === 0 || (isSure && !isTeaser(element) && !isOfWriter(element, headline)))
      return { element, image, above };
  }
  return undefined;
}

/** Names around the headline as well are those of the page: "single-author". */
function isOfWriter(image: Element, headline: Element): boolean {
  const box = image.closest(WRITER);
  return box !== null && !box.contains(headline);
}

function isDrawing({ url }: LeadImage): boolean {
  return /\.svg(?:$|[?#])/i.test(url);
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
