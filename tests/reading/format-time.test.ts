import { describe, expect, it } from 'vitest';
import { formatAbsolute, formatRelative, readUpdate } from '../../utils/reading/format-time';

const NOW = new Date('2026-03-03T15:20:00Z');
const ago = (iso: string, zone = 'UTC') => formatRelative(iso, NOW, 'en', zone);

describe('formatAbsolute', () => {
  const form = { locale: 'en-GB', timeZone: 'UTC' } as const;

  it('gives the day and the hour, in the reader’s zone', () => {
    expect(formatAbsolute('2026-03-03T12:05:00Z', { ...form, length: 'long' })).toBe('3 March 2026 at 12:05');
    const inGulf = { ...form, timeZone: 'Asia/Dubai', length: 'long' } as const;
    expect(formatAbsolute('2026-03-03T22:05:00Z', inGulf)).toBe('4 March 2026 at 02:05');
  });

  it('makes up no hour where a page gave only the day, in any zone', () => {
    const west = { ...form, timeZone: 'America/Los_Angeles', length: 'long' } as const;
    expect(formatAbsolute('2026-03-03', west)).toBe('3 March 2026');
  });

  it('leaves out the year on cards where it is this one', () => {
    const card = { ...form, length: 'short', now: NOW } as const;
    expect(formatAbsolute('2026-02-27T09:00:00Z', card)).toBe('27 Feb');
    expect(formatAbsolute('2025-11-11T09:00:00Z', card)).toBe('11 Nov 2025');
    expect(formatAbsolute('2026-02-27T09:00:00Z', { ...form, length: 'short' })).toBe('27 Feb 2026');
  });

  it('gives the hour alone, where there is one', () => {
    expect(formatAbsolute('2026-03-03T12:05:00Z', { ...form, length: 'hour' })).toBe('12:05');
    expect(formatAbsolute('2026-03-03', { ...form, length: 'hour' })).toBe('3 March 2026');
  });

  it('speaks the reader’s language', () => {
    expect(formatAbsolute('2026-03-03', { locale: 'de', length: 'long' })).toBe('3. März 2026');
  });

  it('is nothing for what is no time', () => {
    expect(formatAbsolute('soon', { ...form, length: 'long' })).toBeUndefined();
  });
});

describe('formatRelative', () => {
  it.each([
    ['2026-03-03T15:19:30Z', 'now'],
    ['2026-03-03T15:15:00Z', '5 minutes ago'],
    ['2026-03-03T13:21:00Z', '1 hour ago'],
    ['2026-03-02T15:21:00Z', '23 hours ago'],
    ['2026-03-02T09:00:00Z', 'yesterday'],
    ['2026-03-01T15:21:00Z', '2 days ago'],
    ['2026-02-24T15:00:00Z', 'last week'],
    ['2026-02-10T15:00:00Z', '3 weeks ago'],
    ['2025-11-11T09:00:00Z', '3 months ago'],
    ['2023-01-01T00:00:00Z', '3 years ago'],
  ])('%s is %s', (iso, words) => {
    expect(ago(iso)).toBe(words);
  });

  it('counts days by the reader’s calendar, not by 24 hours', () => {
    expect(ago('2026-03-02T01:00:00Z')).toBe('yesterday');
    expect(ago('2026-03-02T01:00:00Z', 'America/New_York')).toBe('2 days ago');
  });

  it('knows only days of a page that gave only the day', () => {
    expect(ago('2026-03-03')).toBe('today');
    expect(ago('2026-03-02')).toBe('yesterday');
    expect(ago('2026-03-04')).toBeUndefined();
  });

  it('takes a clock that is a little ahead for now, and says nothing of the future', () => {
    expect(ago('2026-03-03T15:40:00Z')).toBe('now');
    expect(ago('2026-04-03T15:40:00Z')).toBeUndefined();
  });

  it('is nothing for what is no time', () => {
    expect(ago('soon')).toBeUndefined();
  });

  it('speaks the reader’s language', () => {
    expect(formatRelative('2026-03-02T09:00:00Z', NOW, 'de', 'UTC')).toBe('gestern');
  });
});

describe('readUpdate', () => {
  const read = (publishedTime: string | undefined, modifiedTime: string | undefined, zone = 'UTC') =>
    readUpdate({ ...(publishedTime && { publishedTime }), ...(modifiedTime && { modifiedTime }) }, zone);
  const SAME_DAY = { isSameDay: true, isRunning: true };
  const LATER_DAY = { isSameDay: false, isRunning: true };
  const OLD = { isSameDay: false, isRunning: false };

  it.each([
    ['2026-03-03T08:00:00Z', '2026-03-03T08:30:00Z', SAME_DAY],
    ['2026-03-03T23:30:00Z', '2026-03-04T00:30:00Z', LATER_DAY],
    ['2026-03-03', '2026-03-04', LATER_DAY],
    ['2026-03-03', '2026-03-04T09:00:00Z', LATER_DAY],
    ['2026-03-03T08:00:00Z', '2026-03-09T08:00:00Z', OLD],
    [undefined, '2026-03-03T08:00:00Z', LATER_DAY],
    ['soon', '2026-03-03T08:00:00Z', LATER_DAY],
  ])('%s, changed %s', (published, modified, expected) => {
    expect(read(published, modified)).toEqual(expected);
  });

  it.each([
    ['2026-03-03T08:00:00Z', '2026-03-03T08:05:00Z'],
    ['2026-03-03T08:00:00Z', '2026-03-03T07:00:00Z'],
    ['2026-03-03', '2026-03-03T09:00:00Z'],
    ['2026-03-03T08:00:00Z', undefined],
    ['2026-03-03T08:00:00Z', 'later'],
  ])('%s and %s are nothing to tell of', (published, modified) => {
    expect(read(published, modified)).toBeUndefined();
  });

  it('goes by the days of the reader', () => {
    expect(read('2026-03-03T23:30:00Z', '2026-03-04T00:30:00Z', 'Asia/Dubai')).toEqual(SAME_DAY);
  });
});
