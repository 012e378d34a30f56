import { isProse } from './blocks';
import type { PageReading } from './page-reading';

/** Languages written from right to left, by their main subtag. */
const RTL_LANGUAGE = /^(ar|arc|ckb|dv|fa|ha-arab|he|iw|khw|ks|ps|sd|ug|ur|yi)(-|$)/i;
/** Characters that are looked at: a story does not change its script later. */
const SAMPLE = 2_000;
const SAMPLE_LINES = 10;
const SOME_LETTERS = /(?:\p{L}\P{L}*){20}/u;
const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+/gu;

/** Scripts that tell languages apart, the languages that are written in them, and what a text in them most likely is. */
const SCRIPTS: [letters: RegExp, languages: RegExp, likely: (text: string) => string][] = [
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    /^(ja|zh|yue)/,
    (text) => (/[ぁ-ヿ]/.test(text) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Hangul}/gu, /^ko/, () => 'ko'],
  [
    /\p{Script=Arabic}/gu,
    /^(ar|arz|fa|ur|ps|ckb|ku|ug|sd|ks)/,
    (text) => (/[پچژگ]/.test(text) ? (/[ٹڈڑے]/.test(text) ? 'ur' : 'fa') : 'ar'),
  ],
  [/\p{Script=Hebrew}/gu, /^(he|iw|yi)/, () => 'he'],
  [
    /\p{Script=Cyrillic}/gu,
    /^(ru|uk|be|bg|sr|mk|kk|ky|tg|mn|tt|bs)/,
    (text) => (/[іїєґ]/.test(text) ? 'uk' : 'ru'),
  ],
  [/\p{Script=Greek}/gu, /^el/, () => 'el'],
  [/\p{Script=Devanagari}/gu, /^(hi|mr|ne|sa)/, () => 'hi'],
  [/\p{Script=Thai}/gu, /^th/, () => 'th'],
];
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Of the letters. Names and quotations in another script are fewer. */
const MOST = 0.5;

/**
 * The story's language as the page declares it, as a BCP 47 tag. A language that is not written in the script of the text is
 * what a template came with; then, and where none is declared, it is the likeliest for that script.
 */
export function findLang({ page, tags, data, lines }: PageReading): string | undefined {
  const claims = [
    page.documentElement.getAttribute('lang'),
    page.documentElement.getAttribute('xml:lang'),
    page.body.getAttribute('lang'),
    data?.lang,
    tags.get('og:locale'),
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    tags.get('dc.language'),
  ];
  const said = claims.map(languageTag).filter((tag) => tag !== undefined);
  const sample = lines
    .filter(isProse)
    .slice(0, SAMPLE_LINES)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (!script) return said[0];
  const [, languages, likely] = script;
  return said.find((tag) => languages.test(tag)) ?? likely(sample);
}

function languageTag(claim: string | null | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(claim?.trim().replaceAll('_', '-') || []);
    return tag && /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
  } catch {
    // no language tag at all; the next claim may be one
    return undefined;
  }
}

/** The script of most letters of a text, where it is not the Latin one. */
function scriptOf(text: string): (typeof SCRIPTS)[number] | undefined {
  // On most pages there is nothing to be counted.
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters * MOST);
}

/** The story's writing direction: what its letters say, since pages often forget `dir` or set it for their menus. */
export function findDir(
  { page }: PageReading,
  text: string,
  lang: string | undefined,
): 'ltr' | 'rtl' | undefined {
  const sample = text.slice(0, SAMPLE);
  if (SOME_LETTERS.test(sample)) {
    if (sample.search(RTL_LETTER) < 0) return 'ltr';
    const letters = sample.replace(/\P{L}+/gu, '');
    return letters.replace(RTL_LETTER, '').length < letters.length / 2 ? 'rtl' : 'ltr';
  }
  const declared = page.documentElement.dir || page.body.dir;
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return lang && RTL_LANGUAGE.test(lang) ? 'rtl' : undefined;
}
