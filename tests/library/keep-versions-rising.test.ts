import './browser-globals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepVersionsRising } from '../../utils/library/keep-versions-rising';
import type { Library } from '../../utils/library/library';
import { at, sampleArticle } from './sample';
import { newName } from './stored';

const { open } = indexedDB;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined); // the adapter says that its connection was closed
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  indexedDB.open = open;
});

function setClock(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
}

/** A library as a browser has it that was started at this time. */
async function openAt(time: string, name: string): Promise<Library> {
  setClock(time);
  vi.resetModules();
  const { openLibrary } = await import('../../utils/library/library');
  return openLibrary(name);
}

it('opens a list that was last opened while the clock ran ahead, in two pages', async () => {
  const name = newName();
  const ahead = await openAt('2031-01-01', name);
  await ahead.save(sampleArticle(1), { now: at(1) });
  await ahead.close();

  const one = await openAt('2026-01-01T00:00:00Z', name);
  expect(await one.count()).toBe(1);
  await one.save(sampleArticle(2), { now: at(2) });
  const other = await openAt('2026-01-01T00:00:01Z', name);
  expect(await other.count()).toBe(2);
  await other.save(sampleArticle(3), { now: at(3) });
  expect(await one.count()).toBe(3);
});

it('opens a list again after the clock was set back in between', async () => {
  const library = await openAt('2026-01-02', newName());
  await library.save(sampleArticle(1), { now: at(1) });
  await library.close();
  setClock('2026-01-01');
  expect(await library.count()).toBe(1);
});

it('leaves other databases as they are', async () => {
  const asked = vi.spyOn(indexedDB, 'open');
  const name = newName();
  await Promise.all([keepVersionsRising(name), keepVersionsRising(name)]);
  indexedDB.open('another', 7);
  indexedDB.open(name);
  indexedDB.open(name, 1);
  indexedDB.open(name, 1);
  expect(asked.mock.calls).toEqual([
    ['another', 7],
    [name, undefined],
    [name, 1],
    [name, 2],
  ]);
});
