import type { Database } from './database';
import { dropOldRevisions } from './drop-old-revisions';
import { readDocument } from './read-document';

/**
 * Writes documents over whatever stands under their ids, in one transaction: a worker killed meanwhile leaves all of them
 * or none. For use inside `writeAlone`.
 * @throws the conflict, where a replication wrote one of them in between.
 */
export async function putTogether(
  database: Database,
  documents: ReadonlyArray<{ _id: string; _deleted?: true }>,
): Promise<void> {
  const stored = await Promise.all(documents.map(({ _id }) => readDocument(database, _id)));
  const revised = documents.map((document, index) => {
    const { _rev } = stored[index] ?? {};
    return _rev === undefined ? document : { ...document, _rev };
  });
  const results = await database.bulkDocs(revised);
  const failure = results.find((result) => 'error' in result);
  if (failure) throw failure;
  const replaced = stored.flatMap((document) => (document ? [document._id] : []));
  for (const id of replaced) await dropOldRevisions(database, id);
}
