// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isSamePicture, resolveImages } from '../../utils/article/images';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
function resolve(html: string) {
  const page = parse(html);
  resolveImages(page, parse);
  return page.querySelector('img')?.getAttribute('src');
}

describe('finds the address of a lazy picture', () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  test.each([
    ['in data-src', `<img src="${dot}" data-src="/a.jpg">`, '/a.jpg'],
    [
      'in data-original, without src',
      '<img data-original="https://a.example/a.jpg">',
      'https://a.example/a.jpg',
    ],
    ['behind a placeholder file', '<img src="/static/placeholder.png" data-lazy-src="/a.jpg">', '/a.jpg'],
    ['in srcset', `<img src="${dot}" srcset="/s.jpg 300w, /l.jpg 1500w, /xl.jpg 3000w">`, '/l.jpg'],
    ['in the picture around it', '<picture><source srcset="/p.webp 1x"><img alt=""></picture>', '/p.webp'],
    ['in the noscript behind it', `<img src="${dot}"><noscript><img src="/n.jpg"></noscript>`, '/n.jpg'],
    [
      'in the text of a noscript',
      `<div><img src="${dot}"></div><noscript>&lt;img src="/n.jpg"&gt;</noscript>`,
      '/n.jpg',
    ],
  ])('%s', (_, html, expected) => {
    expect(resolve(html)).toBe(expected);
  });

  test('and keeps no other address that could be put in its place', () => {
    const page = parse(
      '<img class="lazyload" src="/a.jpg" data-src="/a.jpg" srcset="/a.jpg 1200w" sizes="100vw">',
    );
    resolveImages(page, parse);
    expect(page.body.innerHTML).toBe('<img src="/a.jpg">');
  });

  test('but no picture that only counts', () => {
    const page = parse(
      '<img src="/a.jpg"><noscript><img src="https://www.facebook.com/tr?id=1" width="1" height="1"></noscript><img src="https://b.example/track/pixel.gif?x"><img src="/b.gif" style="width:1px">',
    );
    resolveImages(page, parse);
    expect(page.body.innerHTML).toBe('<img src="/a.jpg">');
  });

  test('and leaves one that has its own', () => {
    expect(resolve('<img src="/real.jpg" data-src="/other.jpg">')).toBe('/real.jpg');
  });
});

test('knows a picture by its file, whatever its size and host', () => {
  expect(
    isSamePicture('https://a.example/pier-1200x630.jpg?w=3', 'https://b.example/x/pier-300x200.webp'),
  ).toBe(true);
  expect(isSamePicture('https://a.example/pier.jpg', 'https://a.example/harbour.jpg')).toBe(false);
  expect(isSamePicture('https://a.example/image.jpg?id=1', 'https://a.example/image.jpg?id=2')).toBe(false);
});
