// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { StoryHead } from '../../components/StoryHead';
import type { Article } from '../../utils/article/article';
import { formatAbsolute } from '../../utils/reading/format-time';
import { only, render } from './render';
import { ARTICLE, NOW } from './sample-article';

const head = (article: Article) => render(<StoryHead article={article} now={NOW} />);

describe('StoryHead', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('names the site once where it is the source', () => {
    expect(only(head({ ...ARTICLE, source: 'Daily Round' }), '.source').textContent).toBe('Daily Round');
  });

  it('names the section after the source', () => {
    const line = only(head({ ...ARTICLE, source: 'Daily Round', section: 'Coast' }), '.source');
    expect([...line.children].map(({ className, textContent }) => [className, textContent])).toEqual([
      ['outlet', 'Daily Round'],
      ['section', 'Coast'],
    ]);
  });

  it('falls back on the address for a page that names nobody', () => {
    const { source: _source, siteName: _siteName, ...nameless } = ARTICLE;
    const url = 'https://www.harbour.example/ferry';
    expect(only(head({ ...nameless, url }), '.source').textContent).toBe('harbour.example');
  });

  it('says nothing of what is not known', () => {
    const { byline: _byline, publishedTime: _time, standfirst: _standfirst, ...bare } = ARTICLE;
    const box = head({ ...bare, readingMinutes: 1 });
    expect(box.querySelector('.byline, time, .standfirst')).toBeNull();
    expect(only(box, '.credits').textContent).toBe('1 minute to read');
  });

  it('shows no time that is none', () => {
    expect(head({ ...ARTICLE, publishedTime: 'soon' }).querySelector('time')).toBeNull();
  });

  describe('of a story that was changed', () => {
    const facts = (publishedTime: string | undefined, modifiedTime: string) => {
      const { publishedTime: _, ...rest } = ARTICLE;
      const box = head({ ...rest, ...(publishedTime && { publishedTime }), modifiedTime });
      return [...only(box, '.facts').children].map(({ textContent }) => textContent);
    };
    const day = (iso: string) => formatAbsolute(iso, { locale: 'en', length: 'long' });
    const hour = (iso: string) => formatAbsolute(iso, { locale: 'en', length: 'hour' });
    const [published, sameDay] = ['2026-03-03T12:05:00Z', '2026-03-03T12:50:00Z'];

    it('tells the hour of the change, and the age by it', () => {
      expect(facts(published, sameDay)).toEqual([
        day(published),
        `Updated ${hour(sameDay)}`,
        '2 hours ago',
        '4 minutes to read',
      ]);
      const times = document.querySelectorAll('time');
      expect([...times].map(({ dateTime }) => dateTime)).toEqual([published, sameDay]);
    });

    it('tells the day where it is another, and of an old story its own age', () => {
      const [old, touched] = ['2019-05-12T10:00:00Z', '2026-03-02T10:00:00Z'];
      expect(facts(old, touched)).toEqual([
        day(old),
        '6 years ago',
        `Updated ${day(touched)}`,
        '4 minutes to read',
      ]);
    });

    it('is dated by the change alone where the page says nothing else', () => {
      expect(facts(undefined, published)).toEqual([
        `Updated ${day(published)}`,
        '3 hours ago',
        '4 minutes to read',
      ]);
    });

    it('says nothing of a change of a few minutes', () => {
      expect(facts(published, '2026-03-03T12:09:00Z')).toEqual([
        day(published),
        '3 hours ago',
        '4 minutes to read',
      ]);
    });
  });
});
