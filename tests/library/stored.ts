/** What stands in the database itself, past everything that reads it with care. */

export interface StoredRecord {
  id: string;
  deleted: 0 | 1;
  seq: number;
  revs: Record<string, unknown>;
  attachments: Record<string, unknown>;
}

let databases = 0;

/** A name that no other test of the file has used. */
export function newName(): string {
  databases += 1;
  return `library-${databases}`;
}

export async function readStored(name: string): Promise<{ records: StoredRecord[]; lastSeq: number }> {
  const database = await answer(indexedDB.open(`_pouch_${name}`));
  const transaction = database.transaction(['docs', 'meta']);
  const records: StoredRecord[] = await answer(transaction.objectStore('docs').getAll());
  const meta: { seq: number } = await answer(transaction.objectStore('meta').get('meta'));
  database.close();
  return { records, lastSeq: meta.seq };
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
