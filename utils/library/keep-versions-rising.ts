/** The adapter's own schema, in front of the time, in the version of an IndexedDB database it opens. */
const ADAPTER_VERSION = 2e13;

const prepared = new Map<string, Promise<void>>();

/**
 * Lets the database `name` be opened whatever the computer's clock says. The adapter takes the time for the version to
 * open (`createIdbVersion` in pouchdb-adapter-indexeddb 9), and IndexedDB refuses a version that is lower than the stored
 * one: after one session with the clock a year ahead, the reading list would stay shut for a year, and after a correction
 * in mid-session until the browser restarts. Must run before the first opening, since the adapter remembers a failure.
 */
export function keepVersionsRising(name: string): Promise<void> {
  const preparing = prepared.get(name) ?? prepare(name);
  prepared.set(name, preparing);
  return preparing;
}

async function prepare(name: string): Promise<void> {
  let last = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0;
  const behind = Math.max(0, last - (ADAPTER_VERSION + Date.now()));
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (asked, version) => {
    if (asked !== name || version === undefined) return open(asked, version);
    // With the time, too, so that the versions of two pages keep rising past each other.
    last = Math.max(last + 1, version + behind);
    return open(asked, last);
  };
}
