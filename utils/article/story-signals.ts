/** What the page is judged by, read once. */
export interface PageSigns {
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

type Signal = [name: string, weight: number, strength: (page: PageSigns) => boolean | number];

const typeIn = (jsonLd: string, types: string) => new RegExp(`"@type":\\[?"(${types})"`).test(jsonLd);

/** What speaks for a story and against one, with its weight in log-odds; a strength between 0 and 1 scales it. */
export const SIGNALS: readonly Signal[] = [
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
export const BASE = -2.9;
/** In the score: 98 of 100 pages above it were stories. */
export const SURE = 1.5;
