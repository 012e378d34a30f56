import './browser-globals';
import { afterEach, expect, it, vi } from 'vitest';
import type { Library } from '../../utils/library/library';
import { at, sampleArticle } from './sample';
import { newName, readStored } from './stored';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A library with an adapter of its own, as another page has it. */
async function openInAnotherPage(name: string): Promise<Library> {
  vi.resetModules();
  const { openLibrary } = await import('../../utils/library/library');
  return openLibrary(name);
}

async function openTwice() {
  vi.spyOn(console, 'log').mockImplementation(() => undefined); // the adapter says that its connection was closed
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const name = newName();
  return { name, one: await openInAnotherPage(name), other: await openInAnotherPage(name) };
}

async function expectSound(name: string) {
  const { records, lastSeq } = await readStored(name);
  const numbers = records.map(({ seq }) => seq);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.max(...numbers)).toBe(lastSeq);
}

it('lets two pages write in turn, and each sees what the other wrote', async () => {
  const { name, one, other } = await openTwice();
  for (let number = 0; number < 6; number += 1) {
    const [writer, reader] = number % 2 ? [one, other] : [other, one];
    const story = await writer.save(sampleArticle(number), { now: at(number) });
    await writer.mark(story.id, true, at(number));
    expect(await reader.count()).toBe(number + 1);
    expect((await reader.open(story.id))?.article).toStrictEqual(sampleArticle(number));
  }
  await expectSound(name);
});

it('lets two pages write at once, different stories and the same', async () => {
  const { name, one, other } = await openTwice();
  await Promise.all(
    Array.from({ length: 24 }, (_, turn) =>
      (turn % 2 ? one : other).save(sampleArticle(Math.floor(turn / 3)), { now: at(turn) }),
    ),
  );
  expect(await one.count()).toBe(8);
  expect((await one.list({ limit: 50 })).stories).toEqual((await other.list({ limit: 50 })).stories);
  await expectSound(name);
});

it('gives a later change a later number, whichever page made it', async () => {
  const { name, one, other } = await openTwice();
  const story = await one.save(sampleArticle(1), { now: at(1) });
  await other.count();
  // Numbers that only `one` knows, and frees again: without care, `other` would give them out a second time.
  for (const read of [true, false, true]) await one.mark(story.id, read, at(2));
  await other.save(sampleArticle(2), { now: at(3) });
  const { records } = await readStored(name);
  const marked = records.find(({ id }) => id === story.id)?.seq ?? 0;
  const later = records.filter(({ seq }) => seq > marked);
  expect(later).toHaveLength(2);
  await expectSound(name);
});

it('tries again where a replication wrote in between', async () => {
  const name = newName();
  const { writeAlone } = await import('../../utils/library/write-alone');
  const { openDatabase } = await import('../../utils/library/open-database');
  const database = await openDatabase(name);
  const conflict = Object.assign(new Error('conflict'), { status: 409 });
  const task = vi.fn().mockRejectedValueOnce(conflict).mockResolvedValueOnce('done');
  expect(await writeAlone(database, task)).toBe('done');
  expect(task).toHaveBeenCalledTimes(2);
  const broken = vi.fn().mockRejectedValue(conflict);
  await expect(writeAlone(database, broken)).rejects.toBe(conflict);
  expect(await writeAlone(database, async () => 'free again')).toBe('free again');
});
