/** Languages tried where the page does not say its own, by the script that gives them away. */
const LANGUAGES: [script: RegExp, languages: string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ['zh', 'zh-TW', 'ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Greek}/u, ['el']],
  [/./, 'en de fr es pt it nl sv nb da fi pl cs ro hu tr id vi'.split(' ')],
];

const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
} as const;
type Unit = keyof typeof SECONDS;

/** Enough counts to meet every plural form, and the dual that Arabic and Hebrew write without a number. */
const COUNTS = [1, 2, 3, 5, 11, 21];

/** How "1 hour ago" is also said: "an hour ago". Russian and Ukrainian leave the number out. */
const ONE: Record<string, string[]> = {
  en: ['a', 'an', 'one'],
  de: ['einer', 'einem'],
  fr: ['un', 'une'],
  es: ['un', 'una'],
  pt: ['um', 'uma'],
  it: ['un', 'una', 'un’'],
  nl: ['een'],
  sv: ['en', 'ett'],
  tr: ['bir'],
  ru: [''],
  uk: [''],
};

type Spoken = [phrase: string, unit: Unit, count?: number];

/** What newsrooms write and Unicode's locale data does not have. */
const SPOKEN: Record<string, Spoken[]> = {
  en: [
    ['# mins ago', 'minute'],
    ['# m ago', 'minute'],
    ['# hrs ago', 'hour'],
    ['# h ago', 'hour'],
    ['# d ago', 'day'],
    ['# w ago', 'week'],
    ['just now', 'second', 0],
    ['moments ago', 'second', 0],
    ['a few seconds ago', 'second', 0],
    ['a few minutes ago', 'minute', 3],
    ['a few hours ago', 'hour', 3],
  ],
  de: [
    ['gerade eben', 'second', 0],
    ['soeben', 'second', 0],
  ],
  fr: [['à l’instant', 'second', 0]],
  es: [
    ['ahora mismo', 'second', 0],
    ['hace # mins', 'minute'],
  ],
  pt: [['agora mesmo', 'second', 0]],
  it: [['proprio ora', 'second', 0]],
  sv: [
    ['# minuter sedan', 'minute'],
    ['# timme sedan', 'hour'],
    ['# timmar sedan', 'hour'],
    ['# dag sedan', 'day'],
    ['# dagar sedan', 'day'],
  ],
  he: [
    ['לפני דקה', 'minute', 1],
    ['לפני שעה', 'hour', 1],
    ['לפני שעתיים', 'hour', 2],
    ['לפני יום', 'day', 1],
    ['לפני יומיים', 'day', 2],
  ],
  ru: [['только что', 'second', 0]],
  ar: [
    ['منذ # دقيقة', 'minute'],
    ['منذ # دقائق', 'minute'],
    ['منذ ساعة', 'hour', 1],
    ['منذ ساعتين', 'hour', 2],
    ['منذ # ساعة', 'hour'],
    ['منذ # ساعات', 'hour'],
    ['منذ ساعة واحدة', 'hour', 1],
    ['منذ يوم واحد', 'day', 1],
    ['منذ يوم', 'day', 1],
    ['منذ يومين', 'day', 2],
    ['منذ # يوم', 'day'],
    ['منذ # أيام', 'day'],
  ],
  zh: [['刚刚', 'second', 0]],
  'zh-TW': [['剛剛', 'second', 0]],
  ja: [['たった今', 'second', 0]],
  ko: [['방금', 'second', 0]],
};

interface Meaning {
  seconds: number;
  /** Where the phrase itself holds no number. */
  count?: number;
}

/** Phrase, folded by `foldPhrase`, with `#` for its number, to what it means. */
export type TimeWords = ReadonlyMap<string, Meaning>;

/** One spelling for every way a phrase is typed: no spaces, full stops, marks of direction, or straight quotes. */
export function foldPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['ʼ]/g, '’')
    .replace(/[\s.\u200e\u200f\u061c]/g, '');
}

function phrasesOf(language: string): TimeWords {
  const words = new Map<string, Meaning>();
  const add = (phrase: string, unit: Unit, count?: number) => {
    const key = foldPhrase(phrase);
    if (!words.has(key)) words.set(key, { seconds: SECONDS[unit], ...(count !== undefined && { count }) });
  };
  for (const spoken of SPOKEN[language] ?? []) add(...spoken);
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
    for (const unit of Object.keys(SECONDS) as Unit[]) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(-count, unit);
        const numbered = parts.some((part) => part.type === 'integer');
        const fill = (number: string) =>
          parts.map((part) => (part.type === 'integer' ? number : part.value)).join('');
        add(fill('#'), unit, numbered ? undefined : count);
        if (count === 1) for (const one of ONE[language] ?? []) add(fill(one), unit, 1);
      }
    }
  }
  addNamedDays(language, add);
  addCompact(language, add);
  return words;
}

type Add = (phrase: string, unit: Unit, count?: number) => void;

/** "today", "yesterday", "vorgestern". */
function addNamedDays(language: string, add: Add): void {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const count of [0, 1, 2]) add(format.format(-count, 'day'), 'day', count);
}

/** "2h", "3d", "5 ч": one letter beside the number. Longer ones ("5 min") are as often a reading time. */
function addCompact(language: string, add: Add): void {
  for (const unit of ['minute', 'hour', 'day', 'week'] as const) {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' });
    const parts = format.formatToParts(5);
    const phrase = parts.map((part) => (part.type === 'integer' ? '#' : part.value)).join('');
    // Not the Han ones: "5日" is the fifth of the month.
    if (/^#\s?[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(phrase)) add(phrase, unit);
  }
}

const cache = new Map<string, TimeWords>();

/** The relative times of one language, out of the browser's own locale data; made once, in about 3 ms. */
export function timeWords(language: string): TimeWords {
  const words = cache.get(language) ?? phrasesOf(language);
  cache.set(language, words);
  return words;
}

/** The languages that `text` may be in: that of `lang` (BCP 47, as the page has it), then those of its script. */
export function languagesOf(text: string, lang = ''): string[] {
  const plain = lang.toLowerCase().split(/[-_]/, 1)[0]?.replace(/^no$/, 'nb') ?? '';
  const own = /^zh[-_](tw|hk|mo|hant)/i.test(lang) ? 'zh-TW' : plain;
  // Whether the browser knows the language is not asked: the first such question takes it 20 ms, and a wrong one finds no words.
  const known = /^[a-z]{2,3}$/.test(plain) ? [own] : [];
  const written = LANGUAGES.find(([script]) => script.test(text))?.[1] ?? ['en'];
  return [...new Set([...known, ...written])];
}
