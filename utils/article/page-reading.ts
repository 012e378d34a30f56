import { type Block, listBlocks } from './blocks';
import { readStoryData, type StoryData } from './json-ld';
import { type MetaTags, readMetaTags } from './meta-tags';

/** A copied page with what is read off it more than once. */
export interface PageReading {
  page: Document;
  url: string;
  /** When it is read: what "2 days ago" counts from. */
  now: Date;
  tags: MetaTags;
  data?: StoryData;
  /** Every line of text in the body, in order. */
  lines: Block[];
}

export function readPage(page: Document, url: string, now: Date): PageReading {
  const data = readStoryData(page, url);
  return { page, url, now, tags: readMetaTags(page), ...(data && { data }), lines: listBlocks(page.body) };
}
