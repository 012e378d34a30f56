import type { PageSigns } from './page-signs';
import type { TextSigns } from './text-signs';

/** By the signal's name: its weight in log-odds, and how strongly it speaks, from 0 to 1. */
export type Signals<Signs> = Record<
  string,
  readonly [weight: number, strength: (signs: Signs) => boolean | number]
>;

const upTo = (most: number, value: number) => Math.min(1, value / most);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const typeIn = ({ jsonLd }: PageSigns, types: string) =>
  new RegExp(`"@type"\\s*:\\s*\\[?\\s*"(${types})"`).test(jsonLd);

const ARTICLE = '\\w*Article|BlogPosting|Report';
const STORY_FOLDER =
  /^(blogs?|news|articles?|story|stories|posts?|opinion|politics|world|noticias?|nachrichten|actualites?|artikel|insights?|resources|learn|guides?|magazine|features?|business|health|tech|sports?|lifestyle|advice|press-releases?|research)$/i;
const LIST_FOLDER =
  /^(category|categories|tags?|hashtag|topics?|themen|search|suche|products?|shop|store|collections?|c|s|p|dp|forums?|threads?|questions|discussions?|boards?|videos?|watch|live|authors?|users?|profile|services?|solutions?|pricing|plans|about|about-us|contact|support|help|t|r|f|item|itm|catalogs?|directory|jobs|events|galler(y|ies)|pictures|photos?|podcasts?|newsletters?|subscribe|weather|tv|games|puzzles|obituaries|archives?|latest|sections?|page|browse|departments?|docs?|documentation|reference|manual|api|wiki)$/i;

/**
 * What speaks for a story or against one, as far as the page says it without its text. `tests/bench/fit-detection.ts`
 * writes the weights here and at the end of this file: change the signals, then run it.
 */
