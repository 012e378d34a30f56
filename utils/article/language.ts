import type { PageReading } from './page-reading';

/** Languages written from right to left, by their main subtag. */
const RTL_LANGUAGE = /^(ar|arc|ckb|dv|fa|ha-arab|he|iw|khw|ks|ps|sd|ug|ur|yi)(-|$)/i;
/** Characters that are looked at: a story does not change its script later. */
const SAMPLE = 2_000;
const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** The story's language as the page declares it, as a BCP 47 tag; absent where no such tag is given. */
export function findLang({ page, tags, data }: PageReading): string | undefined {
  const claims = [
    page.documentElement.getAttribute('lang'),
    page.documentElement.getAttribute('xml:lang'),
    page.body.getAttribute('lang'),
    data?.lang,
    tags.get('og:locale'),
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  for (const claim of claims) {
    try {
      const [tag] = Intl.getCanonicalLocales(claim?.trim().replaceAll('_', '-') || []);
      if (tag && /^[a-z]{2,3}(-|$)/.test(tag)) return tag;
    } catch {
      // no language tag at all; the next claim may be one
    }
  }
  return undefined;
}

/** The story's writing direction: what its letters say, since pages often forget `dir` or set it for their menus. */
export function findDir(
  { page }: PageReading,
  text: string,
  lang: string | undefined,
): 'ltr' | 'rtl' | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 20) return (sample.match(RTL_LETTER)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
  const declared = page.documentElement.dir || page.body.dir;
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return lang && RTL_LANGUAGE.test(lang) ? 'rtl' : undefined;
}
