import { expect, test } from 'vitest';
import type { Article } from '../../utils/article/article';
import { isGrown } from '../../utils/article/is-grown';
import type { SafeHtml } from '../../utils/article/sanitize';

const LINES = ['The road begins at the mill.', 'It climbs for an hour.'];
const MORE = 'At the top stands a chapel with a bell that nobody has rung since the war.';
function article(lines: string[], title = 'The long road'): Article {
  const textContent = lines.join('\n');
  const words = textContent.split(/\s+/).length;
  const url = 'https://paper.example/road';
  return { url, title, content: '' as SafeHtml, textContent, words, readingMinutes: 1 };
}

test('more text under the same title', () => {
  expect(isGrown(article(LINES), article([...LINES, MORE]))).toBe(true);
  expect(isGrown(article(LINES), article([MORE, ...LINES]))).toBe(true);
});

test.each([
  ['the same', article(LINES)],
  ['less', article(LINES.slice(1))],
  ['a few words more', article([...LINES, 'Photo: Ines'])],
  ['another story', article([...LINES, MORE], 'Council sells the ferry')],
  ['other text under the same title', article([MORE, MORE.toUpperCase()])],
])('not %s', (_, after) => {
  expect(isGrown(article(LINES), after)).toBe(false);
});
