import type { PageSigns } from './page-signs';
import type { TextSigns } from './text-signs';

type Signals<Signs> = Record<string, (signs: Signs) => boolean | number>;

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
 * What speaks for a story or against one, as far as the page says it without its text. Each strength lies between 0
 * and 1; the weights are in `story-weights.json`.
 */
export const PAGE_SIGNALS: Signals<PageSigns> = {
  'long address': ({ slug }) => upTo(8, slug.length),
  'date in the address': ({ path }) => /\/(19|20)\d\d[/-]?(\d\d?|[a-z]{3})\b/.test(path),
  'number in the address': ({ parts, slug }) => /\d{5}/.test(parts.at(-1) ?? '') && slug.length >= 3,
  'story folder': ({ parts }) => parts.slice(0, -1).some((part) => STORY_FOLDER.test(part)),
  'list folder': ({ parts }) => parts.some((part) => LIST_FOLDER.test(part)),
  'words below a list folder': ({ parts, slug }) =>
    slug.length >= 4 && parts.slice(0, -1).some((part) => LIST_FOLDER.test(part)),
  'front page': ({ parts }) => parts.length === 0,
  'forum address': ({ path }) =>
    /\b(forums?|threads?|topic|boards?|viewtopic|showthread|questions|discussions?|t)\b|\/[rqf]\//i.test(
      path,
    ),
  'service address': ({ path }) =>
    /\/(services?|solutions?|pricing|plans|about(-us)?|contact|features?|products?|industries|company|platform)\b/i.test(
      path,
    ),
  'forum, shop or manual by its host': ({ host }) =>
    /^(docs?|developers?|wiki|help|forums?|community|communities|discuss|discourse|answers|ask|boards?|shop|store|support|buy)\./.test(
      host,
    ),
  'article in JSON-LD': (page) => typeIn(page, ARTICLE),
  'nothing but a page in JSON-LD': (page) =>
    typeIn(page, 'WebSite|WebPage|Organization') && !typeIn(page, ARTICLE),
  'product in JSON-LD': (page) =>
    typeIn(page, 'Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication'),
  'list in JSON-LD': (page) =>
    typeIn(page, 'ItemList|CollectionPage|SearchResultsPage|ProfilePage|JobPosting'),
  'og:type article': ({ ogType }) => ogType === 'article',
  'a post to its content system': ({ bodyClass, has }) =>
    has('link[href*="/wp/v2/posts/"]') ||
    /\s((?!single-product)single(-post)?|postid-\d+|template-article|blog-post|article-page|(page-)?node--?type-(article|blog|news|story)\w*|story-page)\s/i.test(
      bodyClass,
    ),
  'no post to its content system': ({ has }) => has('link[href*="/wp/v2/"]:not([href*="/posts/"])'),
  'said to be written by someone': ({ has }) => has('meta[name="twitter:label1"][content="Written by"]'),
  byline: ({ has }) => has('[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i]'),
  'article body': ({ has }) =>
    has(
      '[itemprop="articleBody"],[class*="article-body" i],[class*="article__body" i],[class*="article_body" i],[class*="articlebody" i],[class*="article-content" i],[class*="article__content" i],[class*="post-content" i],[class*="post__content" i],[class*="post-body" i],[class*="entry-content"],[class*="story-body" i],[class*="blog-content" i],[class*="blog-post" i]',
    ),
  'one article': ({ count }) => count('article') === 1,
  'many times': ({ count }) => count('time') > 3,
  'many pictures': ({ count }) => upTo(60, count('img')),
  'many paragraphs': ({ count }) => upTo(40, count('p')),
  'fields to fill in': ({ count }) => upTo(6, count('select,input[type="checkbox"],input[type="radio"]')),
  'next page': ({ has }) => has('link[rel="next"]'),
  shop: ({ has }) =>
    has(
      '[class*="to-cart" i],[class*="tocart" i],[itemprop~="price"],[class*="product-price" i],[class*="price__" i],[class*="add-to-bag" i]',
    ),
  cart: ({ has }) => has('[href*="/cart" i],[href*="/basket" i],[class*="cart" i]'),
  'praise or prices': ({ has }) => has('[class*="testimonial" i],[class*="pricing" i]'),
};

/** The same, as far as the text shows it. */
export const TEXT_SIGNALS: Signals<TextSigns> = {
  'prose in one place': ({ together, prose }) => share(together, prose),
  'prose in one place and its boxes': ({ gathered, prose }) => share(gathered, prose),
  'prose under many parents': ({ parents, lines }) => share(parents, lines),
  'prose in one run': ({ run }) => upTo(2500, run),
  'mostly prose': ({ prose, all }) => prose / all,
  'long headline': ({ headline }) => upTo(12, headline),
  'headline is a link': ({ headlineLinked }) => headlineLinked,
  'headings are links': ({ linkedHeadings, headings }) => linkedHeadings / (headings + 1),
  'a guide by its title': ({ title }) =>
    /^(how|what|why|when|who|where|is|are|can|should|does|do|the (\d+|best|ultimate)|\d+|top|best)\b| (vs|guide|tips|ways|explained|reviews?|reasons) /.test(
      `${title} `,
    ),
  'calls to click': ({ calls }) => upTo(5, calls),
  'many dates': ({ dates }) => upTo(15, dates),
  'writes of themselves': ({ ownVoice, lines }) => share(ownVoice, lines),
  'speaks of us and you': ({ sellingVoice, lines }) => share(sellingVoice, lines),
};
