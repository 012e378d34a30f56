import { bodyId } from './body-document';
import type { Database } from './database';
import { dropOldRevisions } from './drop-old-revisions';
import { putTogether } from './put-together';
import { readDocument, readStory } from './read-document';
import { writeAlone } from './write-alone';

/**
 * Deletes a story for good and frees its place on the disk, if it was removed before `limit` (ISO 8601) and has not been
 * brought back. The body goes first: killed in between, the story still stands as removed, and the next purge goes on.
 */
export async function purgeStory(database: Database, id: string, limit: string): Promise<void> {
  await writeAlone(database, async () => {
    const story = await readStory(database, id);
    if (!story?.removedTime || story.removedTime >= limit) return;
    if (await readDocument(database, bodyId(id))) {
      await putTogether(database, [{ _id: bodyId(id), _deleted: true }]);
    } else {
      await dropOldRevisions(database, bodyId(id));
    }
    await putTogether(database, [{ _id: id, _deleted: true }]);
  });
}
