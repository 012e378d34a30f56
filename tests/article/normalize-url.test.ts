import { expect, test } from 'vitest';
import { normalizeUrl } from '../../utils/article/normalize-url';

test.each([
  ['https://News.Example/A/b?utm_source=x&utm_medium=y', 'https://news.example/A/b'],
  ['HTTPS://news.example:443/a#comments', 'https://news.example/a'],
  ['https://news.example/a?id=7&fbclid=Iw&page=2', 'https://news.example/a?id=7&page=2'],
  ['https://news.example/a?q=a%20b+c&gclid=1', 'https://news.example/a?q=a%20b+c'],
  ['https://news.example/?mc_cid=1&mc_eid=2&igshid=3&ref_src=4', 'https://news.example/'],
  ['https://news.example/a?ref=home&share=twitter', 'https://news.example/a'],
  ['https://news.example/a?ref=other.example&share=1&id=7', 'https://news.example/a?id=7'],
  ['  not an address ', 'not an address'],
])('%s is %s', (address, expected) => {
  expect(normalizeUrl(address)).toBe(expected);
  expect(normalizeUrl(expected)).toBe(expected);
});

test('keeps what a site may need', () => {
  for (const query of ['source=paper&lang=de&v=1', 'ref=main', 'ref=v1.2', 'ref=8f3c', 'share=abc123']) {
    const address = `https://news.example/story?${query}`;
    expect(normalizeUrl(address)).toBe(address);
  }
});
