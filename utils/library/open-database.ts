import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import find from 'pouchdb-find';
import type { Database } from './database';
import { keepVersionsRising } from './keep-versions-rising';
import { readDocument } from './read-document';
import { writeAlone } from './write-alone';

PouchDB.plugin(indexeddb).plugin(find);

/** What PouchDB puts before the name of a database in IndexedDB. */
const PREFIX = '_pouch_';
const SAVED_TIME_INDEX = 'saved-time';

/** Opens the database of the reading list, and makes it where there is none. */
export async function openDatabase(name: string): Promise<Database> {
  await keepVersionsRising(`${PREFIX}${name}`);
  const database: Database = new PouchDB(name, {
    adapter: 'indexeddb',
    // The adapter's own compaction forgets revisions but never frees their attachments: see `dropOldRevisions`.
    auto_compaction: false,
    // A revision made of the document alone would be the same on two devices although their attachments differ.
    deterministic_revs: false,
    // Enough for two devices to find where their histories part; the default of 1,000 is carried in every document.
    revs_limit: 100,
  });
  await addIndex(database);
  return database;
}

async function addIndex(database: Database): Promise<void> {
  if (await readDocument(database, `_design/${SAVED_TIME_INDEX}`)) return;
  await writeAlone(database, () =>
    database.createIndex({
      index: { fields: ['savedTime'], ddoc: SAVED_TIME_INDEX, name: SAVED_TIME_INDEX },
    }),
  );
}
