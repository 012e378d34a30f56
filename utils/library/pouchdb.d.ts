/**
 * The part of PouchDB 9 that the library uses. The published types (`@types/pouchdb-core`) declare a global `Buffer` of
 * their own, which contradicts Node's in every test.
 */
declare namespace PouchDB {
  interface Plugin {
    readonly [member: string]: unknown;
  }

  interface Written {
    ok?: boolean;
    error?: boolean | string;
    status?: number;
    name?: string;
    message?: string;
    id?: string;
    rev?: string;
  }

  type Stored<Content> = Content & {
    _id: string;
    _rev: string;
    _deleted?: boolean;
    _attachments?: Record<string, { content_type: string; digest: string; data: Blob }>;
    _revs_info?: { rev: string; status: 'available' | 'compacted' | 'missing' | 'deleted' }[];
  };

  interface Database<Content extends object = object> {
    readonly name: string;
    get<Model extends object = Content>(
      id: string,
      options?: { rev?: string; revs_info?: boolean; attachments?: boolean; binary?: boolean },
    ): Promise<Stored<Model>>;
    put(document: object): Promise<Written>;
    bulkDocs(documents: object[]): Promise<Written[]>;
    allDocs<Model extends object = Content>(options: {
      keys?: string[];
      include_docs?: boolean;
      startkey?: string;
      endkey?: string;
      limit?: number;
    }): Promise<{
      rows: { id: string; key: string; value: { rev: string; deleted?: boolean }; doc?: Stored<Model> }[];
    }>;
    info(): Promise<{ doc_count: number; update_seq: number | string }>;
    close(): Promise<void>;
    destroy(): Promise<void>;
    createIndex(options: { index: { fields: string[]; name?: string; ddoc?: string } }): Promise<unknown>;
    getIndexes(): Promise<{ indexes: { ddoc: string | null; name: string }[] }>;
    find(request: {
      selector: Find.Selector;
      sort?: Record<string, 'asc' | 'desc'>[];
      limit?: number;
      skip?: number;
      use_index?: string;
    }): Promise<{ docs: Stored<Content>[]; warning?: string }>;
  }

  namespace Find {
    interface Selector {
      [field: string]: string | Record<string, unknown> | Selector[];
    }
  }

  interface Static {
    readonly prefix: string;
    new <Content extends object = object>(name: string, options?: Record<string, unknown>): Database<Content>;
    plugin(plugin: Plugin): Static;
  }
}

declare module 'pouchdb-core' {
  const PouchDB: PouchDB.Static;
  export default PouchDB;
}

declare module 'pouchdb-find' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

declare module 'pouchdb-adapter-indexeddb' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}
