// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { StoryHead } from '../../components/StoryHead';
import type { Article } from '../../utils/article/article';
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
});
