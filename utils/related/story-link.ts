import { normalizeUrl } from '../article/normalize-url';

/** Places that no newsroom keeps its stories at, and the networks that pay for a place among them. */
const OTHER_HOSTS =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|linkedin|pinterest|reddit|tiktok|threads|whatsapp|telegram|vk|weibo|amazon|outbrain|taboola|doubleclick|googleadservices|googlesyndication|revcontent|mgid|zergnet|dianomi|plista|criteo|adnxs|amazon-adsystem)\.(?:com|net|org|ru|me)$|^(?:t\.me|wa\.me|t\.co|youtu\.be|bsky\.app|apps\.apple\.com|itunes\.apple\.com|play\.google\.com|(?:news|accounts|plus)\.google\.com)$/i;

/** Path segments of lists and of people, whatever follows them. */
const LIST_SEGMENT = new Set(
  (
    'tag tags tagged hashtag topic topics category categories author authors autor autores auteur auteurs autore autori ' +
    'contributor contributors profile profiles user users member members staff byline search suche recherche buscar busca login ' +
    'signin sign-in signup sign-up register account subscribe subscription subscriptions newsletter newsletters privacy terms cart ' +
    'rss feed feeds etiqueta etiquetas tema temas thema themen schlagwort rubrik share sitemap wp-login.php'
  ).split(' '),
);

/** Segments that are lists, unless a date or a long name follows. */
const LIKELY_LIST_SEGMENT = new Set(
  'archive archives page section sections about contact help faq shop store jobs careers people events'.split(
    ' ',
  ),
);

const FILE = /\.(?:pdf|jpe?g|png|gif|webp|svg|zip|mp3|mp4|xml|rss|ics|epub)$/i;

/** Paths that are one page for all stories: there the query says which. */
const SCRIPT = /\.(?:php|aspx?|cgi|jsp|do)$/i;

/** How an address speaks of its page. */
export type LinkKind = 'story' | 'perhaps';

/** "harbour-wall-gives-way", a date, a long number: what story addresses have and lists have not. */
function isStoryPath(path: string, query: string): boolean {
  const name =
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? '';
  return (
    name.split(/[-_]/).length >= 4 ||
    /\d{5,}|[\da-f]{16,}/i.test(name) ||
    /\/(?:19|20)\d{2}\/?(?:\d{1,2}|[a-z]{3})(?:\/|\b)/i.test(path) ||
    /\.(?:s?html?|ece|cms)$/i.test(path) ||
    /\/(?:article|articles|story|stories|news|artikel|noticia|noticias|notizia|haber|a|s)\/[^/]{4,}/i.test(
      path,
    ) ||
    /(?:^|[?&])(?:id|p|art|article|story|aid|nid|newsid)=\w+/i.test(query)
  );
}

function kindOf(url: URL): LinkKind | undefined {
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  if (OTHER_HOSTS.test(url.hostname) || FILE.test(url.pathname)) return undefined;
  if (segments.length === 0 && !/\d/.test(url.search)) return undefined;
  if (segments.some((segment) => LIST_SEGMENT.has(segment))) return undefined;
  const isStory = isStoryPath(url.pathname, url.search);
  if (!isStory && segments.some((segment) => LIKELY_LIST_SEGMENT.has(segment))) return undefined;
  return isStory ? 'story' : 'perhaps';
}

/** Whether two addresses show the same page: with other parameters too, unless those say which story it is. */
export function isSamePage(one: string, other: string): boolean {
  const [first, second] = [normalizeUrl(one), normalizeUrl(other)];
  if (first === second) return true;
  if (!URL.canParse(first) || !URL.canParse(second)) return false;
  const [a, b] = [new URL(first), new URL(second)];
  const samePath =
    a.hostname === b.hostname && a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '');
  return samePath && a.pathname !== '/' && !SCRIPT.test(a.pathname) && !(a.search && b.search);
}

/**
 * The story that a link leads to, judged by address alone: normalised, and whether the address looks like a story's or
 * could be one. Absent for lists, people, shops, other media, paid places, and for the page itself.
 */
export function readStoryLink(
  link: Element,
  page: { url: string; base: string },
): { url: string; kind: LinkKind } | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!href || href.startsWith('#') || !URL.canParse(href, page.base)) return undefined;
  if (/\b(?:tag|author|sponsored|license|prev|next|search)\b/i.test(link.getAttribute('rel') ?? ''))
    return undefined;
  const url = new URL(href, page.base);
  if (!/^https?:$/.test(url.protocol) || url.username || isSamePage(url.href, page.url)) return undefined;
  const kind = kindOf(url);
  return kind && { url: normalizeUrl(url.href), kind };
}
