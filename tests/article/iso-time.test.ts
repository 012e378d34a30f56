import { expect, test } from 'vitest';
import { inZoneOf, isDayOnly, isoTime } from '../../utils/article/iso-time';

const day = { year: 2026, month: 3, day: 9 };

test.each([
  ['a day alone', undefined, '2026-03-09'],
  ['midnight, which programs fill in', { seconds: 0, offset: -300 }, '2026-03-09'],
  ['a clock without a zone as UTC', { seconds: 81_000 }, '2026-03-09T22:30:00.000Z'],
  ['a clock with the offset of its page', { seconds: 81_000, offset: -300 }, '2026-03-09T22:30:00-05:00'],
  ['an offset of half an hour', { seconds: 3600, offset: 330 }, '2026-03-09T01:00:00+05:30'],
  ['an offset of none', { seconds: 3600, offset: 0 }, '2026-03-09T01:00:00.000Z'],
])('writes %s', (_, clock, expected) => {
  expect(isoTime(day, clock)).toBe(expected);
  expect(isDayOnly(expected)).toBe(expected === '2026-03-09');
});

test.each([
  { year: 2026, month: 2, day: 30 },
  { year: 2026, month: 13, day: 1 },
  { year: 1, month: 1, day: 1 },
])('%j does not exist', (none) => {
  expect(isoTime(none)).toBeUndefined();
});

test.each([
  ['behind UTC', '2026-03-10T03:15:40Z', '2026-03-09T22:15:00.000Z', '2026-03-09T22:15:40-05:00'],
  ['ahead of it', '2026-03-09T21:00:00Z', '2026-03-10T02:30:00.000Z', '2026-03-10T02:30:00+05:30'],
  ['UTC itself', '2026-03-09T21:00:00Z', '2026-03-09T21:00:00.000Z', '2026-03-09T21:00:00.000Z'],
  ['no zone on earth', '2026-03-09T01:00:00Z', '2026-03-10T21:00:00.000Z', undefined],
  ['a zone that is given', '2026-03-10T03:15:40Z', '2026-03-09T22:15:00-06:00', undefined],
])('a clock without a zone tells it where the moment is known: %s', (_, said, shown, expected) => {
  expect(inZoneOf(said, shown)).toBe(expected);
});
