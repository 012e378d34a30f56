// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { piecesOf } from '../../utils/article/pieces';

test.each([
  ['<div><span>Gulf Post</span><span>2 days ago</span></div>', ['Gulf Post', '2 days ago']],
  ['<p>Gulf Post · 2 days ago</p>', ['Gulf Post', '2 days ago']],
  [
    '<p>By <a href="/a">Ann Lee</a>, 3 March | Harbour-side</p>',
    ['By', 'Ann Lee', '3 March', 'Harbour-side'],
  ],
])('%s', (html, expected) => {
  const blocks = listBlocks(new DOMParser().parseFromString(html, 'text/html').body);
  expect(blocks.flatMap(piecesOf).map(({ text }) => text)).toEqual(expected);
});
