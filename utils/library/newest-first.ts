import type { Database } from './database';
import { readAgain } from './read-again';
import type { StoredDocument } from './read-document';
import type { SavedStory } from './saved-story';
import { readStoryDocument } from './story-document';

/** A place in the list: just after this story. */
export type Position = Pick<SavedStory, 'savedTime' | 'id'>;

const BATCH = 100;

/**
 * All stories, removed ones included, newest first, from just after `start`; read in batches, so that who stops early has
 * read little. Documents that are no stories, or none that this version understands, are passed over.
 */
export async function* readNewestFirst(database: Database, start?: Position): AsyncGenerator<SavedStory> {
  let position = start;
  let skip = 0;
  for (;;) {
    const documents = await readBatch(database, position?.savedTime, skip);
    for (const document of documents) {
      const story = isPast(document, position) && readStoryDocument(document);
      if (story) yield story;
    }
    const last = documents.at(-1);
    if (!last || documents.length < BATCH) return;
    // Each batch begins with the moment at which the one before ended, whose stories may go on.
    skip = last.savedTime === position?.savedTime ? skip + BATCH : 0;
    if (isPast(last, position)) position = { savedTime: String(last.savedTime), id: last._id };
  }
}

function isPast({ savedTime, _id }: StoredDocument, position: Position | undefined): boolean {
  return !position || savedTime !== position.savedTime || _id < position.id;
}

/**
 * One field in the index and in the selector, so that the database itself counts to the limit: with a second one,
 * pouchdb-find reads to the end and filters in memory. Stories of the same moment come by their id, as in any index.
 */
async function readBatch(database: Database, from = '\uffff', skip: number): Promise<StoredDocument[]> {
  const { docs } = await readAgain(() =>
    database.find({
      selector: { savedTime: { $gte: '', $lte: from } },
      sort: [{ savedTime: 'desc' }],
      limit: BATCH,
      skip,
    }),
  );
  return docs as unknown as StoredDocument[];
}
