// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropLogos } from '../../../utils/article/clean/drop-logos';
import { startTrace } from '../../../utils/article/trace';

const URL_READ = 'https://www.harbour.example/2026/pier';
const PICTURE = 'https://www.harbour.example/img/pier.jpg';

function left(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropLogos(page.body, URL_READ);
  return page.body.innerHTML;
}

test.each([
  [
    "the site's own, with its address below",
    `<a href="https://harbour.example/"><img src="${PICTURE}"><p>1 Quay Street</p></a>`,
  ],
  [
    'of the paper that had the story first',
    '<a href="https://tide.example/"><figure><img src="https://cdn.example/logos/tide.png"></figure>© 2026 The Tide</a>',
  ],
])('takes the mark %s', (_, html) => {
  expect(left(html)).toBe('');
});

test.each([
  ['leads to a story', `<a href="https://www.harbour.example/2026/boat/"><img src="${PICTURE}"></a>`],
  ['leads to the site of who took it', `<a href="https://lee.example/"><img src="${PICTURE}"></a>`],
  ['leads nowhere', `<img src="https://www.harbour.example/logos/1.png">`],
  ['stands in the headline', `<a href="https://harbour.example/"><img src="${PICTURE}"><h1>Pier</h1></a>`],
  [
    'shares its link with a text',
    `<a href="https://harbour.example/"><img src="${PICTURE}"><p>${'The pier will be built again. '.repeat(5)}</p></a>`,
  ],
])('leaves a picture that %s', (_, html) => {
  expect(left(html)).toBe(html);
});

test('says what it took', () => {
  const page = new DOMParser().parseFromString(
    `<a href="https://harbour.example/"><img src="${PICTURE}">The Harbour</a>`,
    'text/html',
  );
  const trace = startTrace();
  dropLogos(page.body, URL_READ, trace);
  expect(trace.removals).toEqual([{ step: 'logos', rule: 'leads to a front page', text: 'The Harbour' }]);
});
