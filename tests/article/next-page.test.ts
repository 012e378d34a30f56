// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findNextPage } from '../../utils/article/next-page';

const URL_ = 'https://paper.example/a/long-road';
function next(html: string, url = URL_): string | undefined {
  return findNextPage(new DOMParser().parseFromString(html, 'text/html'), url);
}

describe('findNextPage', () => {
  it.each([
    ['<link rel="next" href="/a/long-road/2">', '/a/long-road/2'],
    ['<link rel="next" href="?page=2">', '/a/long-road?page=2'],
    ['<a rel="nofollow next" href="/a/long-road?page=2"><svg></svg></a>', '/a/long-road?page=2'],
    ['<ol><li>1<li><a href="/a/long-road/2">2</a><li><a href="/a/long-road/3">3</a></ol>', '/a/long-road/2'],
    ['<a href="/a/long-road?page=1">2</a>', '/a/long-road?page=1'],
    ['<a href="/a/long-road/2/">Next »</a>', '/a/long-road/2/'],
    ['<a href="/a/long-road/2" aria-label="Next page">›</a>', '/a/long-road/2'],
    ['<a href="/a/long-road/2">Página siguiente</a>', '/a/long-road/2'],
    ['<a href="/a/long-road/2">Weiter</a>', '/a/long-road/2'],
    ['<a href="/a/long-road/2">下一页</a>', '/a/long-road/2'],
    ['<a href="/a/long-road/2">الصفحة التالية</a>', '/a/long-road/2'],
    ['<a href="/a/long-road/the-second-day">Next page →</a>', '/a/long-road/the-second-day'],
    ['<base href="/a/"><a href="long-road/2#top">Page 2</a>', '/a/long-road/2'],
  ])('%s', (html, expected) => {
    expect(next(html)).toBe(`https://paper.example${expected}`);
  });

  it.each([
    ['the next story, by its relation', '<link rel="next" href="/a/short-road">'],
    ['the next story, by its words', '<a href="/a/short-road">Next page</a>'],
    ['"Next article"', '<a rel="next" href="/a/short-road">Next article</a>'],
    ['a part with a name of its own', '<a href="/a/long-road/gallery">Pictures</a>'],
    ['"Next" on a part with a name', '<a href="/a/long-road/gallery">Next</a>'],
    ['the third page', '<a href="/a/long-road/3">3</a>'],
    ['this page', '<a href="/a/long-road?page=1">1</a>'],
    ['pages of comments', '<div class="comments-nav"><a href="/a/long-road/2">2</a></div>'],
    ['pages of comments, by address', '<a rel="next" href="/a/long-road/comment-page-2">Next</a>'],
    ['a list that pages by a query', '<a href="/a/long-road?681beb97_page=2">Next page</a>'],
    [
      'a list of very many pages',
      '<ul><li><a href="/a/long-road?page=2">2</a></li><li><a href="/a/long-road?page=83">83</a></li></ul>',
    ],
    ['another site', '<a rel="next" href="https://other.example/a/long-road/2">2</a>'],
    ['another part of the site', '<a rel="next" href="https://m.paper.example/a/long-road/2">2</a>'],
    ['a script', '<a rel="next" href="javascript:next(2)">Next page</a>'],
    ['a link with other words', '<a href="/a/long-road/2">Read what happened then</a>'],
  ])('is not misled by %s', (_, html) => {
    expect(next(html)).toBeUndefined();
  });

  it.each(['/', '/category/roads', '/tag/roads', '/search?q=roads', '/author/ines-okafor'])(
    'lets the list %s be',
    (path) => {
      const url = `https://paper.example${path}`;
      const join = path.includes('?') ? '&' : '?';
      expect(next(`<a rel="next" href="${path}${join}page=2">2</a>`, url)).toBeUndefined();
    },
  );

  it('goes on from a page in the middle', () => {
    const html =
      '<a href="/a/long-road">1</a> 2 <a href="/a/long-road/3">3</a> <a href="/a/long-road/4">4</a>';
    expect(next(html, `${URL_}/2`)).toBe(`${URL_}/3`);
    expect(next(html, `${URL_}/4`)).toBeUndefined();
  });

  it('reads a page whose names hide properties of the document', () => {
    const html = `<img name="querySelectorAll"><form><input name="closest"><a href="/a/long-road/2">2</a></form>`;
    expect(next(html)).toBe(`${URL_}/2`);
  });
});
