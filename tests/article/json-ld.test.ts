// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readStoryData } from '../../utils/article/json-ld';

const page = (...data: string[]) =>
  new DOMParser().parseFromString(
    data.map((json) => `<script type="application/ld+json">${json}</script>`).join(''),
    'text/html',
  );

test('reads a plain article', () => {
  const json = {
    '@type': 'NewsArticle',
    headline: 'A &amp; B',
    author: { '@type': 'Person', name: 'Ann Lee' },
    publisher: { name: 'The Paper' },
    datePublished: '2026-03-01',
    image: ['https://a.example/1.jpg'],
    inLanguage: 'en',
  };
  expect(readStoryData(page(JSON.stringify(json)))).toEqual({
    headline: 'A & B',
    authors: ['Ann Lee'],
    publisher: 'The Paper',
    publishedTime: '2026-03-01',
    image: 'https://a.example/1.jpg',
    lang: 'en',
  });
});

test('finds the article in a graph and follows its references', () => {
  const json = {
    '@graph': [
      { '@type': 'WebSite', name: 'The Paper' },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      { '@type': ['BlogPosting', 'Thing'], headline: 'H', author: [{ '@id': '#ann' }, 'Bo Ray'] },
    ],
  };
  expect(readStoryData(page(JSON.stringify(json)))).toMatchObject({
    headline: 'H',
    authors: ['Ann Lee', 'Bo Ray'],
    publisher: 'The Paper',
  });
});

test('takes of several articles the one at the address of the page, then the one with its title, then the first', () => {
  const other = '{"@type":"NewsArticle","headline":"Bridge closed again","url":"https://a.example/bridge"}';
  const own =
    '{"@type":"NewsArticle","headline":"The old pier to be rebuilt","mainEntityOfPage":{"@id":"https://a.example/pier?a=1"}}';
  const untold = '{"@type":"NewsArticle","headline":"The old pier to be rebuilt"}';
  const headline = (url: string | undefined, ...data: string[]) =>
    readStoryData(page(...data), url)?.headline;
  expect(headline('https://a.example/pier', other, own)).toBe('The old pier to be rebuilt');
  expect(
    headline(
      'https://a.example/x',
      `${other}`,
      `[${untold}]</script><title>The old pier to be rebuilt | A</title>`,
    ),
  ).toBe('The old pier to be rebuilt');
  expect(headline('https://a.example/x', other, own)).toBe('Bridge closed again');
});

test('reads authors in lists of lists and in parts of names, and pictures that are referred to', () => {
  const json = {
    '@graph': [
      {
        '@type': 'Article',
        author: [[{ name: ['Ann Lee', 'Bo Ray'] }], { '@id': '#cy', url: '/cy' }],
        image: { '@id': '#i' },
      },
      { '@type': 'Person', '@id': '#cy', givenName: 'Cy', familyName: 'Fox' },
      { '@type': 'ImageObject', '@id': '#i', url: 'https://a.example/i.jpg' },
    ],
  };
  expect(readStoryData(page(JSON.stringify(json)))).toEqual({
    authors: ['Ann Lee', 'Bo Ray', 'Cy Fox'],
    image: 'https://a.example/i.jpg',
  });
});

test('gives the name of the site though the page has no article', () => {
  expect(readStoryData(page('{"@type":"WebSite","name":"The Paper"}'))).toEqual({
    authors: [],
    publisher: 'The Paper',
  });
});

test('forgives line breaks in strings and passes over what is no JSON', () => {
  expect(readStoryData(page('{ nonsense', '{"@type":"Article","headline":"One\nline"}'))?.headline).toBe(
    'One line',
  );
});

test.each([
  '{"@type":"Product","name":"x"}',
  '{"@type":"ClaimReview"}',
  '[]',
  '7',
  'null',
  '{"@graph":[null,3]}',
])('finds no story in %s', (json) => {
  expect(readStoryData(page(json))).toBeUndefined();
});

test('takes nothing of the wrong type', () => {
  expect(
    readStoryData(page('{"@type":"Article","headline":{"x":1},"author":[7,{}],"image":{"url":9}}')),
  ).toEqual({ authors: [] });
});
