import type { LeadImage } from '../article/article';
import type { SafeHtml } from '../article/sanitize';

/** A story that a page offers beside its own. */
export interface RelatedStory {
  /** Absolute http(s) address, without tracking parameters. */
  url: string;
  title: string;
  /** The outlet, where the page names it. */
  source?: string;
  /** ISO 8601, resolved from relative words ("2 hours ago") at the moment the page was read; a day alone without a clock. */
  publishedTime?: string;
  image?: LeadImage;
  /** The first sentences, where the page gives any. */
  teaser?: string;
  /** The whole text, where the page holds it: the reader can open it with no request. */
  text?: RelatedText;
}

export interface RelatedText {
  content: SafeHtml;
  textContent: string;
  words: number;
  readingMinutes: number;
}
