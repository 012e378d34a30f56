// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { cleanStory } from '../../../utils/article/clean/clean-story';

const FACTS = {
  title: 'Harbour gets its pier back',
  byline: 'Ann Lee',
  source: 'Gulf Post',
  siteName: 'The Basket',
  now: new Date('2026-03-10T12:00:00Z'),
  url: 'https://basket.example/a/1',
};
const sentence = (n: number) =>
  `Sentence number ${n} of this story says, in rather more words than it needs, that the pier will be built again.`;
const story = (from: number, count: number, tag = 'p') =>
  Array.from({ length: count }, (_, n) => `<${tag}>${sentence(from + n)}</${tag}>`).join('');

/** The lines that are left. */
function clean(html: string, facts = {}) {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const result = cleanStory({ root, blocks: listBlocks(root) }, { ...FACTS, ...facts });
  return { ...result, lines: Array.from(root.children, (child) => child.textContent?.trim()), root };
}
const whole = Array.from({ length: 8 }, (_, n) => sentence(n));

describe('at the head', () => {
  test.each([
    ['the headline again', '<h2>Harbour gets its pier back</h2>'],
    ['a byline', '<p>By Ann Lee</p>'],
    ['the writer alone', '<p>Ann Lee</p>'],
    ['a date', '<p>9 March 2026</p>'],
    ['relative words and the outlet', '<div><p>Gulf Post</p><span>2 days ago</span></div>'],
    ['a reading time', '<p>4 min read</p>'],
    ['share buttons', '<ul><li>Share</li><li>Facebook</li><li>Copy link</li></ul>'],
    ['a section link', '<p><a href="/harbour">Harbour</a></p>'],
  ])('drops %s', (_, html) => {
    expect(clean(html + story(0, 8)).lines).toEqual(whole);
  });

  test('gives the standfirst apart', () => {
    const { lines, standfirst } = clean(
      `<h2>By a single vote, the boats get their market back after three years</h2><p>By Ann Lee</p>${story(0, 8)}`,
    );
    expect(standfirst).toBe('By a single vote, the boats get their market back after three years');
    expect(lines).toEqual(whole);
  });

  test('keeps a first paragraph that the page also uses as description', () => {
    expect(clean(story(0, 8), { description: sentence(0) }).lines).toEqual(whole);
  });

  test('keeps a short heading and a list of points', () => {
    expect(
      clean(`<h3>The vote</h3><ul><li>Five for</li><li>Four against</li></ul>${story(0, 8)}`).lines.slice(
        0,
        2,
      ),
    ).toEqual(['The vote', 'Five forFour against']);
  });
});

describe('after the story', () => {
  test.each([
    ['related stories', '<h3>Related Articles</h3><p>Boats return</p><p>Lighthouse sold</p>'],
    ['comments', '<h3>Comments (2)</h3><p>How nice.</p>'],
    ['more in German', '<h3>Das könnte Sie auch interessieren</h3><p>Boote</p>'],
    ['more in Spanish', '<p>Noticias relacionadas</p><p>Barcos</p>'],
    ['more in Arabic', '<h4>مواضيع ذات صلة</h4><p>جسر جديد</p>'],
    ['links', '<p><a href="/x">Harbour</a> <a href="/y">Boats</a></p>'],
    ['a notice of rights', '<p>© 2026 The Basket. All rights reserved.</p>'],
    ['tags', '<p>Tags: harbour, pier</p>'],
    ['the writer’s life', '<p>Ann Lee is a reporter who covers the coast.</p>'],
    [
      'a marked biography',
      '<div class="author-bio"><p>She has covered the coast since 2011, and keeps a boat at Vessel Point.</p></div>',
    ],
  ])('drops %s', (_, html) => {
    expect(clean(story(0, 8) + html).lines).toEqual(whole);
  });

  test('keeps the story where a heading of that kind stands in the middle', () => {
    const { lines } = clean(`${story(0, 4)}<h3>Related news</h3>${story(4, 4)}`);
    expect(lines.filter((line) => line !== 'Related news')).toEqual(whole);
  });

  test('keeps the story where a box of that kind stands near the end', () => {
    expect(clean(`${story(0, 7)}<h4>Subscribe</h4><p>Our letter</p>${story(7, 1)}`).lines).toContain(
      sentence(7),
    );
  });

  test('refuses where too much would go', () => {
    const long = Array.from({ length: 6 }, (_, n) => `<p>${sentence(n + 50)} ${sentence(n + 60)}</p>`).join(
      '',
    );
    expect(clean(`${story(0, 20)}<h3>More on the pier</h3>${long}`).lines).toContain(
      `${sentence(50)} ${sentence(60)}`,
    );
  });
});

describe('within the story', () => {
  const split = (html: string) => clean(`${story(0, 4)}${html}${story(4, 4)}`).lines;

  test.each([
    ['a teaser', '<p><a href="/2026/boats-return-to-the-harbour">Boats return to the harbour</a></p>'],
    ['a cue with a link', '<p><a href="/x">Read more: boats return</a></p>'],
    ['an ad label', '<p>Advertisement</p>'],
    ['a link to share it', '<p><a class="button" href="/?action=share"><span>Share</span></a></p>'],
    ['a label of the story that goes on', '<p>Story continues below advertisement</p>'],
    [
      'a newsletter ask in italics',
      '<p><em>Sign up for our newsletter to get the best of the coast.</em></p>',
    ],
    ['an ask in a box', '<div class="newsletter-box"><p>Sign up for our newsletter.</p></div>'],
    ['an app in the store', '<p>Download our <a href="https://apps.apple.com/app/x">app</a> now.</p>'],
    ['an empty comment section', '<p>No comments yet</p>'],
  ])('drops %s', (_, html) => {
    expect(split(html)).toEqual(whole);
  });

  test.each([
    [
      'a sentence about a newsletter',
      '<p>The club sends out a newsletter, and in it members were asked to sign up for the vote.</p>',
    ],
    [
      'a sentence with a link',
      '<p>The board has <a href="/2026/the-full-report-of-the-board">published its report</a> on the damage.</p>',
    ],
    ['a quotation', '<p>“Subscribe to our newsletter”, the sign on the pier had said.</p>'],
    [
      'a link to another site',
      '<p><a href="https://law.example/acts/harbours-docks-and-piers-act">Harbours, Docks and Piers Clauses Act</a></p>',
    ],
    ['a list', '<ul><li>Oak</li><li>Greenheart</li></ul>'],
    ['a list of services', '<ul><li><a href="https://facebook.example/">Facebook</a></li></ul>'],
    ['a heading', '<h3>What comes next</h3>'],
    [
      'a linked cell of a table',
      '<table><tbody><tr><td><a href="/2026/one-two-three-four">Oak piles, 1911</a></td></tr></tbody></table>',
    ],
  ])('keeps %s', (_, html) => {
    expect(split(html)).toHaveLength(9);
  });
});

test('keeps one paragraph for each line of boxes', () => {
  const { root } = clean(`<div><div>${story(0, 4, 'div')}</div><section>${story(4, 4)}</section></div>`);
  expect(Array.from(root.children, ({ localName }) => localName)).toEqual(Array(8).fill('p'));
});
