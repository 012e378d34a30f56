import { expect, it } from 'vitest';
import { errorWords } from './error-words.ts';
import { PlainError } from './plain-error.ts';

it('gives a plain error as it is', () => {
  expect(errorWords(new PlainError('There is no such file.'))).toBe('There is no such file.');
});

it.each([
  [
    new Error('Waited 20 s in vain for [data-story] p to appear.'),
    'Waited 20 s in vain for [data-story] p to appear',
  ],
  [
    Object.assign(new Error('Page.captureScreenshot timed out.\nIncrease it.'), { name: 'ProtocolError' }),
    'Page.captureScreenshot timed out',
  ],
])('makes one sentence of what the browser did: %s', (error, reason) => {
  expect(errorWords(error)).toBe(
    `The browser did not get through this page (${reason}): it may be too heavy.`,
  );
});

it('shows where a fault of ours is', () => {
  expect(errorWords(new TypeError('x is undefined'))).toContain('error-words.test');
  expect(errorWords('thrown')).toBe('thrown');
});