export const PAGE_SIGNALS: Signals<PageSigns> = {
  'long address': [1.633, ({ slug }) => upTo(8, slug.length)],
  'date in the address': [0.75, ({ path }) => /\/(19|20)\d\d[/-]?(\d\d?|[a-z]{3})\b/.test(path)],
  'number in the address': [
    -0.787,
    ({ parts, slug }) => /\d{5}/.test(parts.at(-1) ?? '') && slug.length >= 3,
  ],
  'story folder': [1.007, ({ parts }) => parts.slice(0, -1).some((part) => STORY_FOLDER.test(part))],
  'list folder': [-1.017, ({ parts }) => parts.some((part) => LIST_FOLDER.test(part))],
  'words below a list folder': [
    -0.908,
    ({ parts, slug }) => slug.length >= 4 && parts.slice(0, -1).some((part) => LIST_FOLDER.test(part)),
  ],
  'front page': [-1.115, ({ parts }) => parts.length === 0],
  'forum address': [
    -1.522,
    ({ path }) =>
      /\b(forums?|threads?|topic|boards?|viewtopic|showthread|questions|discussions?|t)\b|\/[rqf]\//i.test(
        path,
      ),
  ],
  'service address': [
    -0.439,
    ({ path }) =>
      /\/(services?|solutions?|pricing|plans|about(-us)?|contact|features?|products?|industries|company|platform)\b/i.test(
        path,
      ),
  ],
  'forum, shop or manual by its host': [
    -0.906,
    ({ host }) =>
      /^(docs?|developers?|wiki|help|forums?|community|communities|discuss|discourse|answers|ask|boards?|shop|store|support|buy)\./.test(
        host,
      ),
  ],
  'article in JSON-LD': [1.448, (page) => typeIn(page, ARTICLE)],
  'nothing but a page in JSON-LD': [
    -1.041,
    (page) => typeIn(page, 'WebSite|WebPage|Organization') && !typeIn(page, ARTICLE),
  ],
  'product in JSON-LD': [
    -1.019,
    (page) => typeIn(page, 'Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication'),
  ],
  'list in JSON-LD': [
    -0.418,
    (page) => typeIn(page, 'ItemList|CollectionPage|SearchResultsPage|ProfilePage|JobPosting'),
  ],
  'og:type article': [0.915, ({ ogType }) => ogType === 'article'],
  'a post to its content system': [
    0.957,
    ({ bodyClass, has }) =>
      has('link[href*="/wp/v2/posts/"]') ||
      /\s((?!single-product)single(-post)?|postid-\d+|template-article|blog-post|article-page|(page-)?node--?type-(article|blog|news|story)\w*|story-page)\s/i.test(
        bodyClass,
      ),
  ],
  'no post to its content system': [-0.835, ({ has }) => has('link[href*="/wp/v2/"]:not([href*="/posts/"])')],
  'said to be written by someone': [
    0.89,
    ({ has }) => has('meta[name="twitter:label1"][content="Written by"]'),
  ],
  byline: [
    0.785,
    ({ has }) => has('[rel~=author],[itemprop~=author],[class*=byline],[class*=author],[class*=Author]'),
  ],
  'article body': [
    0.769,
    ({ has }) =>
      has(
        '[itemprop=articleBody],.article-body,.article__body,.article_body,.articleBody,.article-content,.article__content,.post-content,.post__content,.post-body,.entry-content,.story-body,.blog-content,.blog-post-content,.blog-post,.single-content,.rich-text',
      ),
  ],
  'one article': [0.731, ({ count }) => count('article') === 1],
  'many times': [-0.631, ({ count }) => count('time') > 3],
  'many pictures': [-0.797, ({ count }) => upTo(60, count('img'))],
  'many paragraphs': [0.515, ({ count }) => upTo(40, count('p'))],
  'fields to fill in': [
    -0.665,
    ({ count }) => upTo(6, count('select,input[type="checkbox"],input[type="radio"]')),
  ],
  'next page': [-0.322, ({ has }) => has('link[rel="next"]')],
  shop: [
    -0.937,
    ({ has }) =>
      has(
        '[itemprop~=price],[class*=to-cart],[class*=ToCart],[class*=product-price],[class*=price__],[class*=add-to-bag]',
      ),
  ],
  cart: [-0.725, ({ has }) => has('a[href*="/cart"],a[href*="/basket"],[class*=cart]')],
  'praise or prices': [-0.925, ({ has }) => has('[class*=testimonial],[class*=pricing]')],
};

/** The same, as far as the text shows it. */
export const TEXT_SIGNALS: Signals<TextSigns> = {
  'prose in one place': [1.181, ({ together, prose }) => share(together, prose)],
  'prose in one place and its boxes': [0.948, ({ gathered, prose }) => share(gathered, prose)],
  'prose under many parents': [-0.865, ({ parents, lines }) => share(parents, lines)],
  'prose in one run': [1.435, ({ run }) => upTo(2500, run)],
  'mostly prose': [1.282, ({ prose, all }) => prose / all],
  'long headline': [0.996, ({ headline }) => upTo(12, headline)],
  'headline is a link': [-0.937, ({ headlineLinked }) => headlineLinked],
  'headings are links': [-0.536, ({ linkedHeadings, headings }) => linkedHeadings / (headings + 1)],
  'a guide by its title': [
    1.926,
    ({ title }) =>
      /^(how|what|why|when|who|where|is|are|can|should|does|do|the (\d+|best|ultimate)|\d+|top|best)\b| (vs|guide|tips|ways|explained|reviews?|reasons) /.test(
        `${title} `,
      ),
  ],
  'calls to click': [-0.46, ({ calls }) => upTo(5, calls)],
  'many dates': [-0.8, ({ dates }) => upTo(15, dates)],
  'writes of themselves': [-0.682, ({ ownVoice, lines }) => share(ownVoice, lines)],
  'speaks of us and you': [-0.8, ({ sellingVoice, lines }) => share(sellingVoice, lines)],
};

/** The log-odds of a page on which no signal speaks. */
export const BASE = -3.052;
/** Below this by the page's own signals, its text makes no story of it. */
export const HOPELESS = -3.694;
/** Above this a page is so plainly a story that it may be opened unasked. */
export const SURE = 0.853;
