import { isoTime } from './iso-time';
import { resolveTime } from './resolve-time';
import { tidy } from './text';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/** "Thu, 12 Mar 2026 10:30:00 GMT", "Thu Mar 12 2026 10:30:00 GMT+0100": how programs write a time with its zone. */
const PROGRAMMED = /\d{4}.*(?:(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})|GMT|UTC)/;

/** A date somewhere in a line: "13 July 2026", "July 13th, 2026", "13 de julio de 2026", "13.07.2026", "2026-07-13". */
const DATE_IN_LINE =
  /\d{1,2}(?:st|nd|rd|th|\.|er)?[\s.]+(?:de\s+|of\s+)?\p{L}{3,}\.?,?\s*(?:de\s+|del\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{1,2}\2\d{1,2}/gu;

/** Longer lines are prose, and not searched. */
const LONGEST = 300;

/**
 * A time that a page writes for machines, as `isoTime` has it: with the page's own offset, a day alone where no clock is
 * given, and a clock without a zone taken as UTC.
 */
export function parseMachineTime(text: string, now: Date, lang?: string): string | undefined {
  const trimmed = tidy(text).slice(0, LONGEST);
  if (/^\d{10}(\d{3})?$/.test(trimmed)) return new Date(Number(trimmed.padEnd(13, '0'))).toISOString();
  const match = ISO.exec(trimmed);
  if (match) return fromParts(match.slice(1));
  return fromProgram(trimmed) ?? findTime(trimmed, now, lang);
}

/** The time that a line written for people is, or else the first full date in it. */
export function findTime(line: string, now: Date, lang?: string): string | undefined {
  if (line.length > LONGEST || !/\p{N}|\p{L}{3}/u.test(line)) return undefined;
  const whole = resolveTime(line, now, lang);
  if (whole) return whole;
  for (const [date] of line.matchAll(DATE_IN_LINE)) {
    const time = resolveTime(date, now, lang) ?? resolveTime(inOrder(date, lang), now, lang);
    if (time) return time;
  }
  return undefined;
}

/** Where day and month could be swapped: hyphens, and slashes in languages other than English, have the day first. */
function inOrder(date: string, lang: string | undefined): string {
  const parts = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(date);
  if (!parts) return date;
  const [, first, mark, second, year] = parts;
  const isAmerican = mark === '/' && (!lang || /^en(-(us|ph|ca))?$/i.test(lang));
  return isAmerican ? `${year}-${first}-${second}` : `${year}-${second}-${first}`;
}

function fromParts(groups: (string | undefined)[]): string | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = groups
    .slice(0, 6)
    .map((part) => Number(part ?? 0));
  const offset = /([+-])(\d{2}):?(\d{2})/.exec(groups[6] ?? '');
  return isoTime(
    { year, month, day },
    {
      seconds: (hour * 60 + minute) * 60 + second,
      ...(offset && { offset: (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) }),
    },
  );
}

function fromProgram(text: string): string | undefined {
  const match = PROGRAMMED.exec(text);
  const time = match ? Date.parse(text) : Number.NaN;
  if (!match || Number.isNaN(time)) return undefined;
  const offset = (match[1] === '-' ? -1 : 1) * (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0));
  const local = new Date(time + offset * 60_000).toISOString();
  return fromParts([...local.split(/\D/).slice(0, 6), zoneOf(match)]);
}

function zoneOf([, sign, hours, minutes]: RegExpExecArray): string {
  return sign ? `${sign}${hours}:${minutes}` : 'Z';
}
