// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { gatherCaptions } from '../../../utils/article/clean/gather-captions';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
function gather(html: string) {
  const root = new DOMParser().parseFromString(`${PROSE}${html}${PROSE}`, 'text/html').body;
  const left = gatherCaptions(root, listBlocks(root));
  return {
    caption: root.querySelector('figure > figcaption')?.textContent,
    left: left.slice(1, -1).map(({ text }) => text),
  };
}

describe('puts into a caption', () => {
  test.each([
    ['text in a figure', '<figure><img src="a.jpg"><p>The pier</p></figure>', 'The pier'],
    ['a line the page calls caption', '<img src="a.jpg"><p class="image-caption">The pier</p>', 'The pier'],
    ['a credit behind a picture', '<div><img src="a.jpg"></div><p>Photo: Ann Lee</p>', 'Photo: Ann Lee'],
    [
      'a line that ends with an agency',
      '<img src="a.jpg"><p>The pier on Tuesday (AP Photo/Ann Lee)</p>',
      'The pier on Tuesday (AP Photo/Ann Lee)',
    ],
    [
      'a credit beside a caption',
      '<figure><img src="a.jpg"><figcaption>The pier.</figcaption><span class="credit">Ann Lee</span></figure>',
      'The pier. Ann Lee',
    ],
    [
      'every line of a box that is the picture’s own',
      `<div><img src="a.jpg"><div>The pier</div><div>Image: Ann Lee</div></div>${PROSE.repeat(4)}`,
      'The pier Image: Ann Lee',
    ],
  ])('%s', (_, html, caption) => {
    const { left, ...found } = gather(html);
    expect(found).toEqual({ caption });
    expect(left.filter((text) => !PROSE.includes(text))).toEqual([]);
  });
});

test('drops a caption whose picture is gone', () => {
  expect(gather('<p class="wp-caption-text">The pier</p>')).toEqual({ caption: undefined, left: [] });
});

test('takes no labels for more of a caption', () => {
  const box = `<div><img src="a.jpg"><div>Ann Lee</div><div>Subscribe</div></div>${PROSE.repeat(4)}`;
  expect(gather(box).caption).toBe('Ann Lee');
});

describe('leaves to the story', () => {
  test.each([
    [
      'a paragraph behind a picture',
      `<img src="a.jpg"><p>The crews landed their catch an hour away, and lost a tenth of their income.</p>`,
    ],
    [
      'a figure that holds a quotation',
      '<figure><blockquote>It is our pier.</blockquote><p>Mara Lindqvist</p></figure>',
    ],
    ['a heading', '<img src="a.jpg"><h3 class="caption-title">The vote</h3>'],
    [
      'a sentence about a photograph',
      '<p>Photographs of the pier were shown to the board before it voted on the plan.</p>',
    ],
  ])('%s', (_, html) => {
    expect(gather(html).left.length).toBeGreaterThan(0);
  });
});
