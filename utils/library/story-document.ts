import * as v from 'valibot';
import { articleSchema } from '../article/parse-article';
import type { SavedStory } from './saved-story';

/** Raised when a stored document changes its shape; older ones are then brought up to it where they are read. */
export const STORY_VERSION = 1;

/** Spelled by `Date.toISOString`, so that stories sort by time as they sort by text. */
const sortableTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const listFields = v.pick(articleSchema, [
  'url',
  'title',
  'byline',
  'source',
  'siteName',
  'publishedTime',
  'lang',
  'dir',
  'excerpt',
  'words',
  'readingMinutes',
]);

const storyDocumentSchema = v.object({
  ...listFields.entries,
  _id: v.pipe(v.string(), v.regex(/^story:[0-9a-f]{32}$/)),
  version: v.literal(STORY_VERSION),
  savedTime: sortableTime,
  readTime: v.exactOptional(sortableTime),
  removedTime: v.exactOptional(sortableTime),
  images: v.object({ kept: count, total: count }),
});

/** What a list shows of a story, as the database holds it; its text and pictures are in its body document. */
export type StoryDocument = v.InferOutput<typeof storyDocumentSchema>;

/** What is written for a story. */
export function makeStoryDocument({ id, ...story }: SavedStory): StoryDocument {
  return { ...story, _id: id, version: STORY_VERSION };
}

/** A story that is saved now, unread. */
export function makeSavedStory(
  id: string,
  article: v.InferOutput<typeof listFields>,
  { now, images }: { now: Date; images: SavedStory['images'] },
): SavedStory {
  return { ...v.parse(listFields, article), id, savedTime: now.toISOString(), images };
}

/** A fresh story out of a stored document; `undefined` where it is not one, or one of a later version of ours. */
export function readStoryDocument(document: unknown): SavedStory | undefined {
  const result = v.safeParse(storyDocumentSchema, document);
  if (!result.success) return undefined;
  const { _id, version: _version, ...story } = result.output;
  return { id: _id, ...story };
}
