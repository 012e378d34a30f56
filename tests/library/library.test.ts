import './browser-globals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library, openLibrary } from '../../utils/library/library';
import { openDatabase } from '../../utils/library/open-database';
import type { SavedStory } from '../../utils/library/saved-story';
import { at, sampleArticle } from './sample';
import { newName } from './stored';

let name: string;
let library: Library;

beforeEach(() => {
  name = newName();
  library = openLibrary(name);
});
afterEach(() => library.close());

/** Stories 0 to `count` - 1, saved in that order, a minute apart. */
async function fill(count: number): Promise<SavedStory[]> {
  const stories: SavedStory[] = [];
  for (let number = 0; number < count; number += 1) {
    stories.push(await library.save(sampleArticle(number), { now: at(number) }));
  }
  return stories;
}

const titles = async (options: Partial<Parameters<Library['list']>[0]> = {}) =>
  (await library.list({ limit: 50, ...options })).stories.map(({ title }) => title);

describe('list', () => {
  it('gives the newest first, page by page', async () => {
    const stories = (await fill(7)).toReversed();
    const first = await library.list({ limit: 3 });
    expect(first).toEqual({ stories: stories.slice(0, 3), more: true });
    const second = await library.list({ limit: 3, before: first.stories[2] as SavedStory });
    expect(second).toEqual({ stories: stories.slice(3, 6), more: true });
    const third = await library.list({ limit: 3, before: second.stories[2] as SavedStory });
    expect(third).toEqual({ stories: stories.slice(6), more: false });
  });

  it('says that nothing follows a page that just fits', async () => {
    await fill(3);
    expect((await library.list({ limit: 3 })).more).toBe(false);
  });

  it('gives the pages after a story that has been removed meanwhile', async () => {
    const [oldest, middle] = await fill(3);
    await library.remove((middle as SavedStory).id, at(9));
    expect((await library.list({ limit: 3, before: middle as SavedStory })).stories).toEqual([oldest]);
  });

  it('finds by words, whatever their case, and pages through what it found', async () => {
    await library.save(sampleArticle(1, { title: 'Élan du port', source: 'Harbour Times' }), { now: at(1) });
    await library.save(sampleArticle(2, { title: 'Port news', source: 'Inland Post' }), { now: at(2) });
    await library.save(sampleArticle(3, { title: 'A portrait' }), { now: at(3) });
    expect(await titles({ query: 'PORT' })).toEqual(['A portrait', 'Port news', 'Élan du port']);
    expect(await titles({ query: 'harbour elan' })).toEqual(['Élan du port']);
    expect((await library.list({ query: 'port', limit: 2 })).more).toBe(true);
    expect(await titles({ query: 'zebra' })).toEqual([]);
  });

  it('tells unread stories from finished ones', async () => {
    const [first] = await fill(2);
    await library.mark((first as SavedStory).id, true, at(9));
    expect(await titles({ unreadOnly: true })).toEqual(['Ferry 1 sails again']);
    expect(await titles({ finishedOnly: true })).toEqual(['Ferry 0 sails again']);
  });

  it('passes over documents that are no stories', async () => {
    await fill(1);
    const database = await openDatabase(name);
    const hostile = { version: 1, title: { $gt: null }, url: 'javascript:alert(1)', images: 'x' };
    await database.bulkDocs([
      { _id: `story:${'a'.repeat(32)}`, savedTime: '2026-05-01T00:00:30.000Z', ...hostile },
      { _id: 'story:1', savedTime: '9999', ...hostile },
      { _id: 'story:2', savedTime: '\uffff\uffff' },
      { _id: 'story:3', savedTime: 7 },
      { _id: 'story:4', savedTime: ['2026'] },
      { _id: 'story:5', savedTime: null },
      { _id: 'other', savedTime: '2026-05-01T00:00:40.000Z', title: 'x' },
    ]);
    expect(await titles()).toEqual(['Ferry 0 sails again']);
    expect(await library.count()).toBe(1);
    expect(await library.open(`story:${'a'.repeat(32)}`)).toBeUndefined();
    await library.save(sampleArticle(5), { now: at(5) });
    expect(await library.count()).toBe(2);
  });
});

