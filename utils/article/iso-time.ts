/** A day of the calendar; months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** A time of day. */
export interface Clock {
  /** Since midnight. */
  seconds: number;
  /** Minutes ahead of UTC, where the zone is known. */
  offset?: number;
}

/** Newspapers have no dates before this, and a page that says so means something else. */
const FIRST_YEAR = 1900;

/**
 * A time as the page has it, in ISO 8601: the day alone where no clock is given or the clock stands at midnight, as it does
 * where a program filled it in; else with the page's own offset, so that the day stays the one its readers see. A clock
 * without a zone is taken as UTC.
 * @returns `undefined` for a day that does not exist.
 */
export function isoTime({ year, month, day }: Day, clock?: Clock): string | undefined {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!exists || year < FIRST_YEAR || year > 9999) return undefined;
  if (!clock || clock.seconds === 0) return midnight.toISOString().slice(0, 10);
  const local = new Date(midnight.getTime() + clock.seconds * 1000).toISOString();
  return clock.offset ? `${local.slice(0, 19)}${zoneOf(clock.offset)}` : local;
}

/** Only a day, and no clock. */
export function isDayOnly(iso: string): boolean {
  return iso.length === 10;
}

/** Zones are quarters of an hour apart, and no more than 14 hours from UTC. */
const QUARTER = 15 * 60_000;
const MOST_QUARTERS = 14 * 4;

/**
 * The moment `said` as the clock that shows `shown` has it, whose zone nobody gives.
 * @returns `undefined` where the two are not of one moment in any zone.
 */
export function inZoneOf(said: string, shown: string): string | undefined {
  if (!shown.endsWith('Z')) return undefined;
  const moment = Date.parse(said);
  const quarters = Math.round((Date.parse(shown) - moment) / QUARTER);
  if (Math.abs(quarters) > MOST_QUARTERS) return undefined;
  const local = new Date(moment + quarters * QUARTER).toISOString();
  return quarters === 0 ? local : `${local.slice(0, 19)}${zoneOf(quarters * 15)}`;
}

function zoneOf(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
