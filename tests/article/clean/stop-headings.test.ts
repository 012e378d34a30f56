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
  'More posts about the sea',
  'Other stories you missed this week',
  'Also in the news',
  'Elsewhere on the web',
  'Elsewhere on basket.example',
  'Discover more from The Basket',
  'Next article',
  'What others are reading',
  'If you liked this article, read on',
  'If you found this useful...',
  'You may also enjoy',
  'You might also like these boats',
  'We think you’ll love our other boats',
  'You may be interested in these boats',
  'You may be interested in the following boats as well:',
  'More ways I can help you',
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

test('a sentence of ten words heads no box', () => {
  const text = 'Sign up today and make this your happiest sail yet.';
  expect(isBoxHeading(text, count(text))).toBe(false);
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
  'Good news for commuters',
  'Helpful pages of the log',
  'More news on the vote is expected.',
  'More on that later.',
  'Elsewhere on the coast',
  'Elsewhere on Wall Street',
  'What people are saying',
  'What others are saying',
  'If you liked this season',
  'You’ll love the beaches',
  'You could like the tax break better',
  'You may enjoy the silence',
  'More ways we can help the lifeboats',
  'Ways I can help you',
])('%s may head a part of a story', (text) => {
  expect(isStopHeading(text, count(text)) || isBoxHeading(text, count(text))).toBe(false);
});
