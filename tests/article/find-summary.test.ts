// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findSummary } from '../../utils/article/find-summary';

const LIST =
  '<ol><li>Two ferries cost more than one bridge, and the bridge does not sleep</li><li>The last crossing is on Monday, and it is free for whoever comes</li></ol>';
const STORY = '<p>The ferry has crossed the bay every morning for ninety years.</p>';

function found(html: string): number {
  return findSummary(listBlocks(new DOMParser().parseFromString(html, 'text/html').body)).length;
}

test.each(['Key takeaways', 'Takeaways:', 'TL;DR', 'Summary', 'Das Wichtigste in Kürze', 'En bref'])(
  'is the box called %s, with its heading',
  (title) => {
    expect(found(`<div class="box"><h4>${title}</h4>${LIST}</div>${STORY}`)).toBe(3);
  },
);

test('may be a paragraph, and ends with its box or at the next heading', () => {
  const sentence =
    '<p>Two ferries cost more than one bridge, and the bridge does not sleep. The last crossing is on Monday, and free.</p>';
  expect(found(`<div><h2>Summary</h2><div>${sentence}</div></div>${STORY}`)).toBe(2);
  expect(found(`<h2>Summary</h2>${sentence}<h2>The ferry</h2>${STORY}`)).toBe(2);
});

test.each([
  ['a list of a newsroom', `<div><h4>Key Points</h4>${LIST}</div>`],
  ['a heading of other words', `<div><h4>Summary of the court's ruling</h4>${LIST}</div>`],
  ['a line that is no heading', `<div><p>Summary</p>${LIST}</div>`],
  [
    'a table of contents',
    '<div><h2>Summary</h2><ul><li><a href="#a">The last ferry, and who will miss it in the bay</a></li><li><a href="#b">The bridge</a></li></ul></div>',
  ],
  ['a teaser', '<div><h2>Summary</h2><p>The ferry has crossed for the last time.</p></div>'],
  ['a heading alone', '<div><h2>Summary</h2></div>'],
  ['the whole page', `<div><h2>Summary</h2><div>By Ann Lee</div></div><div><h1>Ferry</h1>${LIST}</div>`],
])('is not %s', (_, html) => {
  expect(found(html)).toBe(0);
});
