/** The reading list's database. What comes out of it is data from outside, so its documents have no type. */
export type Database = PouchDB.Database<object>;
