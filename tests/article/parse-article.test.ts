import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../utils/article/parse-article';

const ARTICLE = {
  url: 'https://post.example/ferry',
  title: 'Council keeps the island ferry',
  publishedTime: '2026-11-20T08:30:00.000Z',
  leadImage: { url: 'https://post.example/ferry.jpg', alt: '', width: 640, height: 360 },
  content: '<p>Text.</p>',
  textContent: 'Text.',
  words: 1,
  readingMinutes: 1,
};

describe('parseArticle', () => {
  it('gives a fresh article that has nothing but its own fields', () => {
    const parsed = parseArticle({ ...ARTICLE, extra: 'gone' });
    expect(parsed).toEqual(ARTICLE);
    expect(parsed).not.toBe(ARTICLE);
  });

  it.each([
    ['an address that runs', { url: 'javascript:alert(1)' }],
    ['an address of a file', { url: 'file:///etc/passwd' }],
    ['no title', { title: undefined }],
    ['a time that is none', { publishedTime: 'yesterday' }],
    ['a picture that is a program', { leadImage: { url: 'data:image/svg+xml,<svg/>', alt: '' } }],
    ['a half of a word', { words: 0.5 }],
    ['a direction that is none', { dir: 'up' }],
  ])('refuses %s', (_what, change) => {
    expect(() => parseArticle({ ...ARTICLE, ...change })).toThrow();
  });

  it('is not reached by a prototype in JSON', () => {
    const parsed = parseArticle(
      JSON.parse(JSON.stringify(ARTICLE).replace('{', '{"__proto__":{"polluted":1},')),
    );
    expect('polluted' in parsed).toBe(false);
  });
});
