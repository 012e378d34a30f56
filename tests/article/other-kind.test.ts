// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isOfOtherKind } from '../../utils/article/other-kind';

const ask = (
  html: string,
  {
    path = '/guide/install',
    ogType = '',
    jsonLd = '',
  }: { path?: string; ogType?: string; jsonLd?: string } = {},
) => isOfOtherKind(new DOMParser().parseFromString(html, 'text/html'), { path, ogType, jsonLd });

describe('is of another kind', () => {
  it.each(['/terms', '/legal/privacy-policy/', '/en/terms-of-service.html', '/impressum', '/cookies'])(
    "a site's law, by its address %s",
    (path) => {
      expect(ask('', { path, ogType: 'article' })).toBe(true);
    },
  );

  it.each(['Terms and conditions | The Quill', 'Privacy Policy', 'Mentions légales – Le Quai'])(
    "a site's law, by its title %s",
    (title) => {
      expect(ask(`<title>${title}</title>`)).toBe(true);
    },
  );

  it('a video to be watched', () => {
    expect(ask('', { ogType: 'video.other' })).toBe(true);
  });

  it.each([
    '<meta name="generator" content="Sphinx 7.2">',
    '<meta name="Generator" content="Doxygen 1.9.8"/>',
    '<a href="/edit"> Edit this page </a>',
    '<a href="/src">View page source</a>',
  ])('a page of a manual: %s', (html) => {
    expect(ask(html)).toBe(true);
  });
});

describe('may be a story', () => {
  it.each([
    ['/2026/03/new-terms-of-service-anger-users', 'Terms of service changes anger millions'],
    ['/tech/privacy-policy-explained', 'Privacy policy experts say no'],
    ['/reviews/perfect-privacy/', 'Perfect Privacy review'],
    ['/legal/2026/court-rules', 'Court rules on cookies'],
  ])('one about a law: %s', (path, title) => {
    expect(ask(`<title>${title}</title>`, { path })).toBe(false);
  });

  it.each([
    ['a post of a blog that is edited in the open', '<a href="/edit">Edit this page</a>', 'article', ''],
    ['a story with a film', '', 'video.other', '{"@type": "NewsArticle"}'],
    ['a post that a blog of a manual holds', '<meta name="generator" content="Docusaurus v3">', '', ''],
    ['one about editing', '<a href="/2">Edit this page, said the judge, and go home</a>', '', ''],
  ])('%s', (_, html, ogType, jsonLd) => {
    expect(ask(html, { ogType, jsonLd })).toBe(false);
  });
});
