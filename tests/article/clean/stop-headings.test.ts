import { expect, test } from 'vitest';
import { isBoxHeading, isStopHeading } from '../../../utils/article/clean/stop-headings';

const count = (text: string) => text.split(' ').length;

test.each([
  'Related Articles',
  'Related:',
  'More from The Paper',
  'You may also like',
  'Comments (12)',
  'No comments yet...',
  'Latest news',
  'About the author',
  'Mehr zum Thema',
  'Noticias relacionadas',
  'Sur le même sujet',
  'Articoli correlati',
  'Notícias relacionadas',
  'По теме',
  'مواضيع ذات صلة',
  '相关新闻',
])('%s ends a story', (text) => {
  expect(isStopHeading(text, count(text))).toBe(true);
});

test.each(['Read more', 'Share this article', 'Subscribe to our weekly letter', 'Lesen Sie auch', 'Tags:'])(
  '%s heads a box',
  (text) => {
    expect(isBoxHeading(text, count(text))).toBe(true);
    expect(isStopHeading(text, count(text))).toBe(false);
  },
);

test.each([
  'Discussion',
  'A related problem',
  'The latest news came at noon',
  'More money for the pier',
  'Related work in other harbours and what it teaches us about wood',
  'Up next',
])('%s may head a part of a story', (text) => {
  expect(isStopHeading(text, count(text)) || isBoxHeading(text, count(text))).toBe(false);
});
