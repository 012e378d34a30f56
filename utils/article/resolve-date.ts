import { type Clock, type Day, isoTime } from './iso-time';
import { languagesOf } from './relative-time-words';

/** Hours from UTC. Names that mean two zones (IST) are left out; ET, CT, PT are taken as daylight time, eight months of twelve. */
const ZONES: Record<string, number> = {
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  wib: 7,
  jst: 9,
  kst: 9,
  hkt: 8,
  sgt: 8,
  awst: 8,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  sast: 2,
  wat: 1,
  eat: 3,
  pkt: 5,
  gst: 4,
  est: -5,
  edt: -4,
  et: -4,
  mst: -7,
  mdt: -6,
  cdt: -5,
  cst: -6,
  ct: -5,
  pst: -8,
  pdt: -7,
  pt: -7,
};

/** Words that stand in a date and change nothing. */
const FILLERS = new Set(
  'st nd rd th er of the on at at um uhr le à de del el a las o às il alle ore dne г в kl den der am um ore h'.split(
    ' ',
  ),
);

const CLOCK =
  /(?<!\d)(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?\s?m\b\.?)?(?:\s*([+-]\d{2}):?(\d{2})(?!\d))?/i;

/** "10.30 GMT", "10.30 Uhr": without a zone it is as well the beginning of a date. */
const DOTTED_CLOCK =
  /(?<![\d.])(\d{1,2})\.(\d{2})()(?:\s*([ap])\.?m\b\.?)?()()(?=\s+(?:Uhr|GMT|UTC|BST|CES?T|EES?T|[ECMP][SD]T|AE[SD]T|NZ[SD]T)\b)/i;

/** "10:30 Uhr", "07:45 h.": what stands after a clock, which has been taken out before it. */
export const UNIT_OF_CLOCK = /\s+(?:Uhr|hs?)\.?\s*$/i;

/** Clocks that are written with words: "10時30分", "午後3:05", "오후 3:05". */
function plainClock(text: string): string {
  return text
    .replace(
      /(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분]/u,
      (_, hour, minute) => `${hour}:${minute.padStart(2, '0')}`,
    )
    .replace(/(?:오후|下午|午後|晚上)\s*(\d{1,2}:\d{2})/u, '$1 pm')
    .replace(/(?:오전|上午|午前|早上)\s*(\d{1,2}:\d{2})/u, '$1 am');
}

interface DateWords {
  months: Map<string, number>;
  weekdays: Set<string>;
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** English is on most pages, in whatever language; asking the browser for the first language's words takes 20 ms. */
function englishWords(): DateWords {
  const months =
    'january february march april may june july august september october november december'.split(' ');
  const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
  const spelled = months.flatMap((name, at) =>
    [name, name.slice(0, 3), ...(at === 8 ? ['sept'] : [])].map((word) => [word, at + 1] as const),
  );
  return {
    months: new Map(spelled),
    weekdays: new Set(
      weekdays.flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4), name.slice(0, 5)]),
    ),
  };
}

const cache = new Map<string, DateWords>([['en', englishWords()]]);

function dateWords(language: string): DateWords {
  const known = cache.get(language);
  if (known) return known;
  const words: DateWords = { months: new Map(), weekdays: new Set() };
  for (const style of ['long', 'short'] as const) {
    const base = { calendar: 'gregory', timeZone: 'UTC' } as const;
    const dated = new Intl.DateTimeFormat(language, {
      ...base,
      day: 'numeric',
      month: style,
      year: 'numeric',
    });
    const alone = new Intl.DateTimeFormat(language, { ...base, month: style });
    const weekday = new Intl.DateTimeFormat(language, { ...base, weekday: style });
    for (let month = 0; month < 12; month++) {
      const day = Date.UTC(2026, month, 4);
      for (const format of [dated, alone]) {
        const name = format.formatToParts(day).find((part) => part.type === 'month')?.value ?? '';
        if (wordsIn(name).length === 1 && !/\d/.test(name))
          words.months.set(wordsIn(name)[0] ?? '', month + 1);
      }
    }
    for (let day = 1; day <= 7; day++) {
      for (const word of wordsIn(weekday.format(Date.UTC(2026, 0, day)))) words.weekdays.add(word);
    }
  }
  cache.set(language, words);
  return words;
}

