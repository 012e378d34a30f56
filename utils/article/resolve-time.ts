import { type Day, isoTime } from './iso-time';
import { foldPhrase, languagesOf, timeWords } from './relative-time-words';
import { resolveDate, takeClock, UNIT_OF_CLOCK } from './resolve-date';
import { withoutTimeLabel } from './time-labels';

const DAY = 86_400_000;
/** "Wednesday 12 September 2026, 10:30 a.m. EDT" with "Last updated on" is the longest in use. */
const LONGEST = 80;
/** No language needs more to say how long ago; longer lines are not looked up in all of them. */
const MOST_WORDS = 6;

const ROUGHLY = /^(?:about|around|over|almost|some|ca\.?|etwa|environ|circa|около)\s+/iu;

/** What Latin-written languages put about a number to say that it is over. */
const AGO =
  /(?<!\p{L})(?:ago|vor|il y a|hace|há|atrás|fa|geleden|sedan|siden|sitten|temu|před|acum|în urmă|ezelőtt|önce|lalu|trước)(?!\p{L})/iu;

/** Beginnings of what they say without a number: "yesterday", "gerade eben". To learn a language's own words takes 3 ms. */
const NAMED =
  /(?<!\p{L})(?:today|tomorrow|yesterday|just|moments?|now|the day|heute|gestern|vorgestern|gerade|soeben|hoy|ayer|anteayer|antier|ahora|aujourd|hier|avant|à l|hoje|ontem|anteontem|agora|oggi|ieri|altro ieri|l’altro|l'altro|proprio|vandaag|gisteren|eergisteren|i ?dag|i ?går|i förrgår|i forgårs|i forgårs|i overgårs|tänään|eilen|toissa|dziś|dzisiaj|wczoraj|przedwczoraj|dnes|včera|předevčírem|azi|astăzi|alaltăieri|ma|tegnap|tegnapelőtt|bugün|dün|evvelsi|hari ini|kemarin|hôm)/iu;

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966];

/** Arabic, Persian and Devanagari digits as 0-9. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (DIGIT_ZEROS.findLast((zero) => code >= zero) ?? code));
  });
}

/** A quick look that spares nearly all lines the slow one. */
function mayBeTime(text: string): boolean {
  return /\p{N}/u.test(text) || !/\p{Script=Latin}/u.test(text) || AGO.test(text) || NAMED.test(text);
}

interface Age {
  seconds: number;
  /** Counted in days or longer units. */
  inDays: boolean;
}

function ageOf(text: string, lang?: string): Age | undefined {
  if (/\d{4}/.test(text)) return undefined;
  const number = /\d+/.exec(text);
  const key = foldPhrase(number ? text.replace(number[0], '#') : text);
  const languages = languagesOf(text, lang);
  // A word without a number is trusted in the page's language and English only: French "hier" is German "here".
  // Nor are all languages asked about every number: to learn one takes the browser 3 ms.
  const words = text.split(' ').length;
  const isTelling =
    number !== null && words <= MOST_WORDS && (AGO.test(text) || !/\p{Script=Latin}/u.test(text));
  const trusted = isTelling || (!lang && words <= 2) ? languages : [languages[0] ?? 'en', 'en'];
  for (const language of trusted) {
    const meaning = timeWords(language).get(key);
    if (meaning) {
      const seconds = meaning.seconds * (meaning.count ?? Number(number?.[0]));
      return { seconds, inDays: meaning.seconds * 1000 >= DAY };
    }
  }
  return undefined;
}

/** The day of that moment where the page is read: "yesterday" and "2 days ago" are said to whoever reads it. */
function dayOf(time: Date): Day {
  return { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() };
}

/**
 * When a line of text says something happened: "2 hours ago", "vor 3 Stunden", "2h", "Updated 5 mins ago" as an instant in UTC;
 * "2 days ago", "昨天" as the day alone, since nothing gives a clock; "12 March 2026", "12 March 2026, 9:30 pm EST"
 * as `resolveDate` has it. Absent where the line is not, as a whole, one time, and where that time is more than a day ahead.
 * Months and years are of average length.
 * @param now the moment at which the page was read
 * @param lang the language of the text (BCP 47), where known
 */
export function resolveTime(text: string, now: Date, lang?: string): string | undefined {
  if (text.length > 2 * LONGEST || !mayBeTime(text)) return undefined;
  const line = plainDigits(text.replace(/\s+/g, ' ').trim());
  if (!line || line.length > LONGEST) return undefined;
  const bare = withoutTimeLabel(line).replace(/^[([]|[)\]]$/g, '');
  const age = ageOf(bare, lang) ?? ageOf(bare.replace(ROUGHLY, ''), lang);
  if (!age) return notAhead(resolveDate(bare, lang) ?? clockOfNamedDay(bare, now, lang), now);
  const time = new Date(now.getTime() - age.seconds * 1000);
  if (Number.isNaN(time.getTime())) return undefined;
  return age.inDays ? isoTime(dayOf(time)) : time.toISOString();
}

/** "Yesterday at 10:30", "Heute, 10:15 Uhr", "Hier à 18h30". */
function clockOfNamedDay(text: string, now: Date, lang?: string): string | undefined {
  const { rest, clock } = takeClock(text);
  const name = rest
    .replace(UNIT_OF_CLOCK, '')
    .replace(/[\s,;|·–—-]+$/g, '')
    .replace(/[\s,]+(?:at|um|à|a las|às|alle(?:\s+ore)?|om|kl\.?|в)$/iu, '')
    .trim();
  if (!clock || !name || /\p{N}/u.test(name)) return undefined;
  const age = ageOf(name, lang);
  if (!age?.inDays || age.seconds * 1000 > 2 * DAY) return undefined;
  return isoTime(dayOf(new Date(now.getTime() - age.seconds * 1000)), clock);
}

/** Times that lie more than a day ahead are no times of stories. */
export function notAhead(iso: string | undefined, now: Date): string | undefined {
  return iso !== undefined && Date.parse(iso) <= now.getTime() + DAY ? iso : undefined;
}
