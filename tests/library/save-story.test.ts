import './browser-globals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SafeHtml } from '../../utils/article/sanitize';
import { Library } from '../../utils/library/library';
import { at, fullArticle, sampleArticle, samplePng } from './sample';
import { newName, readStored } from './stored';

let name: string;
let library: Library;

beforeEach(() => {
  name = newName();
  library = new Library(name);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await library.close();
});

const longer = (number: number) =>
  sampleArticle(number, {
    content: `<p>Ferry ${number}</p><p>And more.</p><img src="https://harbour.example/new.png">` as SafeHtml,
    textContent: `The ferry number ${number} left on time, and more was said of it.`,
    words: 13,
  });

it('keeps everything of an article, and its pictures', async () => {
  const story = await library.save(fullArticle, { now: at(0), loadImage: async () => samplePng() });
  expect(story.images).toEqual({ kept: 2, total: 2 });
  const opened = await library.open(story.id);
  expect(opened?.article).toStrictEqual(fullArticle);
  expect(opened?.story).toEqual(story);
  expect([...(opened?.images.keys() ?? [])]).toEqual([
    'https://harbour.example/lead.png',
    'https://harbour.example/a.png?w=1&h=2',
  ]);
});

it('keeps a story whose pictures cannot be had, and says how many are missing', async () => {
  const story = await library.save(fullArticle, { now: at(0), loadImage: async () => undefined });
  expect(story.images).toEqual({ kept: 0, total: 2 });
  expect((await library.open(story.id))?.article).toStrictEqual(fullArticle);
});

it('refuses what it could not read back, and writes nothing of it', async () => {
  await expect(
    library.save({ ...fullArticle, url: 'javascript:alert(1)' }, { now: at(0) }),
  ).rejects.toThrow();
  expect(await library.count()).toBe(0);
});

it('writes all of a story or nothing', async () => {
  await library.count();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
    key,
  ) {
    const request = put.call(this, value, key);
    if (String(value.id).startsWith('body:')) this.transaction.abort();
    return request;
  });
  await expect(library.save(sampleArticle(1), { now: at(0) })).rejects.toThrow();
  expect(failing).toHaveBeenCalled();
  failing.mockRestore();
  expect(await library.list({ limit: 10 })).toEqual({ stories: [], more: false });
  expect((await readStored(name)).records.filter(({ id }) => /^(story|body):/.test(id))).toEqual([]);

  const story = await library.save(sampleArticle(1), { now: at(0) });
  expect((await library.open(story.id))?.article).toStrictEqual(sampleArticle(1));
});

describe('a story that is there already', () => {
  it('comes back as it is', async () => {
    const first = await library.save(sampleArticle(1), { now: at(0) });
    const loadImage = vi.fn(async () => samplePng());
    const again = sampleArticle(1, { url: `${sampleArticle(1).url}?utm_source=mail#end`, title: 'Other' });
    expect(await library.save(again, { now: at(5), loadImage })).toEqual(first);
    expect((await library.open(first.id))?.article.title).toBe(sampleArticle(1).title);
    expect(await library.count()).toBe(1);
    expect(loadImage).not.toHaveBeenCalled();
  });

  it('is written once when it is saved many times at once', async () => {
    const loadImage = async () => samplePng();
    const saves = Array.from({ length: 8 }, (_, minute) =>
      library.save(fullArticle, { now: at(minute), loadImage }),
    );
    const stories = await Promise.all(saves);
    expect(new Set(stories.map(({ savedTime }) => savedTime)).size).toBe(1);
    expect(await library.count()).toBe(1);
    expect((await library.open(stories[0]?.id ?? ''))?.images.size).toBe(2);
    expect((await readStored(name)).lastSeq).toBe(3); // the index, the story and its body
  });

  it('takes the longer text, and keeps its place, its state and the pictures it has', async () => {
    const short = sampleArticle(1, { content: '<img src="https://harbour.example/old.png">' as SafeHtml });
    const first = await library.save(short, { now: at(0), loadImage: async () => samplePng(1) });
    await library.mark(first.id, true, at(1));
    const loadImage = vi.fn(async () => samplePng(2));
    const article = longer(1);
    article.content = `${article.content}<img src="https://harbour.example/old.png">` as SafeHtml;

    const second = await library.save(article, { now: at(9), loadImage });
    expect(second).toMatchObject({ savedTime: first.savedTime, readTime: at(1).toISOString(), words: 13 });
    expect(second.images).toEqual({ kept: 2, total: 2 });
    expect(loadImage.mock.calls).toEqual([['https://harbour.example/new.png', expect.anything()]]);
    expect((await library.open(first.id))?.article).toStrictEqual(article);
    expect(await library.get(first.id)).toEqual(second);
  });

  it('frees the text that was replaced', async () => {
    await library.save(sampleArticle(1), { now: at(0) });
    await library.save(longer(1), { now: at(1) });
    const body = (await readStored(name)).records.find(({ id }) => id.startsWith('body:'));
    expect(Object.keys(body?.attachments ?? {})).toHaveLength(1);
    expect(Object.keys(body?.revs ?? {})).toHaveLength(1);
  });

  it('is saved anew, unread, after it was removed', async () => {
    const first = await library.save(sampleArticle(1), { now: at(0) });
    await library.mark(first.id, true, at(1));
    await library.remove(first.id, at(2));
    const again = await library.save(sampleArticle(1), { now: at(3) });
    expect(again).toEqual({ ...first, savedTime: at(3).toISOString() });
    expect((await library.list({ limit: 5 })).stories).toEqual([again]);
  });

  it('is saved anew after it was purged', async () => {
    const first = await library.save(fullArticle, { now: at(0), loadImage: async () => samplePng() });
    await library.remove(first.id, at(1));
    await library.purgeRemoved(at(2));
    const again = await library.save(fullArticle, { now: at(3), loadImage: async () => samplePng() });
    expect(again.savedTime).toBe(at(3).toISOString());
    const opened = await library.open(first.id);
    expect(opened?.article).toStrictEqual(fullArticle);
    expect(opened?.images.size).toBe(2);
  });
});

it('keeps many stories that are saved at once', async () => {
  const saves = Array.from({ length: 20 }, (_, number) =>
    library.save(sampleArticle(number), { now: at(number) }),
  );
  const stories = await Promise.all(saves);
  const { stories: listed } = await library.list({ limit: 50 });
  expect(listed).toEqual(stories.toReversed());
  for (const { id, url } of listed) expect((await library.open(id))?.article.url).toBe(url);
});
