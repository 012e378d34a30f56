import { expect, test } from 'vitest';
import { StoryWords, scoreHiddenStory } from './story-words';

const truth = 'The ship left at dawn.\nA storm came up from the west.\nNo answer\nNobody was hurt on board.';

test('finds the words of lines that share four words in a row', () => {
  const story = new StoryWords(truth);
  expect(story.length).toBe(19);
  expect([...story.find(['Reports say the ship left at dawn'])]).toEqual([0, 1, 2, 3, 4]);
  expect(story.find(['The ship', 'from the west']).size).toBe(0);
});

test('finds a short line only as a whole', () => {
  const story = new StoryWords(truth);
  expect([...story.find(['No answer'])]).toEqual([12, 13]);
  expect(story.find(['No answer yet', 'answer']).size).toBe(0);
  expect(story.shareOf('no answer!')).toBe(1);
});

test('says how much of a line is the story', () => {
  const story = new StoryWords(truth);
  expect(story.shareOf('Nobody was hurt on board.')).toBe(1);
  expect(story.shareOf('Live: nobody was hurt on board, say owners of it')).toBeCloseTo(0.5);
  expect(story.shareOf('Sign up for our newsletter')).toBe(0);
});

test('counts what hiding takes away, by block', () => {
  expect(
    scoreHiddenStory(truth, {
      hidden: [['Sign up for our newsletter'], ['Get the app', 'A storm came up from the west.']],
      shown: ['The ship left at dawn.'],
      unseen: ['Nobody was hurt on board.'],
    }),
  ).toEqual({ of: 17, hidden: 7, byBlock: [0, 7], paragraphs: ['A storm came up from the west.'] });
});

test('takes nothing away where a copy is still seen, and nothing that the page never had', () => {
  const line = 'A storm came up from the west.';
  const { hidden, of, paragraphs } = scoreHiddenStory(truth, { hidden: [[line]], shown: [line], unseen: [] });
  expect({ hidden, of, paragraphs }).toEqual({ hidden: 0, of: 7, paragraphs: [] });
});

test('a copy that nobody sees is no comfort', () => {
  const line = 'A storm came up from the west.';
  expect(scoreHiddenStory(truth, { hidden: [[line]], shown: [], unseen: [line] }).hidden).toBe(7);
});
