import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE_SIGNALS, TEXT_SIGNALS } from '../../utils/article/story-signals';
import { writeModel } from './write-model';

const source = readFileSync(join(import.meta.dirname, '../../utils/article/story-signals.ts'), 'utf8');
const names = [...Object.keys(PAGE_SIGNALS), ...Object.keys(TEXT_SIGNALS)];

test('writes a number for every signal, and nothing else', () => {
  const weights = Object.fromEntries(names.map((name, at) => [name, -7 - at]));
  const text = writeModel(source, { base: 901, hopeless: -902, surely: 903, weights });
  const numbers = [...text.matchAll(/\[\s*(-\d+),/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(names.map((_, at) => -7 - at));
  expect(text).toMatch(/BASE = 901;[\s\S]*HOPELESS = -902;[\s\S]*SURE = 903;/);
  expect(text.split('\n').length).toBe(source.split('\n').length);
});

test('says what it has no place for', () => {
  const model = { base: 0, hopeless: 0, surely: 0, weights: { 'no such signal': 1 } };
  expect(() => writeModel(source, model)).toThrow('no such signal');
});
