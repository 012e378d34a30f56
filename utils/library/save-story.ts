import type { Article } from '../article/article';
import { parseArticle } from '../article/parse-article';
import { type BodyContent, makeBodyDocument } from './body-document';
import type { Database } from './database';
import { findImageUrls } from './find-image-urls';
import { keepImages } from './keep-images';
import type { LoadImage } from './load-image';
import { putTogether } from './put-together';
import { readBody, readStory } from './read-document';
import type { SavedStory } from './saved-story';
import { makeSavedStory, makeStoryDocument } from './story-document';
import { storyId } from './story-id';
import { writeAlone } from './write-alone';

export interface SaveOptions {
  now: Date;
  /** Without it, no pictures are kept. */
  loadImage?: LoadImage;
}

/**
 * Keeps a story with the pictures that can be had now; the answer comes once both are on the disk. A story that is there
 * already comes back as it is, unless it was removed (then it is saved anew) or `article` has the longer text (then the
 * list keeps its place and state, and the text is replaced).
 * @throws v.ValiError where the article is not one: what could not be read back must not be written.
 */
export async function saveStory(
  database: Database,
  given: Article,
  { now, loadImage }: SaveOptions,
): Promise<SavedStory> {
  const article = parseArticle(given);
  const id = await storyId(article.url);
  const urls = findImageUrls(article);
  const isFuller = (kept: BodyContent) => article.textContent.length > kept.article.textContent.length;

  // Before the write, which must not wait for the network.
  const known = await readBody(database, id);
  const isKnown = known !== undefined && !isFuller(known);
  const images = await keepImages(urls, isKnown ? undefined : loadImage, known?.images);
  const saved = makeSavedStory(id, article, { now, images: { kept: images.size, total: urls.length } });

  return writeAlone(database, async () => {
    const story = await readStory(database, id);
    const body = await readBody(database, id);
    if (!story || !body || isFuller(body)) {
      const isListed = story && story.removedTime === undefined;
      const kept = isListed ? { ...saved, ...placeOf(story) } : saved;
      await putTogether(database, [makeStoryDocument(kept), await makeBodyDocument(id, article, images)]);
      return kept;
    }
    if (story.removedTime === undefined) return story;
    const { readTime: _readTime, removedTime: _removedTime, ...rest } = story;
    const kept = { ...rest, savedTime: saved.savedTime };
    await putTogether(database, [makeStoryDocument(kept)]);
    return kept;
  });
}

function placeOf({ savedTime, readTime }: SavedStory): Pick<SavedStory, 'savedTime' | 'readTime'> {
  return readTime === undefined ? { savedTime } : { savedTime, readTime };
}
