/** Without accents or letters of other scripts. */
const ASCII = /^[\0-\x7f]*$/;

/** The words of a line, without case, accents or punctuation. */
export function plainWords(text: string): string[] {
  // Nearly all lines of a page in English.
  if (ASCII.test(text))
    return (
      text
        .replaceAll("'", '')
        .toLowerCase()
        .match(/[a-z\d]+/g) ?? []
    );
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How far two lines say the same, 0 to 1: the F1 of their words, and 1 where one is the cut-off beginning of the other
 * (a share title is often shortened) as long as that is three words or more.
 */
export function agreement(one: string, other: string): number {
  return agreementOfWords(plainWords(one), plainWords(other));
}

/** The same for lines whose words have been listed before. */
export function agreementOfWords(first: string[], second: string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length >= 3 && short.every((word, index) => word === long[index])) return 1;
  return overlapOfWords(short, long);
}

/** The F1 of two lists of words, whatever their order. */
export function overlapOfWords(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const left = [...second];
  let shared = 0;
  for (const word of first) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

/** The same words in the same order, however they are punctuated and joined. */
export function saysTheSame(one: string, other: string): boolean {
  const words = plainWords(one).join('');
  return words !== '' && words === plainWords(other).join('');
}
