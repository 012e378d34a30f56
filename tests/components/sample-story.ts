import type { SavedStory } from '../../utils/library/saved-story';

/** A saved story with only what a test cares about said. */
export function sampleStory(told: Partial<SavedStory> = {}): SavedStory {
  return {
    id: 'story:1',
    url: 'https://www.harbourpost.example/ferry',
    title: 'The last ferry learns to run without smoke',
    words: 900,
    readingMinutes: 4,
    savedTime: '2026-03-01T08:00:00.000Z',
    images: { kept: 0, total: 0 },
    ...told,
  };
}
