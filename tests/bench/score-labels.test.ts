import { expect, test } from 'vitest';
import { type Label, type Region, type Sight, scoreLabels } from './score-labels';

/** Elements 0 to 19; the story is 1 to 9 with a newsletter box 4 to 6 in it, a bar 10 to 12, an empty shell 13. */
const hide = (kind: string, index: number, last: number): Label => ({ says: { hide: kind }, index, last });
const keep = (why: string, index: number, last: number): Label => ({ says: { keep: why }, index, last });
const STORY = keep('story', 1, 9);
const BOX = hide('newsletter', 4, 6);
const BAR = hide('appBanner', 10, 12);
const SHELL = hide('emptyShell', 13, 13);
const LABELS = [STORY, BOX, BAR, SHELL];

const sight = (shown: number[], rendered: number[]): Sight => ({
  shown: new Set(shown),
  rendered: new Set(rendered),
});
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const BEFORE = sight([2, 3, 5, 6, 8, 11, 12, 15], numbers(0, 19));

const without = (...blocks: Region[]): Sight => {
  const isLeft = (piece: number) => !blocks.some(({ index, last }) => index <= piece && piece <= last);
  return sight([...BEFORE.shown].filter(isLeft), [...BEFORE.rendered].filter(isLeft));
};
const score = (...blocks: Region[]) => scoreLabels(LABELS, blocks, BEFORE, without(...blocks));
const hiddenKinds = ({ hides }: ReturnType<typeof score>) =>
  hides.filter(({ hidden }) => hidden).map(({ kind }) => kind);

test('finds nothing hidden where nothing is', () => {
  const result = score();
  expect(result.hides.map(({ kind }) => kind)).toEqual(['newsletter', 'appBanner', 'emptyShell']);
  expect(hiddenKinds(result)).toEqual([]);
  expect(result).toMatchObject({ right: 0, wrong: [], lost: [], unseen: [] });
});

test('a label is hidden once nothing of it is seen, however that came about', () => {
  expect(hiddenKinds(score({ index: 4, last: 6 }))).toEqual(['newsletter']);
  expect(hiddenKinds(score({ index: 5, last: 5 }, { index: 6, last: 6 }))).toEqual(['newsletter']);
  expect(hiddenKinds(score({ index: 5, last: 5 }))).toEqual([]);
});

test('an empty shell is hidden once it is not laid out', () => {
  expect(hiddenKinds(score({ index: 13, last: 13 }))).toEqual(['emptyShell']);
  expect(score({ index: 13, last: 14 }).right).toBe(1);
});

test('a block is right in a label, and around labels alone', () => {
  expect(score({ index: 5, last: 5 })).toMatchObject({ right: 1, wrong: [] });
  expect(score({ index: 10, last: 14 })).toMatchObject({ right: 1, wrong: [] });
  expect(score({ index: 10, last: 15 })).toMatchObject({ right: 0, wrong: [10] });
  expect(score({ index: 16, last: 17 })).toMatchObject({ right: 0, wrong: [16] });
});

test('what is lost with a wrong block counts once', () => {
  expect(score({ index: 3, last: 6 })).toMatchObject({ right: 0, wrong: [3], lost: [] });
});

test('what is lost without a block counts too, but for the promos in it', () => {
  const after = without({ index: 2, last: 2 });
  expect(scoreLabels(LABELS, [], BEFORE, after).lost).toEqual([{ why: 'story', label: STORY }]);
  expect(score({ index: 4, last: 6 }).lost).toEqual([]);
});

test('donations are neither right nor wrong', () => {
  const labels = [hide('donation', 10, 12)];
  const block = { index: 10, last: 12 };
  const { hides, right, wrong } = scoreLabels(labels, [block], BEFORE, without(block));
  expect({ hidden: hides[0]?.hidden, right, wrong }).toEqual({ hidden: true, right: 0, wrong: [] });
});

test('what nobody saw is not scored', () => {
  const later = hide('survey', 30, 31);
  const result = scoreLabels([later], [], BEFORE, BEFORE);
  expect(result).toMatchObject({ hides: [], unseen: [later] });
});
