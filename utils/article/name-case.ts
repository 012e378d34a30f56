import { agencyCredit } from './agencies';
import { OUTLET_WORD } from './outlet-name';

const BETWEEN = /(\s*[,;]\s*(?:AND\s+)?|\s+(?:AND|UND|Y|ET|E|EN|&)\s+)/iu;
/** A name in capitals, of letters that have small ones: not "BBC", which is one word, nor "A 12". */
const SHOUTED = /^[\p{Lu}.’'-]+(?:\s+[\p{Lu}.’'-]+){1,3}$/u;
/** "II", and abbreviations, which have no vowel: "BBC Verify" is not "Bbc Verify". */
const KEPT = /^(?:I{2,3}|IV|(?:\p{Lu}\.)+)$/u;
const ABBREVIATED = /(?<![\p{L}’'-])(?!MRS|MC)[^AEIOUYÀ-ÖØ-Þ\s.’'-]{3,}(?![\p{L}’'-])/u;
const PARTICLE = /^(?:DE|DEL|LA|VAN|VON|DER|DEN|DA|DI|DU)$/u;

/** Writers in capitals, all of them, as other bylines write names: "ANN LEE AND BO RAY" as "Ann Lee and Bo Ray". */
export function nameCase(names: string): string {
  if (!/^[\p{Script=Latin}\s.,;’'&-]+$/u.test(names)) return names;
  const parts = names.split(BETWEEN);
  const isAll = parts.every((part, at) => at % 2 === 1 || isShoutedName(part));
  return isAll
    ? parts.map((part, at) => (at % 2 === 1 ? part.toLowerCase() : lowered(part))).join('')
    : names;
}

function isShoutedName(name: string): boolean {
  return (
    SHOUTED.test(name) &&
    !ABBREVIATED.test(name) &&
    !OUTLET_WORD.test(name) &&
    agencyCredit(name) === undefined
  );
}

function lowered(name: string): string {
  return name
    .split(/\s+/)
    .map((word, at) => {
      if (KEPT.test(word)) return word;
      const small = word.toLowerCase();
      return at > 0 && PARTICLE.test(word) ? small : small.replace(/(?<![\p{L}]{2})\p{L}/gu, capitalAt);
    })
    .join(' ');
}

/** The first letter, and those after a hyphen or an apostrophe: "O’Neil". */
function capitalAt(letter: string, at: number, word: string): string {
  return at === 0 || !/\p{L}/u.test(word[at - 1] ?? '') ? letter.toUpperCase() : letter;
}
