import { resolveTime } from './resolve-time';
import { tidy } from './text';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/** A date somewhere in a line: "13 July 2026", "July 13th, 2026", "13 de julio de 2026", "13.07.2026", "2026-07-13". */
const DATE_IN_LINE =
  /\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?\p{L}{3,}\.?,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{1,2}\2\d{1,2}/gu;

/** Newspapers have no dates before this, and a page that says so means something else. */
const FIRST_YEAR = 1900;

/** A time that a page writes for machines, as ISO 8601 in UTC; one without a zone is taken as UTC. */
export function parseMachineTime(text: string, now: Date, lang?: string): string | undefined {
  const trimmed = tidy(text);
  if (/^\d{10}(\d{3})?$/.test(trimmed)) return iso(new Date(Number(trimmed.padEnd(13, '0'))));
  const match = ISO.exec(trimmed);
  if (match) return fromParts(match.slice(1));
  const names = /\d{4}.*(GMT|UTC|[+-]\d{4})/.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  return iso(new Date(names)) ?? findTime(trimmed, now, lang);
}

/** The time that a line written for people is, or else the first full date in it. */
export function findTime(line: string, now: Date, lang?: string): string | undefined {
  const whole = resolveTime(line, now, lang);
  if (whole) return whole;
  for (const [date] of line.matchAll(DATE_IN_LINE)) {
    const time = resolveTime(date, now, lang) ?? resolveTime(swapAmerican(date), now, lang);
    if (time) return time;
  }
  return undefined;
}

/** Where day and month could be swapped, slashes are American. */
function swapAmerican(date: string): string {
  return date.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, '$3-$1-$2');
}

function fromParts(groups: (string | undefined)[]): string | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = groups
    .slice(0, 6)
    .map((part) => Number(part ?? 0));
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const offset = /([+-])(\d{2}):?(\d{2})/.exec(groups[6] ?? '');
  const ahead = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return iso(new Date(Date.UTC(year, month - 1, day, hour, minute - ahead, second)));
}

function iso(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < FIRST_YEAR ? undefined : date.toISOString();
}
