import type { Article } from '../article/article';
import { type Library, openLibrary } from '../library/library';
import { makeImageLoader } from '../library/load-image';
import type { SavedStory } from '../library/saved-story';
import { announceLibraryChange } from './library-changes';

/** A deleted story can be brought back for this long, in ms; then it is gone from the disk. */
const KEEP_REMOVED = 24 * 60 * 60 * 1000;

let opened: Library | undefined;

/** The reading list. Opened on first use, so that waking the worker for a page's message costs nothing of it. */
export function library(): Library {
  opened ??= openLibrary();
  return opened;
}

/** Saves with the pictures that can be had now; the answer comes after it is on disk. */
export async function keepStory(article: Article): Promise<SavedStory> {
  const loadImage = makeImageLoader(fetch, { pageUrl: article.url });
  const story = await library().save(article, { now: new Date(), loadImage });
  announceLibraryChange();
  return story;
}

export async function purgeRemovedStories(): Promise<void> {
  await library().purgeRemoved(new Date(Date.now() - KEEP_REMOVED));
}
