// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { labelDrawings } from '../../../utils/article/keep/label-drawings';

const LABELLED = '<figure><figcaption>Lorries a month</figcaption></figure>';

function label(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  labelDrawings(page);
  return page.body.innerHTML;
}

test.each([
  ['by its label', '<svg role="img" width="400" aria-label="Lorries a month"></svg>'],
  ['by its title', '<figure><svg viewBox="0 0 640 300"><title>Lorries a month</title></svg></figure>'],
  [
    'in boxes of its figure',
    '<figure><div><svg width="640" aria-label="Lorries a month"></svg></div></figure>',
  ],
])('leaves what a chart is called in its place: %s', (_, html) => {
  expect(label(`<div>${html}</div>`)).toBe(`<div>${LABELLED}</div>`);
});

test.each([
  ['an icon', '<svg role="img" viewBox="0 0 24 24" aria-label="Share this story"></svg>'],
  ['of unknown size', '<svg role="img" aria-label="Share this story"></svg>'],
  ['the mark of a site', '<a href="/"><svg role="img" width="300" aria-label="The Quill"></svg></a>'],
  ['one word', '<svg role="img" width="300" aria-label="Chart"></svg>'],
  ['no name', '<svg role="img" width="300"></svg>'],
  ['no picture', '<svg width="300" aria-label="Lorries a month"></svg>'],
  [
    'a figure with a caption',
    '<figure><svg role="img" width="300" aria-label="Lorries"></svg><figcaption>More lorries</figcaption></figure>',
  ],
  [
    'a figure with a picture',
    '<figure><img src="a.png"><svg role="img" width="300" aria-label="Open the picture"></svg></figure>',
  ],
])('says nothing of others: %s', (_, html) => {
  expect(label(html)).toBe(html);
});
