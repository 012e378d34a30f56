// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { canonicalUrl, pageAddress } from '../../utils/article/canonical-url';

const url = 'https://www.paper.co.uk/story?utm_source=x#top';
const page = (head: string) => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

test.each([
  [
    'the canonical link of the same site',
    '<link rel="canonical" href="https://m.paper.co.uk/news/story?fbclid=1">',
    'https://m.paper.co.uk/news/story',
  ],
  [
    'a relative canonical link',
    '<link rel="canonical" href="/news/story">',
    'https://www.paper.co.uk/news/story',
  ],
  [
    'the second link where the first is empty',
    '<link rel="canonical" href=""><link rel="canonical" href="/a?id=2&utm-source=x">',
    'https://www.paper.co.uk/a?id=2',
  ],
  [
    'og:url where no link is given',
    '<meta property="og:url" content="https://paper.co.uk/s/1">',
    'https://paper.co.uk/s/1',
  ],
])('takes %s', (_, head, expected) => {
  expect(canonicalUrl(page(head), url)).toBe(expected);
});

test.each([
  ['another site', '<link rel="canonical" href="https://rival.co.uk/story">'],
  ['the front page', '<link rel="canonical" href="https://www.paper.co.uk/">'],
  ['the front page by its file', '<link rel="canonical" href="/index.html">'],
  ['the front page of a language', '<link rel="canonical" href="https://www.paper.co.uk/en-gb/">'],
  ['a scheme that is not the web', '<link rel="canonical" href="javascript:alert(1)">'],
  ['nothing', ''],
])('keeps its own address, without tracking, where %s is claimed', (_, head) => {
  expect(canonicalUrl(page(head), url)).toBe('https://www.paper.co.uk/story');
});

test.each([
  ['where it was read', url, '', url],
  [
    'its own claim where it was given none',
    '',
    '<link rel="canonical" href="https://paper.co.uk/story">',
    'https://paper.co.uk/story',
  ],
  [
    'no site at all where it claims none',
    'story.html',
    '<link rel="canonical" href="/story">',
    'about:blank',
  ],
])('the address of a page is %s', (_, given, head, expected) => {
  expect(pageAddress(page(head), given)).toBe(expected);
});
