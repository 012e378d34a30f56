import { type BodyContent, bodyId, readBodyDocument } from './body-document';
import type { Database } from './database';
import { readAgain } from './read-again';
import type { SavedStory } from './saved-story';
import { readStoryDocument } from './story-document';

/** A document as it is stored, not yet looked at, with the revision that a change of it must name. */
export type StoredDocument = Record<string, unknown> & { _id: string; _rev: string };

/** `undefined` where there is none, or none any more. */
export async function readDocument(database: Database, id: string): Promise<StoredDocument | undefined> {
  return unlessMissing(() => database.get<StoredDocument>(id));
}

/** A story as lists show it, removed or not. `id` may come from outside: what is no story's id finds nothing. */
export async function readStory(database: Database, id: string): Promise<SavedStory | undefined> {
  return id.startsWith('story:') ? readStoryDocument(await readDocument(database, id)) : undefined;
}

/** A story's text and kept pictures. */
export async function readBody(database: Database, storyId: string): Promise<BodyContent | undefined> {
  const document = await unlessMissing(() =>
    database.get(bodyId(storyId), { attachments: true, binary: true }),
  );
  return readBodyDocument(document);
}

async function unlessMissing<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await readAgain(find);
  } catch (error) {
    if ((error as { status?: unknown }).status === 404) return undefined;
    throw error;
  }
}
