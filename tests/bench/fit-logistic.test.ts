import { expect, test } from 'vitest';
import { crossValidate, type Example, fitLogistic, scoreBy } from './fit-logistic';

const example = (strengths: number[], isStory: boolean, group = 'one', weight = 1): Example => ({
  strengths,
  isStory,
  group,
  weight,
});
const many = (count: number, one: Example) => Array.from({ length: count }, () => one);

test('finds the log-odds that the counts have', () => {
  const examples = [
    ...many(30, example([1], true)),
    ...many(10, example([1], false)),
    ...many(10, example([0], true)),
    ...many(30, example([0], false)),
  ];
  const { base, weights } = fitLogistic(examples, 1e-9);
  expect(base).toBeCloseTo(Math.log(10 / 30), 4);
  expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
});

test('weights are smaller under a penalty, and finite where a signal decides everything', () => {
  const examples = [...many(9, example([1], true)), ...many(9, example([0], false))];
  const [loose = 0] = fitLogistic(examples, 0.1).weights;
  const [tight = 0] = fitLogistic(examples, 10).weights;
  expect(loose).toBeGreaterThan(tight);
  expect(tight).toBeGreaterThan(0);
  expect(Number.isFinite(loose)).toBe(true);
});

test('a heavier example pulls as so many light ones', () => {
  const light = [...many(3, example([1], true)), example([1], false), example([0], false)];
  const heavy = [example([1], true, 'one', 3), example([1], false), example([0], false)];
  expect(fitLogistic(heavy, 1).weights[0]).toBeCloseTo(fitLogistic(light, 1).weights[0] ?? 0, 6);
});

test('judges a group by the others alone', () => {
  const examples = [
    ...many(9, example([1], true, 'a')),
    ...many(9, example([0], false, 'a')),
    ...many(9, example([1], false, 'b')),
    ...many(9, example([0], true, 'b')),
  ];
  const scores = crossValidate(examples, (group) => Number(group === 'b'), 2, 0.1);
  const misses = examples.filter(({ isStory }, at) => (scores[at] ?? 0) > 0 === isStory);
  expect(misses).toEqual([]);
  expect(scoreBy({ base: 1, weights: [2, 3] }, [1, 0.5])).toBe(4.5);
});
