// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isSamePage, readStoryLink } from '../../utils/related/story-link';

const PAGE = {
  url: 'https://news.example/world/2026/03/14/pier-closed',
  base: 'https://news.example/world/',
};

function read(href: string, rel = '') {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  if (rel) link.setAttribute('rel', rel);
  return readStoryLink(link, PAGE);
}

describe('readStoryLink', () => {
  it.each([
    ['/a/ferry-strike-called-off-4711', 'https://news.example/a/ferry-strike-called-off-4711'],
    ['2026/03/10/timetable?utm_source=x#top', 'https://news.example/world/2026/03/10/timetable'],
    ['/en/article/1f3c0ffee1a5b4c3d2e1f0a9', 'https://news.example/en/article/1f3c0ffee1a5b4c3d2e1f0a9'],
    ['/index.php?id=4711', 'https://news.example/index.php?id=4711'],
    ['//other.example/culture/12345678.html', 'https://other.example/culture/12345678.html'],
    ['/archive/2026/03/what-the-divers-saw', 'https://news.example/archive/2026/03/what-the-divers-saw'],
  ])('takes %s for a story', (href, url) => {
    expect(read(href)).toEqual({ url, kind: 'story' });
  });

  it('says "perhaps" of an address that does not tell', () => {
    expect(read('/sea-wall')).toEqual({ url: 'https://news.example/sea-wall', kind: 'perhaps' });
  });

  it.each([
    '#comments',
    'javascript:void(0)',
    'mailto:desk@news.example',
    '/',
    '/tag/harbour-and-sea-walls-2026',
    '/author/ada-obi-of-the-coast-desk',
    '/topics/12345678',
    '/archive',
    '/login?next=/a/ferry-strike-called-off-4711',
    'https://www.facebook.com/news/posts/12345678',
    'https://widgets.outbrain.com/hub/a-story-you-will-love-12345',
    'https://play.google.com/store/apps/details?id=example',
    '/docs/divers-log-of-march-2026.pdf',
    'https://user@news.example/a/ferry-strike-called-off-4711',
    'http://[bad',
    PAGE.url,
    `${PAGE.url}?share=mail`,
    `${PAGE.url}/`,
  ])('does not take %s', (href) => {
    expect(read(href)).toBeUndefined();
  });

  it.each(['tag', 'author', 'nofollow sponsored', 'next'])('does not take rel="%s"', (rel) => {
    expect(read('/a/ferry-strike-called-off-4711', rel)).toBeUndefined();
  });
});

describe('isSamePage', () => {
  it.each([
    ['https://a.example/x/y', 'https://a.example/x/y?utm_source=z#part', true],
    ['https://a.example/x/y/', 'https://a.example/x/y', true],
    ['https://a.example/x/y?page=2', 'https://a.example/x/y', true],
    ['https://a.example/x?id=1', 'https://a.example/x?id=2', false],
    ['https://a.example/?p=1', 'https://a.example/', false],
    ['https://a.example/index.php?id=1', 'https://a.example/index.php', false],
    ['https://a.example/x', 'https://b.example/x', false],
    ['no address', 'https://b.example/x', false],
  ])('%s, %s: %s', (one, other, same) => {
    expect(isSamePage(one, other)).toBe(same);
    expect(isSamePage(other, one)).toBe(same);
  });
});
