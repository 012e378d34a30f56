import { describe, expect, it } from 'vitest';
import { parseRelated } from '../../utils/related/parse-related';

const STORY = {
  url: 'https://news.example/a/1',
  title: 'Ferry strike called off',
  source: 'Coast Courier',
  publishedTime: '2026-03-14T08:00:00.000Z',
  image: { url: 'https://img.example/1.jpg', alt: '', width: 320, height: 180 },
  teaser: 'Crews and company met.',
  text: { content: '<p>Crews met.</p>', textContent: 'Crews met.', words: 2, readingMinutes: 1 },
};

describe('parseRelated', () => {
  it('gives fresh stories, without parts that it does not know', () => {
    const given = [{ ...STORY, extra: 1, text: { ...STORY.text, onload: 'x' } }];
    const parsed = parseRelated(given);
    expect(parsed).toEqual([STORY]);
    expect(parsed[0]).not.toBe(given[0]);
  });

  it('needs no more than address and title', () => {
    expect(parseRelated([{ url: STORY.url, title: ' Ferry ' }])).toEqual([
      { url: STORY.url, title: 'Ferry' },
    ]);
  });

  it('writes times in UTC', () => {
    expect(parseRelated([{ ...STORY, publishedTime: '2026-03-14T10:00:00+02:00' }])[0]?.publishedTime).toBe(
      STORY.publishedTime,
    );
  });

  it('leaves a day alone a day', () => {
    expect(parseRelated([{ ...STORY, publishedTime: '2026-03-14' }])[0]?.publishedTime).toBe('2026-03-14');
  });

  it.each([
    ['a script’s address', { ...STORY, url: 'javascript:alert(1)' }],
    ['a file’s address', { ...STORY, url: 'file:///etc/hosts' }],
    ['no address', { title: 'x' }],
    ['no title', { ...STORY, title: '  ' }],
    ['a title past its limit', { ...STORY, title: 'x'.repeat(501) }],
    ['a title that is no text', { ...STORY, title: ['x'] }],
    ['a picture’s script', { ...STORY, image: { url: 'javascript:alert(1)', alt: '' } }],
    ['a time that is none', { ...STORY, publishedTime: 'soon' }],
    ['a text past its limit', { ...STORY, text: { ...STORY.text, content: 'x'.repeat(400_001) } }],
    ['words that are no number', { ...STORY, text: { ...STORY.text, words: '2' } }],
    ['null', null],
  ])('leaves out a story with %s, and keeps its neighbours', (_name, story) => {
    expect(parseRelated([STORY, story, STORY])).toEqual([STORY, STORY]);
  });

  it('takes forty at most', () => {
    expect(parseRelated(Array.from({ length: 100 }, () => STORY))).toHaveLength(40);
  });

  it.each([[undefined], [null], ['x'], [{ length: 3 }]])('takes nothing from %j', (value) => {
    expect(parseRelated(value)).toEqual([]);
  });
});
