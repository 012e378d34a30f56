import type { Database } from './database';
import { putTogether } from './put-together';
import { readStory } from './read-document';
import type { SavedStory } from './saved-story';
import { makeStoryDocument } from './story-document';
import { writeAlone } from './write-alone';

/**
 * Changes what lists show of one story; its text and pictures are not touched.
 * @param change gives the story as it should be; the same object where nothing needs to be written.
 * @returns the story as it then is; `undefined` where there is none.
 */
export async function changeStory(
  database: Database,
  id: string,
  change: (story: SavedStory) => SavedStory,
): Promise<SavedStory | undefined> {
  return writeAlone(database, async () => {
    const story = await readStory(database, id);
    if (!story) return undefined;
    const changed = change(story);
    if (changed !== story) await putTogether(database, [makeStoryDocument(changed)]);
    return changed;
  });
}
