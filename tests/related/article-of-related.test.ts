import { expect, it } from 'vitest';
import type { SafeHtml } from '../../utils/article/sanitize';
import { articleOfRelated } from '../../utils/related/article-of-related';

const TEXT = { content: '<p>Text.</p>' as SafeHtml, textContent: 'Text.', words: 1, readingMinutes: 1 };

it('makes a whole article of a related story', () => {
  const image = { url: 'https://post.example/a.jpg', alt: 'A' };
  const story = {
    url: 'https://post.example/a',
    title: 'A',
    source: 'The Post',
    publishedTime: '2026-11-20T08:30:00.000Z',
    image,
    teaser: 'Text',
  };
  expect(articleOfRelated(story, TEXT)).toEqual({
    url: 'https://post.example/a',
    title: 'A',
    source: 'The Post',
    publishedTime: '2026-11-20T08:30:00.000Z',
    leadImage: image,
    excerpt: 'Text',
    ...TEXT,
  });
});

it('names nothing that the story does not have', () => {
  const article = articleOfRelated({ url: 'https://post.example/a', title: 'A' }, TEXT);
  expect(Object.keys(article).sort()).toEqual([
    'content',
    'readingMinutes',
    'textContent',
    'title',
    'url',
    'words',
  ]);
});
