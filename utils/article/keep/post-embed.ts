import { tidy } from '../text';
import type { Embed } from './embed';
import { recognise } from './recognise';

/** Quotations of posts, as their sites give them to be put into pages. */
export const POST_SELECTOR =
  'blockquote:is([class*="twitter-"], [class*="instagram-media"], [class*="tiktok-embed"], [class*="bluesky-embed"], [class*="mastodon-embed"], [class*="reddit-embed"], [class*="reddit-card"], [class*="text-post-media"], .fb-xfbml-parse-ignore, .wp-embedded-content)';

/** Attributes in which such a quotation names its post. */
const ADDRESS_ATTRIBUTES = [
  'cite',
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'data-embed-url',
  'data-video-url',
  'data-href',
];

/** Words of the site and not of the writer. */
const STOCK =
  /^(?:view (?:this|on|post|profile|more).*|sieh dir diesen beitrag.*|ver esta publicación.*|voir cette publication.*|visualizza questo post.*|post by @?\S+(?: view on mastodon)?|posted by .* on .*|.{0,3}original sound.*|♬.*|read more.*)$/i;
const AUTHOR_LINE =
  /^(?:a post (?:shared )?by|ein beitrag geteilt von|una publicación compartida (?:de|por)|une publication partagée par|un post condiviso da|post by)\s+(.+)$/i;

/**
 * The post behind a quotation of the page, with its words and who wrote them; `undefined` where its address is not of a
 * known site, so that it stays the quotation that it is.
 */
export function readPost(element: Element): Embed | undefined {
  if (element.matches('.wp-embedded-content')) return readLinkedPage(element);
  const found = addressesOf(element).flatMap((address) => recognise(address) ?? []);
  const post = found.find(({ kind }) => kind === 'post') ?? found[0];
  if (!post) return undefined;
  const lines = linesOf(element);
  const quote = lines
    .filter(({ text }) => !STOCK.test(text) && !AUTHOR_LINE.test(text))
    .map(({ element: line }) => line);
  const author = authorOf(element, lines);
  // Who said it belongs to what was said; without words of its own, the post is known by its writer.
  if (author && quote.length > 0)
    return { kind: post.kind, address: post.address, quote: [...quote, attribution(element, author)] };
  return { kind: post.kind, address: post.address, title: author, quote };
}

function attribution(post: Element, author: string): Element {
  const line = post.ownerDocument.createElement('p');
  line.textContent = `— ${author}`;
  return line;
}

interface Line {
  element: Element;
  text: string;
}

function addressesOf(element: Element): string[] {
  const said = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  // The address of the post is that of its date, which stands last; words of the post may link to other posts.
  const links = Array.from(element.querySelectorAll('a[href]'), (link) => link.getAttribute('href') ?? '');
  return [...said, ...links.reverse()].filter(Boolean);
}

/** The paragraphs of a post, as new elements: without pictures of buttons, and without links to its own site. */
function linesOf(element: Element): Line[] {
  const lines: Line[] = [];
  for (const paragraph of element.querySelectorAll('p')) {
    const copy = paragraph.cloneNode(true) as Element;
    for (const unread of copy.querySelectorAll('svg, img, script, style')) unread.remove();
    for (const link of copy.querySelectorAll('a'))
      if (/^pic\.(twitter|x)\.com\//.test(link.textContent ?? '')) link.remove();
    for (const link of copy.querySelectorAll('a')) if (isOfSite(link)) link.replaceWith(...link.childNodes);
    const line = element.ownerDocument.createElement('p');
    for (const name of ['lang', 'dir']) {
      const value = paragraph.getAttribute(name);
      if (value) line.setAttribute(name, value);
    }
    line.append(...copy.childNodes);
    if (line.lastChild?.nodeType === 3)
      line.lastChild.textContent = (line.lastChild.textContent ?? '').trimEnd();
    const text = tidy(line.textContent ?? '');
    if (text) lines.push({ element: line, text });
  }
  return lines;
}

/** A shortened picture link, a hashtag or a name: their words stay, their site's address does not. */
function isOfSite(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return /^(https?:\/\/(www\.)?(pic\.)?(twitter|x|t|instagram|tiktok|threads)\.(com|co|net)\b|#)/i.test(href);
}

/** Who wrote the post and when, from what stands beside its paragraphs. */
function authorOf(element: Element, lines: readonly Line[]): string | undefined {
  const signed = lines.flatMap(({ text }) => AUTHOR_LINE.exec(text)?.[1] ?? [])[0];
  if (signed) return signed;
  const rest = element.cloneNode(true) as Element;
  for (const paragraph of rest.querySelectorAll('p, svg, img, script, style')) paragraph.remove();
  const beside = tidy(rest.textContent ?? '')
    .replace(/^[\s—–-]+/, '')
    .replace(/(\d{4}-\d\d-\d\d)T\d\d:\d\d\S*/, '$1')
    .replace(/\s*(?:View on \w+|Discussion|from discussion)\s*$/i, '');
  const line = lines.map(({ text }) => /^Post by (@\S+)/i.exec(text)?.[1]).find((name) => name !== undefined);
  const author = beside && !STOCK.test(beside) ? beside : line;
  return author && author.length <= 160 ? author.replace(/(\))\s+(?=\p{L}|\d)/u, '$1, ') : undefined;
}

/** Another page that is shown as a card by its own site: its title and address. */
function readLinkedPage(element: Element): Embed | undefined {
  const link = element.querySelector('a[href]');
  const address = link?.getAttribute('href') ?? '';
  const title = tidy(link?.textContent ?? '');
  return /^https?:/.test(address) && title ? { kind: 'page', address, title } : undefined;
}
