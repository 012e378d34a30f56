// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { roledWriters } from '../../utils/article/roled-writers';

const find = (html: string) =>
  roledWriters(listBlocks(new DOMParser().parseFromString(html, 'text/html').body));

test.each([
  ['below it', '<div><a href="/p/ann">Ann Lee</a><div>Economics reporter</div></div>', 'Ann Lee'],
  ['beside it', '<p>Ann Lee | Wirtschaftsredakteurin</p>', 'Ann Lee'],
  [
    'in each item of a list',
    '<ul><li><b>Ann Lee</b><i>Reporter</i></li><li><b>Bo Ray</b><i>Goalkeeping correspondent</i></li></ul>',
    'Ann Lee, Bo Ray',
  ],
])('a name with the role %s is a writer’s', (_, html, names) => {
  expect(find(html)).toBe(names);
});

test.each([
  ['somebody in the news', '<p>Ann Lee</p><p>Harbour Director</p>'],
  ['a caption', '<figure><p>Ann Lee</p><p>Reporter</p></figure>'],
  ['an outlet', '<p>Gulf Post</p><p>Reporter</p>'],
  ['a role alone', '<p>Chief Editor</p><p>Reporter</p>'],
  ['a sentence', '<p>Ann Lee</p><p>She told the harbour board that she was only a reporter</p>'],
])('%s is not', (_, html) => {
  expect(find(html)).toBeUndefined();
});
