import { expect, it } from 'vitest';
import { storyId } from '../../utils/library/story-id';

it('is the same for every address of one story, and its own for each story', async () => {
  const id = await storyId('https://harbour.example/story?id=1');
  expect(id).toMatch(/^story:[0-9a-f]{32}$/);
  expect(await storyId('https://HARBOUR.example:443/story?id=1&utm_source=mail#top')).toBe(id);
  expect(await storyId('https://harbour.example/story?id=2')).not.toBe(id);
});

it('never changes: devices and older databases must agree on it', async () => {
  expect(await storyId('https://harbour.example/')).toBe('story:d1a706cf8dbfd023ec5867cd098f830f');
});
