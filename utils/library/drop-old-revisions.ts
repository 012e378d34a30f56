import type { Database } from './database';

/**
 * Frees what earlier revisions of a document hold on the disk, attachments included; also those of a deleted document.
 *
 * One revision at a time, oldest first, since the adapter (9.0.0) stops halfway, without a word, where two revisions that
 * go together share an attachment that no later one needs: it frees it for the first and then misses it for the second.
 */
export async function dropOldRevisions(database: Database, id: string): Promise<void> {
  const { rows } = await database.allDocs({ keys: [id] });
  const row = rows[0];
  if (!row || 'error' in row) return;
  const { _revs_info: revisions = [] } = await database.get(id, { rev: row.value.rev, revs_info: true });
  for (let height = revisions.length - 1; height > 0; height -= 1) {
    if (revisions[height]?.status === 'available') await compactDocument(database, id, height - 1);
  }
}

/** Drops the revisions that are more than `maxHeight` behind. Undocumented, but what `compact` calls for each document. */
function compactDocument(database: Database, id: string, maxHeight: number): Promise<void> {
  const compactor = database as unknown as {
    compactDocument(id: string, maxHeight: number): Promise<void>;
  };
  return compactor.compactDocument(id, maxHeight);
}
