// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sanitizeRelated } from '../../utils/related/sanitize-related';

const STORY = { url: 'https://news.example/a/1', title: 'Ferry strike called off' };

it('makes the text fit to be shown, and keeps the rest', () => {
  const text = {
    content: '<p onclick="x()">Crews met.</p><script>x()</script>',
    textContent: 'Crews met.',
    words: 2,
    readingMinutes: 1,
  };
  expect(sanitizeRelated([{ ...STORY, text }, STORY], window)).toEqual([
    { ...STORY, text: { ...text, content: '<p>Crews met.</p>' } },
    STORY,
  ]);
});
