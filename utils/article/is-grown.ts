import { saysTheSame } from './agreement';
import type { Article } from './article';

/** A sentence or so; less is a counter, a clock or a caption that has come. */
const SENTENCE_WORDS = 10;
/** Share of the lines that a story which has only grown still has. */
const NEARLY_ALL = 0.9;

/** Whether `after` is `before` with more text: the same title, nearly all its lines, and more than a sentence besides. */
export function isGrown(before: Article, after: Article): boolean {
  if (!saysTheSame(before.title, after.title) || after.words < before.words + SENTENCE_WORDS) return false;
  const lines = new Set(after.textContent.split('\n'));
  const known = before.textContent.split('\n');
  return known.filter((line) => lines.has(line)).length >= known.length * NEARLY_ALL;
}
