import type { UntrustedArticle } from '../article/parse-article';

/** A story in the reading list, as lists show it: everything but its text and images. */
export interface SavedStory {
  /** `story:` and the hash of the normalised address: the same story is the same document on every device. */
  id: string;
  url: string;
  title: string;
  byline?: string;
  source?: string;
  siteName?: string;
  publishedTime?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  excerpt?: string;
  words: number;
  readingMinutes: number;
  /** ISO 8601. */
  savedTime: string;
  /** ISO 8601; absent while unread. */
  readTime?: string;
  /** ISO 8601; set while the story is deleted but can still be brought back. */
  removedTime?: string;
  /** How many of the story's pictures are kept, and how many it has. */
  images: { kept: number; total: number };
}

/**
 * A saved story, whole: its article, and its kept pictures by the address that the article names them with.
 * The article comes from a database, so its HTML must be sanitised again before it is shown.
 */
export interface OpenedStory {
  story: SavedStory;
  article: UntrustedArticle;
  images: Map<string, Blob>;
}
