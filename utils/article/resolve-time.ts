import { foldPhrase, languagesOf, timeWords } from './relative-time-words';
import { resolveDate } from './resolve-date';

const DAY = 86_400_000;
/** "Wednesday 12 September 2026, 10:30 a.m. EDT" with "Last updated on" is the longest in use. */
const LONGEST = 80;
/** No language needs more to say how long ago; longer lines are not looked up in all of them. */
const MOST_WORDS = 6;

/** What newsrooms put before a time. It says which time it is, not when. */
const LABEL =
  /^(?:(?:last|first|zuletzt|dernière|última|ultimo)\s+)?(?:updated?|published|posted|modified|added|aktualisiert|veröffentlicht|publiziert|stand|publiée?|mise?\s+à\s+jour|modifiée?|actualizad[oa]|publicad[oa]|atualizad[oa]|aggiornato|pubblicato|bijgewerkt|gepubliceerd|обновлено|опубликовано|güncellendi|güncelleme|yayınlandı|اخر تحديث|آخر تحديث|نشر|نُشر|更新于|发布于|更新|公開|updated at)(?:\s+(?:on|at|am|le|el|il|em|op|о))?\s*[::]?\s+/iu;
const ROUGHLY = /^(?:about|around|over|almost|some|ca\.?|etwa|environ|circa|около)\s+/iu;

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966];

/** Arabic, Persian and Devanagari digits as 0-9. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (DIGIT_ZEROS.findLast((zero) => code >= zero) ?? code));
  });
}

function secondsAgo(text: string, lang?: string): number | undefined {
  const number = /\d+/.exec(text);
  const key = foldPhrase(number ? text.replace(number[0], '#') : text);
  const languages = languagesOf(text, lang);
  // A word without a number is trusted in the page's language and English only: French "hier" is German "here".
  const isTelling = number !== null && text.split(' ').length <= MOST_WORDS;
  const trusted = isTelling || !lang ? languages : [languages[0] ?? 'en', 'en'];
  for (const language of trusted) {
    const meaning = timeWords(language).get(key);
    if (meaning) return meaning.seconds * (meaning.count ?? Number(number?.[0]));
  }
  return undefined;
}

/**
 * When a line of text says something happened, as ISO 8601 in UTC: "2 hours ago", "vor 3 Stunden", "昨天", "2h",
 * "Updated 5 mins ago", "12 March 2026". Absent where the line is not, as a whole, one time, and where that time is more
 * than a day ahead. Months and years are of average length.
 * @param now the moment at which the page was read
 * @param lang the language of the text (BCP 47), where known
 */
export function resolveTime(text: string, now: Date, lang?: string): string | undefined {
  const line = plainDigits(text.replace(/\s+/g, ' ').trim());
  if (!line || line.length > LONGEST) return undefined;
  const bare = line.replace(LABEL, '').replace(/^[([]|[)\]]$/g, '');
  const ago = secondsAgo(bare, lang) ?? secondsAgo(bare.replace(ROUGHLY, ''), lang);
  const time = ago === undefined ? resolveDate(bare, lang) : now.getTime() - ago * 1000;
  if (time === undefined || time > now.getTime() + DAY || Number.isNaN(new Date(time).getTime()))
    return undefined;
  return new Date(time).toISOString();
}
