// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropRepeats } from '../../../utils/article/keep/drop-repeats';

function drop(html: string): string {
  const box = document.createElement('div');
  box.innerHTML = html;
  dropRepeats(box);
  return box.innerHTML;
}
const STORY = '<p>She said that a bell can only be tuned downwards, and left.</p>';

test.each([
  ['a pull quote', '<blockquote>“A bell can only be tuned downwards”</blockquote>'],
  [
    'one with a name under it',
    '<figure><blockquote><p>A bell can only be tuned downwards,</p><cite>Ilse M.</cite></blockquote></figure>',
  ],
  ['one in a box of its own', '<div><div class="pull-text">a bell can only be tuned downwards</div></div>'],
])('%s that repeats the story goes', (_, quote) => {
  expect(drop(STORY + quote)).toBe(STORY);
});

test.each([
  ['says something of its own', '<blockquote>We were fond of that sound.</blockquote>'],
  ['has too few words to tell', '<blockquote>And left.</blockquote>'],
  ['is the only place where it is said', '<blockquote><p>A bell can be cracked by frost.</p></blockquote>'],
  [
    'is a post',
    '<figure data-embed="post"><blockquote><p>A bell can only be tuned downwards</p></blockquote></figure>',
  ],
])('a quotation stays that %s', (_, quote) => {
  expect(drop(STORY + quote)).toBe(STORY + quote);
});

test('a thumbnail of a picture above goes, another picture stays', () => {
  const shown =
    '<figure><img src="https://a.example/harbour-dawn.jpg"><figcaption>Dawn</figcaption></figure>';
  const other = '<p><img src="https://a.example/harbour-noon.jpg"></p>';
  expect(drop(`${shown}<p><img src="https://b.example/t/harbour-dawn-150x100.jpg"></p>${other}`)).toBe(
    shown + other,
  );
});

test('a portrait beside two quotations goes, and no word of theirs', () => {
  const said = (words: string) =>
    `<figure><img src="https://a.example/ilse-maertens.jpg"><blockquote><p>${words}</p></blockquote></figure>`;
  const left = drop(said('Bronze forgets nothing.') + said('Iron forgets it all.'));
  expect(left).toContain('Iron forgets it all.');
  expect(left.match(/<img/g)).toHaveLength(1);
});
