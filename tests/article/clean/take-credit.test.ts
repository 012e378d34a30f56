// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { takeCredit } from '../../../utils/article/clean/take-credit';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
function take(html: string) {
  const root = new DOMParser().parseFromString(PROSE.repeat(3) + html, 'text/html').body;
  return { credit: takeCredit(root, listBlocks(root)), left: root.querySelectorAll('p').length };
}

test.each([
  ['<p>Agencies</p>', 'Agencies'],
  ['<p>(dpa/AFP)</p>', 'dpa/AFP'],
  ['<p>Staff Correspondents</p>', 'Staff Correspondents'],
  ['<p>Ann Lee</p>', 'Ann Lee'],
])('takes %s', (html, credit) => {
  expect(take(html)).toEqual({ credit, left: 3 });
});

test.each([
  '<p>So it ends.</p>',
  '<p>The End</p>',
  '<p>Read More</p>',
  '<p><a href="/x">Harbour News</a></p>',
  '<h3>Harbour News</h3>',
  '',
])('leaves %j', (html) => {
  expect(take(html).credit).toBeUndefined();
});
