import type { Words } from '../reading/words';
import { LedeError } from './lede-error';

/** What to tell the person who is reading about a failure of any kind; the failure itself goes to the console. */
export function failureSentence(error: unknown, words: Words): string {
  if (error instanceof LedeError) return error.message;
  console.error(error);
  return words.say('errorUnexpected');
}
