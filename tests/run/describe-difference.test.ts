import { expect, it } from 'vitest';
import { describeDifference } from './describe-difference.ts';

it.each([
  ['a\nb\nc', 'a\nb\nc', ''],
  ['a\nb\nc', 'a\nx\nc', '- b\n+ x'],
  ['a\nc', 'a\nb\nc', '+ b'],
  ['a\nb', 'a', '- b'],
  ['', 'a', '- \n+ a'],
])('from %j to %j', (before, after, difference) => {
  expect(describeDifference(before, after)).toBe(difference);
});
