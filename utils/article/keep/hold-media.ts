import type { HeldParts } from './set-aside';
import { setAside } from './set-aside';
import { isNamedUnwanted } from './unwanted-frame';
import { captionNodes, wrapperOf } from './wrapper';

export const MEDIA_SELECTOR = 'video, audio, amp-video, amp-audio';

/** The story read aloud by a machine: the reader has a voice of its own. */
const READ_ALOUD =
  /text-to-speech|\btts\b|read-?aloud|listen-to|audio-?article|article-?audio|speechkit|beyondwords|trinity|playht/i;
/** What browsers play by themselves; lists of pieces (HLS, DASH) are for a page's own player. */
const PIECES = /\.(m3u8|mpd)($|[?#])/i;

/** Sets a film or a sound that the page itself plays aside, with its caption. `base` resolves its address. */
export function holdMedia(media: Element, base: string, held: HeldParts): void {
  const { outer, captions } = wrapperOf(media, 'img, video, audio, iframe, p, h1, h2, h3, h4, blockquote');
  const src = sourceOf(media, base);
  if (!src || isNamedUnwanted(media, outer) || isReadAloud(media, src)) {
    media.remove();
    return;
  }
  const document = media.ownerDocument;
  const figure = document.createElement('figure');
  const player = document.createElement(media.localName.endsWith('video') ? 'video' : 'audio');
  player.setAttribute('src', src);
  const poster = resolve(media.getAttribute('poster') ?? media.getAttribute('data-poster'), base);
  if (poster && player.localName === 'video') player.setAttribute('poster', poster);
  for (const side of ['width', 'height']) {
    const value = media.getAttribute(side);
    if (value && player.localName === 'video') player.setAttribute(side, value);
  }
  figure.append(player);
  const words = captionNodes(captions);
  if (words.length > 0) {
    const caption = document.createElement('figcaption');
    caption.append(...words);
    figure.append(caption);
  }
  setAside(outer, [figure], held);
}

function isReadAloud(media: Element, src: string): boolean {
  const boxes = [media, media.parentElement, media.parentElement?.parentElement];
  return READ_ALOUD.test([src, ...boxes.map((box) => `${box?.className} ${box?.id}`)].join(' '));
}

function sourceOf(media: Element, base: string): string | undefined {
  const said = [media, ...media.querySelectorAll('source')].flatMap((element) => [
    element.getAttribute('src'),
    element.getAttribute('data-src'),
  ]);
  return said.map((text) => resolve(text, base)).find((address) => address && !PIECES.test(address));
}

function resolve(text: string | null, base: string): string | undefined {
  if (!text?.trim() || !URL.canParse(text.trim(), base)) return undefined;
  const url = new URL(text.trim(), base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
