import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { makeWords } from '../utils/reading/words';

/** The English words, for tests of views. */
export const englishWords = makeWords((key, substitutions) => {
  const entry = (messages as Record<string, { message: string } | undefined>)[key];
  return (entry?.message ?? '').replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '');
}, 'en');
