// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fillLazyHolders } from '../../utils/article/lazy-holders';

function pictures(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  fillLazyHolders(page);
  return Array.from(page.querySelectorAll('img'), (image) => image.getAttribute('src'));
}

test.each([
  ['an AMP picture', '<amp-img src="/a.jpg" width="3" height="2"></amp-img>'],
  ['a box with a lazy address', '<div data-bg="/a.jpg"></div>'],
  [
    'a box with a picture behind it',
    `<div class="hero-image" style="color: red; background: #fff url('/a.jpg') no-repeat"></div>`,
  ],
  [
    'a figure with a picture behind it',
    '<figure><span style="background-image:url(/a.jpg)"></span><figcaption>c</figcaption></figure>',
  ],
  ['an element of a script', '<lazy-image data-src="/a.jpg"></lazy-image>'],
])('%s becomes a picture', (_, html) => {
  expect(pictures(html)).toEqual(['/a.jpg']);
});

test.each([
  ['decoration', '<div class="wave" style="background-image:url(/wave.png)"></div>'],
  ['a box with words', '<div class="hero-image" style="background-image:url(/a.jpg)">Words</div>'],
  ['the address of a page', '<div data-url="/stories/a"></div>'],
  ['a drawing', '<div class="image" style="background-image:url(/icon.svg)"></div>'],
])('%s does not', (_, html) => {
  expect(pictures(html)).toEqual([]);
});
