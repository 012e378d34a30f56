import type { Article } from '../article/article';
import { changeStory } from './change-story';
import type { Database } from './database';
import { makeMatcher } from './match-words';
import { type Position, readNewestFirst } from './newest-first';
import { openDatabase } from './open-database';
import { purgeStory } from './purge-story';
import { readBody, readStory } from './read-document';
import { type SaveOptions, saveStory } from './save-story';
import type { OpenedStory, SavedStory } from './saved-story';
import { storyId } from './story-id';

export interface ListOptions {
  /** Words of the title, the outlet or the site; see `makeMatcher`. */
  query?: string;
  unreadOnly?: boolean;
  finishedOnly?: boolean;
  limit: number;
  /** The last story of the page before this one. */
  before?: Position;
}

export interface StoryPage {
  stories: SavedStory[];
  /** Whether another page would hold anything. */
  more: boolean;
}

/** The reading list in the database `name`, which is opened, and made if need be, on first use. */
export function openLibrary(name = 'lede'): Library {
  return new Library(name);
}

/**
 * The reader's own stories. Two documents hold one, written in one transaction: `story:…`, which is what lists show and
 * what changes, and `body:…`, its text and pictures. Apart, because the adapter reads and rewrites a document with all its
 * attachments: in one document, listing 300 stories took 200 ms instead of 16, and marking one copied its pictures.
 *
 * Several may be open at once, in any page or worker of ours, and see each other's changes. Every change may be repeated.
 */
export class Library {
  readonly #name: string;
  #database: Promise<Database> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** See `saveStory`. */
  async save(article: Article, options: SaveOptions): Promise<SavedStory> {
    return saveStory(await this.#open(), article, options);
  }

  /** The saved story that lives at `url`, unless it has been removed. */
  async find(url: string): Promise<SavedStory | undefined> {
    const story = await this.get(await storyId(url));
    return story?.removedTime === undefined ? story : undefined;
  }

  /** A story by its id, removed or not. */
  async get(id: string): Promise<SavedStory | undefined> {
    return readStory(await this.#open(), id);
  }

  /** A page of stories, newest first, without the removed ones. */
  async list({
    query = '',
    unreadOnly = false,
    finishedOnly = false,
    limit,
    before,
  }: ListOptions): Promise<StoryPage> {
    const matches = makeMatcher(query);
    const stories: SavedStory[] = [];
    for await (const story of readNewestFirst(await this.#open(), before)) {
      if (story.removedTime !== undefined || !matches(story)) continue;
      if (unreadOnly && story.readTime !== undefined) continue;
      if (finishedOnly && story.readTime === undefined) continue;
      if (stories.length === limit) return { stories, more: true };
      stories.push(story);
    }
    return { stories, more: false };
  }

  /** How many stories `list` would give in all. */
  async count(): Promise<number> {
    const { stories } = await this.list({ limit: Number.POSITIVE_INFINITY });
    return stories.length;
  }

  /** A story with its text and its kept pictures, unless it has been removed. */
  async open(id: string): Promise<OpenedStory | undefined> {
    const story = await this.get(id);
    if (!story || story.removedTime !== undefined) return undefined;
    const body = await readBody(await this.#open(), id);
    return body && { story, ...body };
  }

  /** Marks a story read or unread; one that is read already keeps the time when it was. */
  async mark(id: string, read: boolean, now: Date): Promise<SavedStory | undefined> {
    return changeStory(await this.#open(), id, (story) => {
      if (read === (story.readTime !== undefined)) return story;
      const { readTime: _readTime, ...unread } = story;
      return read ? { ...unread, readTime: now.toISOString() } : unread;
    });
  }

  /** Takes a story off the list; until it is purged, it can be brought back. */
  async remove(id: string, now: Date): Promise<SavedStory | undefined> {
    return changeStory(await this.#open(), id, (story) =>
      story.removedTime === undefined ? { ...story, removedTime: now.toISOString() } : story,
    );
  }

  /** Brings a removed story back as it was. */
  async restore(id: string): Promise<SavedStory | undefined> {
    return changeStory(await this.#open(), id, (story) => {
      const { removedTime, ...listed } = story;
      return removedTime === undefined ? story : listed;
    });
  }

  /** Deletes the stories that were removed before `limit`, for good. */
  async purgeRemoved(limit: Date): Promise<void> {
    const database = await this.#open();
    const removed: string[] = [];
    for await (const { id, removedTime } of readNewestFirst(database)) {
      if (removedTime !== undefined) removed.push(id);
    }
    for (const id of removed) await purgeStory(database, id, limit.toISOString());
  }

  /** Closes the database; the next use opens it again. */
  async close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    await (await database)?.close();
  }

  #open(): Promise<Database> {
    this.#database ??= openDatabase(this.#name);
    // A failed opening must not be the last word: the next call tries anew.
    this.#database.catch(() => {
      this.#database = undefined;
    });
    return this.#database;
  }
}