describe('find', () => {
  it('knows a story by any of its addresses', async () => {
    const [story] = await fill(1);
    expect(await library.find(`${story?.url}?fbclid=1#top`)).toEqual(story);
    expect(await library.find('https://harbour.example/other')).toBeUndefined();
  });

  it('does not find what has been removed', async () => {
    const [story] = (await fill(1)) as [SavedStory];
    await library.remove(story.id, at(5));
    expect(await library.find(story.url)).toBeUndefined();
    expect((await library.get(story.id))?.removedTime).toBe(at(5).toISOString());
  });
});

describe('mark', () => {
  it('keeps the time when a story was read first', async () => {
    const [story] = (await fill(1)) as [SavedStory];
    await library.mark(story.id, true, at(5));
    expect(await library.mark(story.id, true, at(6))).toEqual({ ...story, readTime: at(5).toISOString() });
    expect(await library.get(story.id)).toEqual({ ...story, readTime: at(5).toISOString() });
  });

  it('makes a story unread again', async () => {
    const [story] = (await fill(1)) as [SavedStory];
    await library.mark(story.id, true, at(5));
    expect(await library.mark(story.id, false, at(6))).toEqual(story);
    expect(await library.get(story.id)).toEqual(story);
  });

  it('loses nothing when a story is marked and removed at once', async () => {
    const [story] = (await fill(1)) as [SavedStory];
    await Promise.all([library.mark(story.id, true, at(5)), library.remove(story.id, at(6))]);
    expect(await library.get(story.id)).toEqual({
      ...story,
      readTime: at(5).toISOString(),
      removedTime: at(6).toISOString(),
    });
    expect((await library.restore(story.id))?.readTime).toBe(at(5).toISOString());
  });
});

describe('remove and restore', () => {
  it('take a story off the list and bring it back where it was', async () => {
    const [first, second] = (await fill(2)) as [SavedStory, SavedStory];
    await library.remove(first.id, at(5));
    expect((await library.list({ limit: 5 })).stories).toEqual([second]);
    expect(await library.open(first.id)).toBeUndefined();
    expect(await library.count()).toBe(1);
    await library.restore(first.id);
    expect((await library.list({ limit: 5 })).stories).toEqual([second, first]);
    expect((await library.open(first.id))?.article).toStrictEqual(sampleArticle(0));
  });

  it('may be repeated', async () => {
    const [story] = (await fill(1)) as [SavedStory];
    await library.remove(story.id, at(5));
    expect((await library.remove(story.id, at(6)))?.removedTime).toBe(at(5).toISOString());
    await library.restore(story.id);
    expect(await library.restore(story.id)).toEqual(story);
  });
});

describe('purgeRemoved', () => {
  it('deletes what was removed before the time, and nothing else', async () => {
    const [early, late, kept] = (await fill(3)) as [SavedStory, SavedStory, SavedStory];
    await library.remove(early.id, at(10));
    await library.remove(late.id, at(20));
    await library.purgeRemoved(at(15));
    expect(await library.get(early.id)).toBeUndefined();
    expect(await library.restore(early.id)).toBeUndefined();
    expect((await library.restore(late.id))?.title).toBe(late.title);
    expect((await library.list({ limit: 5 })).stories).toEqual([kept, late]);
  });
});

it.each(['', 'story:', 'story:0', '_design/saved-time', '_local/x', '_secret', 'body:0', '__proto__'])(
  'finds no story under the id %j',
  async (id) => {
    expect(await library.get(id)).toBeUndefined();
    expect(await library.open(id)).toBeUndefined();
    expect(await library.mark(id, true, at(0))).toBeUndefined();
    expect(await library.remove(id, at(0))).toBeUndefined();
    expect(await library.restore(id)).toBeUndefined();
  },
);

it('is there again after it was closed', async () => {
  await fill(2);
  await library.close();
  expect(await titles()).toHaveLength(2);
  expect(await new Library(name).count()).toBe(2);
});
