import * as v from 'valibot';
import { isDayOnly } from '../article/iso-time';
import { leadImageSchema } from '../article/parse-article';
import type { RelatedStory, RelatedText } from './related-story';

/** A related story from outside: its HTML has not been sanitised by us, whatever it claims. */
export type UntrustedRelated = Omit<RelatedStory, 'text'> & {
  text?: Omit<RelatedText, 'content'> & { content: string };
};

/** More than any page's own list holds. */
const MOST = 40;
/** Longest text that is taken, in characters: 40 of them make one message. */
const MAX_CONTENT = 400_000;

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const storySchema = v.object({
  url: v.pipe(
    line(8_000),
    v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not a web address'),
  ),
  title: line(500),
  source: v.exactOptional(line(200)),
  publishedTime: v.exactOptional(
    v.pipe(
      line(40),
      v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
      v.transform((text) => (isDayOnly(text) ? text : new Date(text).toISOString())),
    ),
  ),
  image: v.exactOptional(leadImageSchema),
  teaser: v.exactOptional(line(2_000)),
  text: v.exactOptional(
    v.object({
      content: line(MAX_CONTENT),
      textContent: line(MAX_CONTENT),
      words: count,
      readingMinutes: v.pipe(count, v.minValue(1)),
    }),
  ),
});

/**
 * Fresh related stories out of a page's message: the first 40, without those that have a part missing, of another type,
 * or past its limit. Whoever shows a text sanitises it first.
 */
export function parseRelated(value: unknown): UntrustedRelated[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).flatMap((item) => {
    const parsed = v.safeParse(storySchema, item);
    return parsed.success ? [parsed.output] : [];
  });
}
