import * as v from 'valibot';
import type { Article } from './article';

/** An article from outside: its HTML has not been sanitised by us, whatever it claims. */
export type UntrustedArticle = Omit<Article, 'content'> & { content: string };

/** Longest story text that is taken, in characters: some twenty novels. TRUST: browsers differ widely above 8 MB a message. */
const MAX_CONTENT = 8_000_000;

const line = (max: number) => v.pipe(v.string(), v.maxLength(max));
const webAddress = v.pipe(
  line(8_000),
  v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not a web address'),
);
const pictureAddress = v.pipe(
  line(2_000_000),
  v.check(
    (text) => /^(https?:\/\/|data:image\/(png|jpeg|gif|webp|avif)[;,])/i.test(text),
    'not a picture address',
  ),
);
const time = v.pipe(
  line(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const pixels = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));

export const leadImageSchema = v.object({
  url: pictureAddress,
  alt: line(2_000),
  caption: v.exactOptional(line(4_000)),
  width: v.exactOptional(pixels),
  height: v.exactOptional(pixels),
});

export const articleSchema = v.object({
  url: webAddress,
  title: line(2_000),
  byline: v.exactOptional(line(1_000)),
  source: v.exactOptional(line(500)),
  siteName: v.exactOptional(line(500)),
  section: v.exactOptional(line(200)),
  publishedTime: v.exactOptional(time),
  modifiedTime: v.exactOptional(time),
  lang: v.exactOptional(line(60)),
  dir: v.exactOptional(v.picklist(['ltr', 'rtl'])),
  excerpt: v.exactOptional(line(8_000)),
  standfirst: v.exactOptional(line(8_000)),
  leadImage: v.exactOptional(leadImageSchema),
  content: line(MAX_CONTENT),
  textContent: line(MAX_CONTENT),
  words: count,
  readingMinutes: count,
});

/**
 * A fresh article out of a message, a stored document or an import.
 * @throws v.ValiError where a part is missing, of another type, or past its limit.
 */
export function parseArticle(value: unknown): UntrustedArticle {
  return v.parse(articleSchema, value);
}
