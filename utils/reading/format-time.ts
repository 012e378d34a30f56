const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Pages that give only a day get only a day back: a time of midnight would be made up. */
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** Changes that come sooner are of commas; in ms. */
const LEAST_LATER = 5 * MINUTE_MS;

/** A story that is still written on after this long is a new one by then; in ms. */
const RUNS_FOR = 2 * DAY_MS;

/** A moment as a reader is told it. */
export interface TimeForm {
  /** BCP 47. */
  locale: string;
  /** `long` spells the month and gives the hour; `short` is the day alone, for cards and lists; `hour` leaves out the day. */
  length: 'long' | 'short' | 'hour';
  /** Lets `short` leave out the year where it is this one. */
  now?: Date;
  /** IANA name; the reader's own where absent. */
  timeZone?: string;
}

/** "3 March 2026 at 14:05", "3 Mar" or "3 Mar 2025" for an ISO 8601 time; `undefined` where it is not one. */
export function formatAbsolute(iso: string, { locale, length, now, timeZone }: TimeForm): string | undefined {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return undefined;
  const dayOnly = DAY_ONLY.test(iso);
  const thisYear = now?.getUTCFullYear() === new Date(time).getUTCFullYear();
  const options: Intl.DateTimeFormatOptions =
    length === 'short'
      ? { day: 'numeric', month: 'short', ...(!thisYear && { year: 'numeric' }) }
      : length === 'hour' && !dayOnly
        ? { timeStyle: 'short' }
        : { dateStyle: 'long', ...(!dayOnly && { timeStyle: 'short' }) };
  const zone = dayOnly ? 'UTC' : timeZone;
  return new Intl.DateTimeFormat(locale, { ...options, ...(zone && { timeZone: zone }) }).format(time);
}

/**
 * "5 minutes ago", "yesterday", "2 months ago": whole units, never rounded up. From a day on, calendar days are
 * counted, so that "yesterday" is the day before today. `undefined` for what is no time, or lies ahead by more than a clock may be wrong.
 */
export function formatRelative(
  iso: string,
  now: Date,
  locale: string,
  timeZone?: string,
): string | undefined {
  const age = now.getTime() - Date.parse(iso);
  if (Number.isNaN(age) || age < -DAY_MS) return undefined;
  const dayOnly = DAY_ONLY.test(iso);
  const days = daysBetween(iso, now, dayOnly ? 'UTC' : timeZone, timeZone);
  if (dayOnly && days < 0) return undefined;
  const [amount, unit] = dayOnly ? inDays(days) : largestUnit(age, days);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-amount, unit);
}

/** What is told of the time at which a story was changed. */
export interface Update {
  /** On the day of publication: the hour says it all. */
  isSameDay: boolean;
  /** Within the days in which a story is news, as a live blog is: its age is then that of the change. */
  isRunning: boolean;
}

/**
 * Whether a story's change is worth telling: it came some minutes after the story, or on another day. A story without a
 * time of its own is dated by its change.
 * @returns `undefined` where it is not, or is no time.
 */
export function readUpdate(
  { publishedTime, modifiedTime }: { publishedTime?: string; modifiedTime?: string },
  timeZone?: string,
): Update | undefined {
  const changed = Date.parse(modifiedTime ?? '');
  if (!modifiedTime || Number.isNaN(changed)) return undefined;
  const published = Date.parse(publishedTime ?? '');
  if (!publishedTime || Number.isNaN(published)) return { isSameDay: false, isRunning: true };
  const isRunning = changed - published < RUNS_FOR;
  if (DAY_ONLY.test(publishedTime) || DAY_ONLY.test(modifiedTime)) {
    // Each as its own page's readers see it: a day alone has no zone.
    const isLater = modifiedTime.slice(0, 10) > publishedTime.slice(0, 10);
    return isLater ? { isSameDay: false, isRunning } : undefined;
  }
  if (changed - published <= LEAST_LATER) return undefined;
  return { isSameDay: daysBetween(publishedTime, new Date(changed), timeZone, timeZone) === 0, isRunning };
}

type Amount = [number, Intl.RelativeTimeFormatUnit];

function largestUnit(age: number, days: number): Amount {
  if (age < MINUTE_MS) return [0, 'second'];
  if (age < HOUR_MS) return [Math.floor(age / MINUTE_MS), 'minute'];
  if (age < DAY_MS) return [Math.floor(age / HOUR_MS), 'hour'];
  return inDays(days);
}

function inDays(days: number): Amount {
  if (days < 7) return [days, 'day'];
  if (days < 30) return [Math.floor(days / 7), 'week'];
  if (days < 365) return [Math.floor(days / 30.44), 'month'];
  return [Math.floor(days / 365.25) || 1, 'year'];
}

function daysBetween(iso: string, now: Date, zone: string | undefined, nowZone: string | undefined): number {
  return Math.round((dayNumber(now, nowZone) - dayNumber(new Date(iso), zone)) / DAY_MS);
}

/** Midnight UTC of the calendar day that `time` falls on in a zone, so that days can be subtracted. */
function dayNumber(time: Date, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...(timeZone && { timeZone }),
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'));
}
