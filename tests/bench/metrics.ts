/** The measures of extraction. Words are `[\p{L}\p{N}_]+`, as in scrapinghub/article-extraction-benchmark. */

/** How much of a prediction is right, and how much of the truth is in it: each 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
}

export interface WordScore extends Overlap {
  f1: number;
}

/** The words of a text in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Overlap of two bags of lower-cased words: WCXB's measure of a page. */
export function scoreWords(predicted: string, truth: string): WordScore {
  const { precision, recall } = overlapOf(wordsOf(predicted.toLowerCase()), wordsOf(truth.toLowerCase()));
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/**
 * Overlap of two bags of four-word shingles: scrapinghub's measure of a page. A text of fewer words is one shingle. The F1 of a
 * set is that of its mean precision and mean recall.
 */
export function scoreShingles(predicted: string, truth: string): Overlap {
  return overlapOf(shinglesOf(predicted), shinglesOf(truth));
}

/** The same words in the same order. */
export function isExact(predicted: string, truth: string): boolean {
  return wordsOf(predicted).join(' ') === wordsOf(truth).join(' ');
}

/**
 * Words of the truth that one text has and a shorter one has lost.
 * @returns how many, and of how many in the first text.
 */
export function countLost(before: string, after: string, truth: string): { lost: number; of: number } {
  const words = wordsOf(truth.toLowerCase());
  const had = countShared(wordsOf(before.toLowerCase()), words);
  const has = countShared(wordsOf(after.toLowerCase()), words);
  return { lost: Math.max(0, had - has), of: had };
}

export function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that a share (0 to 1) of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A line without case, accents and punctuation. */
export function plain(text: string): string {
  return wordsOf(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).join(' ');
}

/** Whether a text holds a snippet, but for white space and the shape of quotation marks. */
export function holdsSnippet(text: string, snippet: string): boolean {
  return evenOut(text).includes(evenOut(snippet));
}

function evenOut(text: string): string {
  return text
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Names of writers agree loosely where one holds all words of the other, or half of all words are shared. */
export function agreeLoosely(one: string, other: string): boolean {
  const [first, second] = [plain(one).split(' '), plain(other).split(' ')];
  const shared = countShared(first, second);
  return (
    shared > 0 &&
    (shared === Math.min(first.length, second.length) || shared * 2 >= Math.max(first.length, second.length))
  );
}

/** Whether two times name the same day, each as written or as in UTC. */
export function isSameDay(time: string, truth: string): boolean {
  const [days, others] = [daysOf(time), daysOf(truth)];
  return days.some((day) => others.includes(day));
}

function daysOf(time: string): string[] {
  const written = time.match(/^\d{4}-\d\d-\d\d/)?.[0];
  const date = new Date(time);
  const utc = Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
  return [written, utc].filter((day) => day !== undefined);
}

function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length <= 4) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '));
}

function overlapOf(predicted: string[], truth: string[]): Overlap {
  const shared = countShared(predicted, truth);
  const bothEmpty = predicted.length === 0 && truth.length === 0;
  return {
    precision: predicted.length > 0 ? shared / predicted.length : Number(bothEmpty),
    recall: truth.length > 0 ? shared / truth.length : Number(bothEmpty),
  };
}

/** The size of the intersection of two bags. */
function countShared(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of one) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    shared += 1;
  }
  return shared;
}
