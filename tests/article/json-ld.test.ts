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
