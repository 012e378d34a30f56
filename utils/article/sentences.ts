/** Abbreviations that stand before a name or a number, in the languages that write them with a full stop. */
const BEFORE_NAMES = new Set(
  (
    'mr mrs ms mx dr prof gen col lt sgt capt cpt maj brig adm cmdr sen rep gov pres rev hon st mt ft no nos vs jr sr inc ltd co ' +
    'corp dept approx est fig vol jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'hr fr bzw ca nr str geb gest abt mio mrd evtl inkl sog ggf mme mlle mm me av bd sra srta dra ud uds pág núm ' +
    'exmo exma sig sigg dott ing avv on г ул им руб млн млрд тыс тел'
  ).split(' '),
);

/** A full stop here ends no sentence: "U.S.", "J.", "z. B.", "Gen.", "12." of a German date. */
function endsInAbbreviation(sentence: string): boolean {
  const end = /(?:^|[\s(["'“‘«„])((?:\p{L}\.\s?)+|\p{L}{1,6}\.|\d{1,2}\.)\s*$/u.exec(sentence)?.[1];
  if (!end) return false;
  return !/^\p{L}{2,}\.$/u.test(end) || BEFORE_NAMES.has(end.slice(0, -1).toLowerCase());
}

/** What a sentence cannot begin with: a small letter, or the end of a quotation. */
const CONTINUES = /^\s*(?:\p{Ll}|[)\]”’»›,;:]|["'](?=\s|$))/u;

/**
 * A text as its sentences, each with the white space after it: joined, they are the text again.
 * The browser's own rules, mended where they break after an abbreviation or within a quotation's end. Two sentences may
 * come as one ("... in the U.S. The army ..."), none is cut in two.
 */
export function sentencesOf(text: string, lang?: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter(lang).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && (endsInAbbreviation(last.slice(-24)) || CONTINUES.test(segment))) {
      sentences[sentences.length - 1] = last + segment;
    } else {
      sentences.push(segment);
    }
  }
  return sentences;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Kept, since to make one takes 3 ms, longer than to use it on a whole story. */
function segmenter(lang = 'en'): Intl.Segmenter {
  const made = segmenters.get(lang) ?? makeSegmenter(lang);
  segmenters.set(lang, made);
  return made;
}

function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // The page's own `lang` may be no language at all.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
