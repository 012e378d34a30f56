import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { selectAll, unclobbered } from './unclobbered';

export interface StoryVerdict {
  isStory: boolean;
  /** So plainly a story that it may be opened unasked. */
  surely: boolean;
  /** Log-odds by the table below: above 0 it is more likely a story than not. */
  score: number;
  /** The signals that spoke, with their weights, the heaviest first: "article in JSON-LD +1.5". */
  reasons: string[];
}

/** Elements looked at: beyond these a page looks the same, and the cost stays bounded on endless ones. */
const MOST_PARAGRAPHS = 300;
const MOST_LINKS = 500;

/** Characters from which a paragraph counts as prose. */
const PROSE = 80;

/** What the page is judged by, read once. */
interface Page {
  path: string;
  /** The last part of `path`. */
  slug: string;
  /** Without white space. */
  jsonLd: string;
  has(selector: string): boolean;
  count(selector: string): number;
  readable: boolean;
  /** Characters in paragraphs that are long enough for prose. */
  prose: number;
  /** Share of `prose` under one parent. */
  together: number;
  /** Most such paragraphs under one parent. */
  siblings: number;
  /** Characters in links, as a share of those and `prose`. */
  linked: number;
  /** A heading of four words or more is what the page calls itself. */
  titled: boolean;
}

type Signal = [name: string, weight: number, strength: (page: Page) => boolean | number];

const typeIn = (jsonLd: string, types: string) => new RegExp(`"@type":\\[?"(${types})"`).test(jsonLd);

const SIGNALS: readonly Signal[] = [
  ['readable', 0.8, ({ readable }) => readable],
  ['long prose', 0.4, ({ prose }) => Math.min(1, prose / 3000)],
  ['prose in one place', 2.0, ({ together }) => together],
  ['paragraphs side by side', 0.6, ({ siblings }) => Math.min(1, siblings / 8)],
  ['mostly links', -2.1, ({ linked }) => linked],
  ['a headline', 0.8, ({ titled }) => titled],
  ['one h1', 0.4, ({ count }) => count('h1') === 1],
  ['one article', 0.9, ({ count }) => count('article') === 1],
  ['many times', -0.9, ({ count }) => count('time') > 3],
  ['article in JSON-LD', 2.0, ({ jsonLd }) => typeIn(jsonLd, '\\w*Article|BlogPosting|Report')],
  [
    'no article in JSON-LD',
    -1.7,
    ({ jsonLd }) =>
      typeIn(
        jsonLd,
        'Product|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|ProfilePage|JobPosting|LocalBusiness|SoftwareApplication|VideoObject',
      ),
  ],
  ['og:type article', 1.0, ({ has }) => has('meta[property="og:type"][content="article" i]')],
  ['og:type product', -1.5, ({ has }) => has('meta[property="og:type"][content*="product" i]')],
  [
    'publishing time',
    0.6,
    ({ has }) =>
      has(
        'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name*="pub" i][name*="date" i]',
      ),
  ],
  [
    'byline',
    0.7,
    ({ has }) =>
      has('meta[name="author"],[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]'),
  ],
  [
    'shop',
    -1.7,
    ({ has }) =>
      has('[class*="to-cart" i],[class*="tocart" i],[itemprop~="price"],[class*="product-price" i]'),
  ],
  ['words in the address', 0.9, ({ slug }) => /([^-_]+[-_]){3}/.test(slug)],
  [
    'story address',
    2.0,
    ({ path }) =>
      /\/(blog|news|articles?|story|stories|posts?|opinion|politics|world|noticias|nachrichten)\/|\/(19|20)\d\d\/\d/i.test(
        path,
      ),
  ],
  [
    'list address',
    -2.4,
    ({ path }) =>
      /\/(category|categories|tags?|hashtag|topics?|search|products?|shop|store|collections?|forums?|threads?|questions|videos?|watch|authors?|users?|docs?|services?|pricing|about|contact|wiki|support|help|t|r)(\/|$)/i.test(
        path,
      ),
  ],
  ['front page', -1.1, ({ path }) => /^\/([\w-]{0,12}\/?)?(index\.\w+)?$/.test(path)],
];

/** The log-odds of a page on which no signal speaks. */
const BASE = -2.9;
/** In the score: 98 of 100 pages above it were stories. */
const SURE = 1.5;

/**
 * Says whether a page is one story. Made for every page: bounded, and safe from what the page names its fields. The
 * weights are those of a logistic regression over 1,500 pages of seven kinds (WCXB, CC-BY-4.0), rounded.
 * @param url where the page was read.
 */
export function detectStory(document: Document, url: URL): StoryVerdict {
  const page = readSignals(document, url);
  const spoken = SIGNALS.map(([name, weight, strength]) => [name, weight * Number(strength(page))] as const);
  const score = spoken.reduce((sum, [, points]) => sum + points, BASE);
  const reasons = spoken
    .filter(([, points]) => Math.abs(points) >= 0.1)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([name, points]) => `${name} ${points > 0 ? '+' : ''}${points.toFixed(1)}`);
  return { isStory: score > 0, surely: score > SURE, score, reasons };
}

function readSignals(document: Document, url: URL): Page {
  const count = (selector: string) => selectAll(document, selector).length;
  const some = (selector: string, most: number) => Array.from(selectAll(document, selector)).slice(0, most);
  const long = (selector: string) =>
    some(selector, MOST_PARAGRAPHS).filter((element) => textOf(element).length >= PROSE);
  const inParagraphs = long('p');
  const paragraphs = inParagraphs.length > 2 ? inParagraphs : long('p,div:not(:has(*))');
  const prose = charsIn(paragraphs);
  const families = [...groupByParent(paragraphs).values()];
  const links = charsIn(some('a[href]', MOST_LINKS));
  const titles = some('title,meta[property="og:title"]', 3).map((element) =>
    plain(element.getAttribute('content') ?? textOf(element)),
  );
  const headings = some('h1,h2', 30).map((heading) => plain(textOf(heading)));
  return {
    path: url.pathname,
    slug: url.pathname.split('/').findLast((part) => part !== '') ?? '',
    jsonLd: some('script[type*="ld+json"]', 9)
      .map((script) => textOf(script).replace(/\s+/g, ''))
      .join(),
    has: (selector) => unclobbered(document, 'querySelector').call(document, selector) !== null,
    count,
    readable: isProbablyReaderable({
      querySelectorAll: (selector: string) => some(selector, MOST_PARAGRAPHS),
    } as unknown as Document),
    prose,
    together: prose && Math.max(...families.map(charsIn)) / prose,
    siblings: Math.max(0, ...families.map((family) => family.length)),
    linked: links / (links + prose + 1),
    titled: headings.some(
      (heading) => heading.split(' ').length > 3 && titles.some((title) => title.includes(heading)),
    ),
  };
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? '';
}

function charsIn(elements: Element[]): number {
  return elements.reduce((sum, element) => sum + textOf(element).length, 0);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function groupByParent(elements: Element[]): Map<Element | null, Element[]> {
  const groups = new Map<Element | null, Element[]>();
  for (const element of elements) {
    const group = groups.get(element.parentElement);
    if (group) group.push(element);
    else groups.set(element.parentElement, [element]);
  }
  return groups;
}
