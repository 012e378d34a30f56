// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { setCustomParagraphs } from '../../utils/article/custom-paragraphs';

const set = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  setCustomParagraphs(page);
  return page.body.innerHTML;
};

test('a made-up element that holds sentences alone becomes a paragraph, with its attributes', () => {
  expect(
    set(
      '<x-body><x-p dir="auto">The pier <b>fell</b>.</x-p><h2>Then</h2> <x-p>“It rose.”</x-p><x-h>Tides</x-h></x-body>',
    ),
  ).toBe(
    '<x-body><p dir="auto">The pier <b>fell</b>.</p><h2>Then</h2> <p>“It rose.”</p><x-h>Tides</x-h></x-body>',
  );
});

test.each([
  ['in a paragraph', '<p><x-tip>Ltd.</x-tip></p>'],
  ['beside text', '<div>The pier of <x-tip>Orle &amp; Co.</x-tip> fell.</div>'],
  ['beside an inline element', '<div><b>The pier</b> <x-tip>fell.</x-tip></div>'],
  ['that holds blocks', '<x-body><p>The pier fell.</p></x-body>'],
  ['that embeds', '<div><lite-youtube videoid="x">Play the film.</lite-youtube></div>'],
  ['that ends no sentence', '<x-name>Ann Lee</x-name><x-date>3 March</x-date>'],
])('one %s stays what it is', (_, html) => {
  expect(set(html)).toBe(html);
});
