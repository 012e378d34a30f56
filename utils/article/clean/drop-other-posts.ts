import { type Block, proseWords, weighElements } from '../blocks';
import { type Trace, takeOut } from '../trace';

/** Words of prose in the headline's own `article` from which the story is in it, whatever stands beside it. */
const OWN_STORY = 100;
/** Words of prose that are left where the rest is other posts; with fewer, the story stands in one of them. */
const LEFT = 40;
/** What WordPress calls each post: "post-7816 post type-post". See `get_post_class()`. */
const POST = /(?:^|\s)post-(\d+)(?=\s)(?=.*\s(?:type-\S+|hentry|post)(?:\s|$))/;

/**
 * Takes the other posts of a copied page out: what a content system marks as another post than the headline's, and, where
 * the headline's own `article` holds a story, the `article`s below it whose titles lead to other pages. Whole stories are
 * to be taken out before (`takeOtherStories`).
 * @param lines of the page.
 */
export function dropOtherPosts(
  page: Document,
  lines: readonly Block[],
  url: string,
  headline: Element | undefined,
  trace?: Trace,
): void {
  if (!headline) return;
  const prose = weighElements(lines, proseWords);
  const proseIn = (element: Element) => prose.get(element) ?? 0;
  const own = postOf(headline) ?? /(?:^|\s)(?:postid|page-id)-(\d+)(?:\s|$)/.exec(page.body.className)?.[1];
  const others = own === undefined ? [] : listOtherPosts(page, own, headline);
  const othersProse = others.reduce((sum, post) => sum + proseIn(post), 0);
  // A page builder may wrap the story in its template, which is a post as well.
  if (proseIn(page.body) - othersProse >= LEFT)
    for (const post of others) takeOut(post, 'other posts', 'another post', trace);
  const article = headline.closest('article');
  if (!article || proseIn(article) < OWN_STORY) return;
  for (const card of Array.from(page.querySelectorAll('article')))
    if (card.isConnected && isBelow(card, article) && leadsElsewhere(card, url))
      takeOut(card, 'other posts', 'a card', trace);
}

/** The outermost elements of other posts. */
function listOtherPosts(page: Document, own: string, headline: Element): Element[] {
  const others: Element[] = [];
  for (const post of page.querySelectorAll('[class*="post-"], article[id^="post-"]')) {
    const id = postId(post);
    if (id && id !== own && !post.contains(headline) && !others.at(-1)?.contains(post)) others.push(post);
  }
  return others;
}

function postOf(headline: Element): string | undefined {
  for (let element: Element | null = headline; element; element = element.parentElement) {
    const id = postId(element);
    if (id) return id;
  }
  return undefined;
}

function postId(element: Element): string | undefined {
  const named = element.localName === 'article' ? /^post-(\d+)$/.exec(element.id) : null;
  return (named ?? POST.exec(element.getAttribute('class') ?? ''))?.[1];
}

function isBelow(card: Element, article: Element): boolean {
  return (article.compareDocumentPosition(card) & 4) !== 0 && !article.contains(card);
}

/** Its title is a link to another page, or stands in one. */
function leadsElsewhere(card: Element, url: string): boolean {
  const title = card.querySelector('h1, h2, h3, h4, h5, h6');
  const link = title?.querySelector('a[href]') ?? title?.closest('a[href]');
  const address = link?.getAttribute('href') ?? '';
  if (!URL.canParse(address, url)) return false;
  const [there, here] = [new URL(address, url), new URL(url)];
  return there.host !== here.host || there.pathname !== here.pathname || there.search !== here.search;
}
