// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findBody } from '../../utils/article/find-body';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const prose = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<p>Sentence number ${from + n} of this story says, in rather more words than it needs, that the pier will be built again.</p>`,
  ).join('');
const find = (page: Document) => findBody(page, listBlocks(page.body));
const text = (html: string) => find(parse(html))?.root.textContent ?? '';

test('gives what Readability chooses', () => {
  const found = text(`<nav>Home</nav><article><h1>Pier</h1>${prose(0, 6)}</article>`);
  expect(found).toContain('number 5 of');
  expect(found).not.toContain('Home');
});

test('does not take the next story of the page for more of the first', () => {
  const found = text(
    `<article><h1>Pier</h1>${prose(0, 6)}</article><article><h1>Boat</h1>${prose(50, 40)}</article>`,
  );
  expect(found.includes('number 5 of') && found.includes('number 60 of')).toBe(false);
});

test('finds nothing where there is nothing', () => {
  expect(find(parse(''))).toBeUndefined();
});

test('puts an introduction that stands in a box of its own below the headline above the rest', () => {
  const introduction = `<p>${'The first words of the story stand alone, in large type, upon a picture. '.repeat(3)}</p>`;
  const hero = `<div><div class="hero"><h1>Pier</h1><div><div class="large">${introduction}<p>${'Second words follow them, in the same large type, before a line is drawn. '.repeat(2)}</p></div></div></div></div>`;
  const found = text(`${hero}<div><div><div class="story">${prose(0, 40)}</div></div></div>`);
  expect(found.match(/first words/g)).toHaveLength(3);
  expect(found.indexOf('first words')).toBeLessThan(found.indexOf('Second words'));
  expect(found.indexOf('Second words')).toBeLessThan(found.indexOf('number 0 of'));
});

test('knows where the introduction begins when the headline is gone from the page', () => {
  const facts = { title: 'Pier', byline: 'Ann Lee', now: new Date(), url: 'https://gulf.example/pier' };
  const found = (isKnown: boolean) => {
    const page = parse(
      `<div><div class="hero"><h1>Pier</h1><div><div><p>By Ann Lee</p></div><div class="large"><p>${'The first words of the story stand alone, in large type, upon a picture. '.repeat(3)}</p></div></div></div></div><div><div><div class="story">${prose(0, 40)}</div></div></div>`,
    );
    const lines = listBlocks(page.body);
    page.querySelector('h1')?.remove();
    const present = lines.filter(({ container }) => container.isConnected);
    const head = { lines, headline: lines[0], facts };
    return findBody(page, present, isKnown ? head : undefined)?.root.textContent;
  };
  expect(found(true)).toContain('first words');
  expect(found(false)).not.toContain('first words');
});

test('puts a summary that stands in a box of its own above the story, in one piece', () => {
  const box =
    '<div class="hero"><h1>Pier</h1><div><div class="box"><h4>Key takeaways</h4><ul><li>Two ferries cost more than one bridge, and the bridge does not sleep</li><li>The last crossing is on Monday, and it is free for whoever comes</li></ul></div></div></div>';
  const found = find(
    parse(`<div>${box}</div><div><div><div class="story">${prose(0, 40)}</div></div></div>`),
  );
  expect(found?.root.querySelectorAll('h4 + ul > li')).toHaveLength(2);
  expect(found?.blocks[0]?.text).toBe('Key takeaways');
});

/** A page of which Readability takes the first part for the whole. */
const parts = (name: string) =>
  `<h1>Pier</h1><div class="entry">${prose(0, 6)}</div><div><div class="${name}"><section class="extra">${prose(10, 16)}</section></div></div>`;

test.each(['node--promoted', 'promoted', 'page-with-sidebar', 'has-sidebar', 'no-sidebar', 'part'])(
  'takes a part of the story that is called %s for no furniture',
  (name) => {
    expect(text(parts(name))).toContain('number 18 of');
    expect(text(parts(name))).toContain('number 0 of');
  },
);

test.each(['promo-box', 'promos', 'newsletter', 'related', 'sidebar', 'comments', 'trending', 'sponsored'])(
  'takes nothing for story that is called %s',
  (name) => {
    expect(text(parts(name))).not.toContain('number 18 of');
  },
);

test('takes furniture out of what Readability passed over', () => {
  const page = parts('part').replace(
    '</section>',
    `<aside class="related-box">${prose(90, 1)}</aside></section>`,
  );
  expect(text(page)).toContain('number 18 of');
  expect(text(page)).not.toContain('number 90 of');
});

test('puts back what Readability lost within the story and above it, and leaves no marks', () => {
  const lost = `<div class="extra">${prose(20, 4)}</div>`;
  const page = `<article><h1>Pier</h1><div class="entry">${prose(0, 5)}${lost}${prose(30, 5)}</div></article>`;
  const body = find(parse(page));
  const numbers = body?.blocks.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
  expect(numbers).toEqual([0, 1, 2, 3, 4, 20, 21, 22, 23, 30, 31, 32, 33, 34]);
  expect(body?.root.outerHTML).not.toContain('data-lede-line');
});

test('lists the lines anew where the opening was put back', () => {
  const opening = `<div class="extra"><p>${'Before the storm the pier was the pride of the town, and no one thought that it could fall, until that night in May, when it did.'}</p></div>`;
  const body = find(parse(`<main><h1>Pier</h1>${opening}<div class="entry">${prose(0, 9)}</div></main>`));
  expect(body?.blocks[0]?.text).toMatch(/^Before the storm/);
  expect(body?.blocks).toHaveLength(10);
  expect(body?.root.outerHTML).not.toContain('data-lede-line');
});

test('takes no two stories for more of the first', () => {
  const stories = `<article class="extra">${prose(10, 9)}</article><article class="extra">${prose(30, 9)}</article>`;
  expect(text(`<h1>Pier</h1><div class="entry">${prose(0, 6)}</div><div>${stories}</div>`)).not.toContain(
    'number 18 of',
  );
});
