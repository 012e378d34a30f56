// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { resolveAddresses } from '../../utils/article/resolve-addresses';

function resolve(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  resolveAddresses(page, 'https://paper.example/news/story');
  return [page.querySelector('a')?.getAttribute('href'), page.querySelector('img')?.getAttribute('src')];
}

test('resolves by where the page was read, and by its base', () => {
  expect(resolve('<a href="other">x</a><img src="/p.jpg">')).toEqual([
    'https://paper.example/news/other',
    'https://paper.example/p.jpg',
  ]);
  expect(resolve('<base href="/base/"><a href="other">x</a><img src="p.jpg">')).toEqual([
    'https://paper.example/base/other',
    'https://paper.example/base/p.jpg',
  ]);
});

test('leaves what is no address', () => {
  expect(resolve('<a href="http://[">x</a><img src="">')).toEqual(['http://[', '']);
});
