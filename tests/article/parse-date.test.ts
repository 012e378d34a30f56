import { describe, expect, test } from 'vitest';
import { findTime, parseMachineTime } from '../../utils/article/parse-date';

const NOW = new Date('2026-03-10T12:00:00Z');

describe('machine times', () => {
  test.each([
    ['2026-03-01T08:30:00+01:00', '2026-03-01T08:30:00+01:00'],
    ['2026-03-01T08:30:00', '2026-03-01T08:30:00.000Z'],
    ['2026-03-01', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['2026-03-01 08:30 UTC', '2026-03-01T08:30:00.000Z'],
    ['1772352000', '2026-03-01T08:00:00.000Z'],
    ['Sun, 01 Mar 2026 08:30:00 GMT', '2026-03-01T08:30:00.000Z'],
    ['March 1, 2026', '2026-03-01'],
    ['2026-03-01T00:00:00+05:30', '2026-03-01'],
    ['2026-03-01T22:30:00-0500', '2026-03-01T22:30:00-05:00'],
    ['Sun Mar 01 2026 08:30:00 GMT+0100', '2026-03-01T08:30:00+01:00'],
    ['01-03-2026', '2026-03-01'],
  ])('%s', (text, expected) => {
    expect(parseMachineTime(text, NOW)).toBe(expected);
  });

  test.each(['', 'soon', '2026-13-40', '0001-01-01T00:00:00Z'])('%j is none', (text) => {
    expect(parseMachineTime(text, NOW)).toBeUndefined();
  });
});

describe('times in lines', () => {
  test.each([
    ['2 days ago', undefined, '2026-03-08'],
    ['By Ann Lee, March 1, 2026, Harbour', undefined, '2026-03-01'],
    ['Ann Lee 01.03.2026 Hafen', 'de', '2026-03-01'],
    ['Publicado el 1 de marzo de 2026 por Inés', 'es', '2026-03-01'],
    ['Posted 3/1/2026 in Harbour', undefined, '2026-03-01'],
    ['Posted 1/3/2026 in Harbour', 'en-GB', '2026-03-01'],
    ['Received 25.Jun.2019 in Vol 7', undefined, '2019-06-25'],
    ['Mar 1, 2026 5:00 am PST', undefined, '2026-03-01T05:00:00-08:00'],
  ])('%s', (line, lang, expected) => {
    expect(findTime(line, NOW, lang)).toBe(expected);
  });

  test('none where there is none', () => {
    expect(findTime('The pier of 1911', NOW)).toBeUndefined();
  });
});
