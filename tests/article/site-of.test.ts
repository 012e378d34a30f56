import { describe, expect, it } from 'vitest';
import { siteOf } from '../../utils/article/site-of';

describe('siteOf', () => {
  it.each([
    ['news.example', 'news.example'],
    ['www.post.example', 'post.example'],
    ['edition.m.post.example', 'post.example'],
    ['news.bbc.co.uk', 'bbc.co.uk'],
    ['www.abc.net.au', 'abc.net.au'],
    ['mainichi.or.jp', 'mainichi.or.jp'],
    ['www.t.co', 't.co'],
    ['one.blogspot.com', 'one.blogspot.com'],
    ['www.one.blogspot.com.br', 'one.blogspot.com.br'],
    ['somebody.substack.com', 'somebody.substack.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('%s belongs to %s', (hostname, site) => {
    expect(siteOf(hostname)).toBe(site);
  });

  it('keeps two writers on one platform apart', () => {
    expect(siteOf('one.wordpress.com')).not.toBe(siteOf('two.wordpress.com'));
  });
});
