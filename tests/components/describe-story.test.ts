import { expect, it } from 'vitest';
import { hostOf, sourceOf, storyAddress } from '../../components/describe-story';
import { sampleStory } from './sample-story';

it('names the outlet, else the site, else the host without its www', () => {
  expect(sourceOf(sampleStory({ source: 'Upland Weekly', siteName: 'The Aggregator' }))).toBe(
    'Upland Weekly',
  );
  expect(sourceOf(sampleStory({ siteName: 'The Harbour Post' }))).toBe('The Harbour Post');
  expect(sourceOf(sampleStory())).toBe('harbourpost.example');
});

it('gives back what is no address', () => {
  expect(hostOf('not an address')).toBe('not an address');
});

it('escapes the id in the address of a saved copy', () => {
  expect(storyAddress('story:a&b')).toBe('/story.html?id=story%3Aa%26b');
});
