import './browser-globals';
import { expect, it } from 'vitest';
import { readNewestFirst } from '../../utils/library/newest-first';
import { openDatabase } from '../../utils/library/open-database';
import type { SavedStory } from '../../utils/library/saved-story';
import { makeSavedStory, makeStoryDocument } from '../../utils/library/story-document';
import { at, sampleArticle } from './sample';
import { newName } from './stored';

const storyOf = (number: number, minute: number) =>
  makeSavedStory(`story:${number.toString(16).padStart(32, '0')}`, sampleArticle(number), {
    now: at(minute),
    images: { kept: 0, total: 0 },
  });

/** As the list is to be: by time, and by id within one moment, both downwards. */
const inOrder = (one: SavedStory, other: SavedStory) =>
  one.savedTime === other.savedTime ? (one.id < other.id ? 1 : -1) : one.savedTime < other.savedTime ? 1 : -1;

it('reads each story once, in order, also where more than a batch share a moment', async () => {
  const database = await openDatabase(newName());
  // 10 stories a minute apart, 230 of one moment as an import makes them, and 10 more.
  const minuteOf = (number: number) => (number < 10 ? number : number < 240 ? 10 : number - 229);
  const stories = Array.from({ length: 250 }, (_, number) => storyOf(number, minuteOf(number)));
  await database.bulkDocs(stories.map(makeStoryDocument));
  stories.sort(inOrder);

  expect(await Array.fromAsync(readNewestFirst(database))).toEqual(stories);
  for (const index of [0, 9, 10, 110, 239, 249]) {
    const rest = await Array.fromAsync(readNewestFirst(database, stories[index]));
    expect(rest).toEqual(stories.slice(index + 1));
  }
});