/** Dates in digits whose order is beyond doubt: year first, dots (day first), or a day above 12. */
function dayInDigits(text: string): Day | undefined {
  const yearFirst = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?$/.exec(text);
  if (yearFirst)
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  if (yearLast[2] === '.' || first > 12) return { year, month: second, day: first };
  return second > 12 || first === second ? { year, month: first, day: second } : undefined;
}

/** "Thu, 12 March 2026", "March 12th, 2026", "12 de marzo de 2026": a day, a month by name, a year, nothing else. */
function dayInWords(tokens: string[], language: string): Day | undefined {
  const { months, weekdays } = dateWords(language);
  const found: Partial<Day> = {};
  for (const token of tokens) {
    const month = months.get(token);
    const part = /^\d{4}$/.test(token)
      ? 'year'
      : /^\d{1,2}$/.test(token)
        ? 'day'
        : month
          ? 'month'
          : undefined;
    if (part && found[part] === undefined) found[part] = month ?? Number(token);
    else if (part || !(weekdays.has(token) || FILLERS.has(token))) return undefined;
  }
  const { year, month, day } = found;
  return year && month && day ? { year, month, day } : undefined;
}

/** Day, month by name and year in the orders that languages write them, weekdays before or after: see `shapeOf`. */
const DATE_SHAPE = /^w{0,2}(dwy|wdy|ywd|ydw)w?$/;

/** The words and numbers of a line that could be a date; none where it could not, so that no language is asked in vain. */
function dateTokens(text: string): string[] {
  const tokens = text.toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  return tokens.length <= 8 && DATE_SHAPE.test(shapeOf(tokens)) ? tokens : [];
}

/** One letter for each part that matters: `d`ay, `y`ear, `w`ord, or `x` for a number that is neither. */
function shapeOf(tokens: string[]): string {
  const letters = tokens.map((token) => {
    if (FILLERS.has(token)) return '';
    if (!/^\d/.test(token)) return 'w';
    return token.length === 4 ? 'y' : token.length < 3 ? 'd' : 'x';
  });
  return letters.join('');
}

/** The clock of a line, and the line without it and its zone. */
export function takeClock(text: string): { rest: string; clock?: Clock } {
  const found = CLOCK.exec(text) ?? DOTTED_CLOCK.exec(text);
  if (!found) return { rest: text };
  const [whole, hour, minute, second, half, offsetHours, offsetMinutes] = found;
  const after = text.slice(found.index + whole.length);
  const named = /^\s*\(?([a-z]{1,4})\)?(?![\p{L}])/iu.exec(after);
  const zone = named ? ZONES[named[1]?.toLowerCase() ?? ''] : undefined;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  const offset = offsetHours
    ? Number(offsetHours) * 60 + Number(`${offsetHours[0]}${offsetMinutes}`)
    : zone !== undefined
      ? zone * 60
      : undefined;
  const rest = `${text.slice(0, found.index)} ${zone === undefined ? after : after.slice(named?.[0].length)}`;
  return {
    rest,
    clock: {
      seconds: (hours * 60 + Number(minute)) * 60 + Number(second ?? 0),
      ...(offset !== undefined && { offset }),
    },
  };
}

/**
 * A date that is the whole of `text`: ISO 8601, "12 March 2026, 10:30 GMT", "12. März 2026", "2026年3月12日",
 * "25/03/2026". As ISO 8601: the day alone where there is no clock, else with the zone that stands there (`isoTime`).
 * Absent where day and month could be swapped.
 */
export function resolveDate(text: string, lang?: string): string | undefined {
  const { rest, clock } = takeClock(
    plainClock(text.normalize('NFKC')).replace(/(\d{4}-\d{2}-\d{2})T(?=\d)/, '$1 '),
  );
  const bare = rest.replace(UNIT_OF_CLOCK, '').replace(/^[\s,;|·–—-]+|[\s,;|·–—-]+$/g, '');
  if (!/\d/.test(bare) || bare.length > 60) return undefined;
  let day = dayInDigits(bare);
  const tokens = day ? [] : dateTokens(bare);
  for (const language of tokens.length > 0 ? languagesOf(bare, lang) : [])
    day ??= dayInWords(tokens, language);
  return day && isoTime(day, clock);
}
