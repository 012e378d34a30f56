import { expect, it, vi } from 'vitest';
import { failureSentence } from '../../utils/extension/failure-sentence';
import { LedeError } from '../../utils/extension/lede-error';
import { englishWords } from '../words';

it('keeps a sentence that was meant for the reader, and the secrets of any other error', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(failureSentence(new LedeError('Reload the page.'), englishWords)).toBe('Reload the page.');
  const error = new TypeError('x is undefined');
  expect(failureSentence(error, englishWords)).toBe(englishWords.say('errorUnexpected'));
  expect(logged).toHaveBeenCalledExactlyOnceWith(error);
});
