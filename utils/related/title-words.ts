/** Words that say nothing of what a title is about. Short ones of Latin and Cyrillic scripts are left out by length. */
const STOP_WORDS = new Set(
  (
    'the and for with from that this these those are was were has have had will would can could may its his her their our your they them ' +
    'who what when where why how not but out over after before into than then more most new says said say amid about against report ' +
    'der die das den dem des ein eine einen einem einer und oder für mit von vom zum zur auf aus bei nach über ist sind war wird wie was wer nicht auch ' +
    'les des une dans pour par sur avec est sont qui que pas plus aux ses son leur après avant contre ' +
    'los las una del por para con que sus más sobre tras entre como este esta ' +
    'uma dos das com não seu sua seus suas mais sobre após pela pelo ' +
    'gli nel nella della delle degli dei con per che non sono più dopo ' +
    'het een van voor met niet bij naar over ' +
    'что как для это или при его она они после над под ' +
    'bir için ile olan daha sonra'
  ).split(' '),
);

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
const SHORTEST = 3;

/** What a title is about: its words in any script, in small letters, without the ones that every title has. */
export function titleWords(title: string): Set<string> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(title.normalize('NFKC').toLowerCase())) {
    if (!isWordLike || STOP_WORDS.has(segment)) continue;
    // A short word may be a name in capitals ("US", "EU"): that is judged by the title as it is written.
    const isShort = ALPHABETIC.test(segment) && segment.length < SHORTEST;
    if (!isShort || title.includes(segment.toUpperCase())) words.add(segment);
  }
  return words;
}

/** Of two titles' words, from this share they are one title ("... - Harbour Post" added, a word changed). */
const SAME_TITLE = 0.8;

/** The share of words that two titles have in common (Jaccard), 0 to 1. */
export function titleOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether two titles are of one story: nearly the same words, and no number that only one of them has. */
export function isSameTitle(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const numbers = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ');
  return titleOverlap(one, other) >= SAME_TITLE && numbers(one) === numbers(other);
}
