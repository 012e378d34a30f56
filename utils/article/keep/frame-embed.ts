import { tidy } from '../text';
import type { Embed } from './embed';
import { recognise } from './recognise';

/** Elements that stand for a player before their script has run, and the address each means. `$` is the attribute's value. */
const FACADES: readonly { selector: string; attribute: string; address: string; value: RegExp }[] = [
  ...[
    'lite-youtube[videoid]',
    '[data-youtube-id]',
    '[data-yt-id]',
    '[data-ytid]',
    '[data-youtube-video-id]',
    'amp-youtube[data-videoid]',
    '.youtube-player[data-id]',
    '[data-youtube]',
    '[data-provider="youtube" i][data-video-id]',
    '[data-platform="youtube" i][data-video-id]',
    '[data-plyr-provider="youtube"][data-plyr-embed-id]',
    'youtube-video[video-id]',
  ].map((selector) => facade(selector, 'https://www.youtube.com/watch?v=$', /^[\w-]{11}$/)),
  ...[
    'lite-vimeo[videoid]',
    '[data-vimeo-id]',
    'amp-vimeo[data-videoid]',
    '[data-provider="vimeo" i][data-video-id]',
    '[data-plyr-provider="vimeo"][data-plyr-embed-id]',
  ].map((selector) => facade(selector, 'https://vimeo.com/$', /^\d{5,12}$/)),
  ...['amp-dailymotion[data-videoid]', '[data-dailymotion-id]'].map((selector) =>
    facade(selector, 'https://www.dailymotion.com/video/$', /^\w{6,8}$/),
  ),
  facade(
    'amp-soundcloud[data-trackid]',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F$',
    /^\d+$/,
  ),
  facade('amp-twitter[data-tweetid]', 'https://x.com/i/status/$', /^\d{5,20}$/),
  facade('[data-tweet-id]:not(iframe)', 'https://x.com/i/status/$', /^\d{5,20}$/),
  facade('amp-instagram[data-shortcode]', 'https://www.instagram.com/p/$/', /^[\w-]{5,40}$/),
  facade('.flourish-embed[data-src]', 'https://flo.uri.sh/$/embed', /^(visualisation|story)\/\d+$/),
  facade('.infogram-embed[data-id]', 'https://infogram.com/$', /^[\w-]{8,120}$/),
  facade('[id^="datawrapper-vis-"]', 'https://datawrapper.dwcdn.net/$/', /^[a-zA-Z\d]{5}$/),
  facade('script[data-telegram-post]', 'https://t.me/$', /^\w{3,40}\/\d+$/),
];

/** Elements that name their address in one of their attributes. */
const FRAMES =
  'iframe, amp-iframe, amp-facebook, amp-reddit, amp-tiktok, object[data], embed[src], .fb-post[data-href], .fb-video[data-href], script[src*="gist.github.com"], .wp-block-embed__wrapper, a[data-pin-do="embedPin"]';

/** Every element that may be an embed, for one look over the page. */
export const FRAME_SELECTOR = [FRAMES, ...FACADES.map(({ selector }) => selector)].join();

/** Words that players give all their films. */
const NO_TITLE =
  /^(?:(?:embedded|an?|the|this|interactive|external|third[- ]party|youtube|vimeo|dailymotion|facebook|twitter|x|instagram|tiktok|spotify|soundcloud|google|datawrapper|flourish|infogram|web)[\s-]+)*(?:video|audio|media|player|music|iframe|frame|post|tweet|embeds?|embedded|content|widget|chart|map|maps|table|graphic|visualisation|visualization|interactive|youtube|vimeo|document|page|story)(?:\s+(?:player|embed|content|frame|iframe|video|post|from .*))*$|^play(?:\s*:?\s*video)?$|^https?:|^\W*$/i;

interface Frame extends Omit<Embed, 'kind' | 'quote'> {
  kind: Embed['kind'];
  /** Of a site whose addresses are known: trusted to be no advertisement. */
  isKnown: boolean;
}

/** What a player or frame of the page shows, or `undefined` where it shows nothing that can be named. */
export function readFrame(element: Element, base: string): Frame | undefined {
  const address = addressOf(element, base);
  if (!address) return undefined;
  const title = titleOf(element);
  const known = recognise(address);
  if (known) return { kind: known.kind, address: known.address, title, isKnown: true };
  if (/\.pdf($|[?#])/i.test(address)) return { kind: 'document', address, title, isKnown: true };
  // An element that is no frame was taken for an embed by its address alone.
  return element.matches('iframe, amp-iframe') ? { kind: 'page', address, title, isKnown: false } : undefined;
}

function addressOf(element: Element, base: string): string | undefined {
  for (const { selector, attribute, address, value } of FACADES) {
    if (!element.matches(selector)) continue;
    const said =
      attribute === 'id'
        ? element.id.replace(/^datawrapper-vis-/, '')
        : (element.getAttribute(attribute) ?? '');
    if (value.test(said)) return address.replace('$', said);
  }
  return saidAddresses(element)
    .filter((text) => /^(https?:)?\/\/|^\/[^/]/i.test(text) && URL.canParse(text, base))
    .map((text) => new URL(text, base).href)
    .find((address) => /^https?:/.test(address));
}

/** A frame that waits for consent or for being seen keeps its address in an attribute that its script knows. */
function saidAddresses(element: Element): string[] {
  if (element.matches('.wp-block-embed__wrapper'))
    return element.childElementCount === 0 ? [tidy(element.textContent ?? '')] : [];
  const named = ['src', 'data', 'data-href', 'href'].map((name) => element.getAttribute(name));
  const waiting = Array.from(element.attributes)
    .filter(({ name }) => /^data-.*(src|url)/.test(name))
    .map(({ value }) => value);
  return [...named, ...waiting].flatMap((text) => (text ? [text.trim()] : []));
}

function titleOf(element: Element): string | undefined {
  const inside = element.matches('object, iframe, .wp-block-embed__wrapper')
    ? []
    : ['.lty-playbtn', '.lyt-visually-hidden'];
  const said = [
    ...['data-title', 'title', 'playlabel', 'videotitle', 'aria-label'].map((name) =>
      element.getAttribute(name),
    ),
    ...inside.map((selector) => element.querySelector(selector)?.textContent),
  ];
  return said
    .map((text) => tidy(text ?? '').replace(/^(?:play|(?:\w+ )?embed)\s*:\s*|\s+-\s+YouTube$/gi, ''))
    .find((text) => text.length > 2 && text.length <= 200 && !NO_TITLE.test(text));
}

function facade(selector: string, address: string, value: RegExp) {
  // The last attribute that the selector asks for holds the value.
  const attribute = /\[([\w-]+)[^[\]]*\](?::not\(iframe\))?$/.exec(selector)?.[1] ?? '';
  return { selector, attribute, address, value };
}
