import { describe, expect, it } from 'vitest';
import { makeSavedStory, makeStoryDocument, readStoryDocument } from '../../utils/library/story-document';
import { at, fullArticle, sampleArticle } from './sample';

const id = `story:${'0'.repeat(32)}`;
const images = { kept: 1, total: 2 };
const document = () => makeStoryDocument(makeSavedStory(id, fullArticle, { now: at(0), images }));

it('takes what lists show of an article, and nothing of its text', () => {
  expect(makeSavedStory(id, fullArticle, { now: at(0), images })).toEqual({
    id,
    url: fullArticle.url,
    title: fullArticle.title,
    byline: fullArticle.byline,
    source: fullArticle.source,
    siteName: fullArticle.siteName,
    publishedTime: fullArticle.publishedTime,
    lang: 'fr',
    dir: 'ltr',
    excerpt: fullArticle.excerpt,
    words: 3,
    readingMinutes: 1,
    savedTime: '2026-05-01T00:00:00.000Z',
    images,
  });
});

it('reads back what it made', () => {
  for (const article of [fullArticle, sampleArticle(1)]) {
    const story = { ...makeSavedStory(id, article, { now: at(0), images }), readTime: at(1).toISOString() };
    expect(readStoryDocument(makeStoryDocument(story))).toEqual(story);
  }
});

it('reads into a fresh object that has only what it knows', () => {
  const outside = JSON.parse(
    JSON.stringify({ ...document(), _rev: '1-a', extra: 1 }).replace('{', '{"__proto__":{"polluted":1},'),
  );
  const story = readStoryDocument(outside);
  expect(Object.keys(story ?? {})).not.toContain('extra');
  expect(Object.getPrototypeOf(story)).toBe(Object.prototype);
  expect((story as { polluted?: unknown } | undefined)?.polluted).toBeUndefined();
});

describe('is no story', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'story'],
    ['a list', []],
    ['an index', { _id: '_design/saved-time', views: {} }],
    ['without a title', { ...document(), title: undefined }],
    ['a title that is no text', { ...document(), title: ['x'] }],
    ['a title without end', { ...document(), title: 'x'.repeat(1_000_000) }],
    ['an address that is a script', { ...document(), url: 'javascript:alert(1)' }],
    ['an id that is not ours', { ...document(), _id: 'story:../../body' }],
    ['a time that does not sort', { ...document(), savedTime: 'yesterday' }],
    ['a time in the wrong spelling', { ...document(), savedTime: '2026-05-01T00:00:00Z' }],
    ['a count below nothing', { ...document(), images: { kept: -1, total: 0 } }],
    ['a version of a later Lede', { ...document(), version: 2 }],
  ])('%s', (_what, outside) => {
    expect(readStoryDocument(outside)).toBeUndefined();
  });
});
