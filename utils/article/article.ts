import type { EarlierPages } from './first-page';
import type { SafeHtml } from './sanitize';

/** A picture that stands for the whole story, shown above its text. */
export interface LeadImage {
  /** Absolute http, https or data address. */
  url: string;
  alt: string;
  caption?: string;
  /** In CSS pixels, where the page says so; they reserve the space before the picture arrives. */
  width?: number;
  height?: number;
}

/**
 * A story as it was taken from a page: the data that the reader shows and the reading list keeps.
 * Names are Readability's where it has one. A field that the page does not give is absent. Times are ISO 8601, as the page has
 * them: with its own offset, so that their first ten characters are the day its readers see, and a day alone where the page
 * gives no clock.
 */
export interface Article {
  /** Where the story lives: canonical where the page says so credibly, without tracking parameters. */
  url: string;
  title: string;
  /** The person or agency that wrote it, without "By". */
  byline?: string;
  /** The outlet that reported it, where the page is an aggregator and names one; otherwise the same as `siteName`. */
  source?: string;
  /** The site the page belongs to. */
  siteName?: string;
  /** The part of the paper that it stands in. */
  section?: string;
  publishedTime?: string;
  modifiedTime?: string;
  /** BCP 47. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** One or two sentences that describe the story, for cards and lists. */
  excerpt?: string;
  /** The line under the headline, where the page shows one that the text does not repeat. */
  standfirst?: string;
  leadImage?: LeadImage;
  /** The body, sanitised. The title, byline, times and lead image are not in it. */
  content: SafeHtml;
  /** The body as text, one line for each block. */
  textContent: string;
  /** Words in `textContent`. */
  words: number;
  /** Whole minutes at 230 words a minute, at least 1 (Brysbaert 2019, 238 wpm for English non-fiction, rounded down). */
  readingMinutes: number;
}

/** Why a page gave no story. Each has a sentence for the reader in `_locales`. */
export type Refusal = 'no-story' | 'too-large' | 'too-deep' | 'not-html';

/** What `extractArticle` answers. */
export type Extraction =
  | {
      /** The story of the page's headline. */
      article: Article;
      /** Further whole stories that the page holds below it, in its order. */
      others?: Article[];
      /** Where the story goes on, where it is on several pages. */
      nextPage?: string;
      /** Where it begins, where this is not its first page. */
      earlier?: EarlierPages;
    }
  | { refused: Refusal };
