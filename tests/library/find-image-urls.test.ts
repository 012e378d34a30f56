import { expect, it } from 'vitest';
import { findImageUrls } from '../../utils/library/find-image-urls';

const found = (content: string) => findImageUrls({ content });

it('finds the lead image first, then each picture once, in order', () => {
  const content = '<img src="https://a.example/2.png"><p>x</p><img src="https://a.example/1.png">';
  const leadImage = { url: 'https://a.example/1.png', alt: '' };
  expect(findImageUrls({ leadImage, content })).toEqual([
    'https://a.example/1.png',
    'https://a.example/2.png',
  ]);
});

it('gives the address that the picture has in a document, not its spelling in HTML', () => {
  expect(found('<img src="https://a.example/i?w=1&amp;q=&quot;&amp;lt;&quot;">')).toEqual([
    'https://a.example/i?w=1&q="&lt;"',
  ]);
});

it('is not misled by what other attributes say', () => {
  expect(
    found(
      '<img alt="a > b src=" height="5" title=" src=\'https://evil.example/\'" src="https://a.example/1.png">',
    ),
  ).toEqual(['https://a.example/1.png']);
  expect(found('<img alt="src=https://evil.example/" data-src="https://evil.example/">')).toEqual([]);
  expect(found('<p>&lt;img src="https://evil.example/"&gt;</p>')).toEqual([]);
});

it('finds the picture of a film, and not the film', () => {
  expect(
    found('<video src="https://a.example/f.mp4" poster="https://a.example/p.jpg" controls=""></video>'),
  ).toEqual(['https://a.example/p.jpg']);
});

it('leaves out pictures that are in the text itself or have no web address', () => {
  expect(found('<img src="data:image/png;base64,AAAA"><img src="/x.png"><img src=""><img>')).toEqual([]);
});
