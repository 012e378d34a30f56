import type { Database } from './database';

/** What the adapter keeps for itself; it has no public way to ask whether another page has written meanwhile. */
interface Internals {
  _openTransactionSafely(
    stores: string[],
    mode: IDBTransactionMode,
    answer: (error: unknown, transaction: IDBTransaction) => void,
  ): void;
  _freshen(): Promise<void>;
}

const MAX_ATTEMPTS = 5;

/**
 * Runs a write while nothing else writes to the same database, in this or any other page or worker of ours, and again
 * where it failed in passing: a conflict with a replication, a connection that the browser closed. The task must
 * therefore read what it changes, and be harmless to repeat.
 *
 * The lock is needed beside IndexedDB's transactions because the adapter counts its changes in memory: of two
 * connections that write in turn, the second gives out numbers again, which aborts its transaction or, worse, hides the
 * change from a later replication (https://github.com/apache/pouchdb/issues/8494). The browser frees the lock of a
 * worker it kills.
 * @throws what the last attempt threw.
 */
export async function writeAlone<Result>(database: Database, task: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`write ${database.name}`, async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await catchUp(database);
        return await task();
      } catch (error) {
        if (attempt === MAX_ATTEMPTS) throw error;
      }
    }
  });
}

/** Opens the database anew where another connection has written since: that makes the adapter read its count again. */
async function catchUp(database: Database): Promise<void> {
  const { update_seq: known } = await database.info();
  if ((await storedCount(database)) !== known) await internals(database)._freshen();
}

function storedCount(database: Database): Promise<unknown> {
  return new Promise((resolve, reject) => {
    internals(database)._openTransactionSafely(['meta'], 'readonly', (error, transaction) => {
      if (error) return reject(error);
      const asked = transaction.objectStore('meta').get('meta');
      asked.onsuccess = () => resolve(asked.result?.seq);
      asked.onerror = () => reject(asked.error);
    });
  });
}

function internals(database: Database): Internals {
  return database as unknown as Internals;
}
