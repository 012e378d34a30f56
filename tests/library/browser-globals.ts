/**
 * What PouchDB's build for browsers needs and Node does not have. Import it before anything that opens a library.
 * The databases live in memory, one set for each test file.
 */
import 'fake-indexeddb/auto';

/** The one way of reading that `pouchdb-binary-utils` uses. */
class BlobReader {
  onloadend: ((event: { target: { result: ArrayBuffer } }) => void) | undefined;

  readAsArrayBuffer(blob: Blob): void {
    void blob.arrayBuffer().then((result) => this.onloadend?.({ target: { result } }));
  }
}

/** Node has `navigator.locks` from version 24 on. */
class Locks {
  #last: Promise<unknown> = Promise.resolve();

  request<Result>(_name: string, task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

Object.assign(globalThis, { self: globalThis, FileReader: BlobReader });
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: new Locks() });
