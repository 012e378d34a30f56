// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../utils/article/blocks';
import { findHero, takeLeadImage } from '../../utils/article/lead-image';
import { readPage } from '../../utils/article/page-reading';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const FACTS = { title: 'Pier', byline: 'Ann Lee', now: new Date(), url: 'https://paper.example/x' };
function take(head: string, beforeStory: string, story: string) {
  const page = new DOMParser().parseFromString(
    `${head}<h1>Pier</h1>${beforeStory}<main>${story}</main>`,
    'text/html',
  );
  const reading = readPage(page, 'https://paper.example/x', new Date());
  const root = page.querySelector('main') as Element;
  const lead = takeLeadImage(
    reading,
    findHero(reading, page.querySelector('h1') ?? undefined, FACTS),
    root,
    listBlocks(root),
  );
  return { lead, pictures: root.querySelectorAll('img').length };
}
const shared =
  '<meta property="og:image" content="https://a.example/pier.jpg"><meta property="og:image:width" content="1200">';

test('is the picture between the headline and the story', () => {
  expect(
    take('', '<img src="https://a.example/hero.jpg" alt="Hero" width="900" height="500">', PROSE).lead,
  ).toEqual({ url: 'https://a.example/hero.jpg', alt: 'Hero', width: 900, height: 500 });
});

test('is the next picture that is given where the first is a logo, without the size of the first', () => {
  const logo = shared.replace('pier.jpg', 'paper-logo.png');
  const card = '<meta name="twitter:image" content="/boat.jpg">';
  expect(take(logo + card, '', PROSE).lead).toEqual({ url: expect.stringMatching(/\/boat\.jpg$/), alt: '' });
});

test('is the shared picture where the page shows none', () => {
  expect(take(shared, '', PROSE).lead).toEqual({ url: 'https://a.example/pier.jpg', alt: '', width: 1200 });
});

test('is taken out of the story wherever it stands, with its caption', () => {
  const figure =
    '<figure><img src="https://a.example/pier-800x400.jpg" alt="Pier"><figcaption>The pier</figcaption></figure>';
  expect(take(shared, '', `${PROSE}${figure}${PROSE}`)).toEqual({
    lead: { url: 'https://a.example/pier-800x400.jpg', alt: 'Pier', caption: 'The pier' },
    pictures: 0,
  });
});

test.each([
  ['that calls itself nothing', '<p>The pier at noon</p>', 'The pier at noon'],
  [
    'and a credit',
    '<div>The pier at noon.</div><div>Picture: Cy Poe</div>',
    'The pier at noon. Picture: Cy Poe',
  ],
  ['but not the writer’s name', '<p>By Ann Lee</p>', undefined],
  ['but not a label', '<p>Updated on</p>', undefined],
  ['but not a time', '<p>Today at 12:01 AM, local time</p>', undefined],
  ['but not a link', '<p><a href="/pier">All about the pier</a></p>', undefined],
  ['but no story', `<h2>The boats</h2><p>They are back.</p>`, undefined],
])('takes what is said of it in its own box along, %s', (_, below, caption) => {
  const box = `<div><img src="https://a.example/hero.jpg" alt="Hero">${below}</div>`;
  expect(take('', `<p>4 March 2026</p>${box}`, PROSE).lead?.caption).toBe(caption);
});

test('leaves to the story what stands in it, beside the picture as well', () => {
  const line = '<p>The pier at noon</p>';
  const box = `<div><img src="https://a.example/hero.jpg" alt="Hero">${line}</div>`;
  expect(take('', box, `${PROSE}${line}`).lead?.caption).toBeUndefined();
});

test('leaves the other pictures of the story', () => {
  expect(take(shared, '', `${PROSE}<img src="https://a.example/boat.jpg">${PROSE}`).pictures).toBe(1);
});

test.each([
  ['a logo', '<meta property="og:image" content="https://a.example/logo.png">', ''],
  ['a shared stand-in', '<meta property="og:image" content="https://a.example/img/default-share.jpg">', ''],
  ['a shared fallback', '<meta property="og:image" content="https://a.example/img/og-default.png">', ''],
  ['a small shared picture', `${shared.replace('1200', '120')}`, ''],
  ['a counter', '', '<img src="https://a.example/t/pixel.gif?id=1">'],
  ['a line', '', '<img src="https://a.example/rule.jpg" width="900" height="2">'],
  ['a portrait', '', '<img src="https://secure.gravatar.com/x/ab12?s=400">'],
  ['a stand-in written into the page', '', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
  ['an icon', '', '<img src="https://a.example/writer.jpg" width="48" height="48">'],
])('is not %s', (_, head, before) => {
  expect(take(head, before, PROSE).lead).toBeUndefined();
});

test.each(['iconic-bridge.jpg', 'logone-river.jpg'])('may be called %s', (name) => {
  const url = `https://a.example/${name}`;
  expect(take(`<meta property="og:image" content="${url}">`, '', PROSE).lead?.url).toBe(url);
});

test('looks past a portrait for the picture of the story', () => {
  const both = '<img src="https://a.example/avatars/ann.jpg"><img src="https://a.example/pier.jpg">';
  expect(take('', both, PROSE).lead?.url).toBe('https://a.example/pier.jpg');
});

describe('below a standfirst that reads like a paragraph', () => {
  const figure =
    '<figure><img src="https://a.example/hero.jpg" alt="Hero"><figcaption>The pier at noon</figcaption></figure>';
  const standfirst =
    '<p>After nine months of letters and one flood, the harbour board has changed its mind about the wood.</p>';
  const lead = { url: 'https://a.example/hero.jpg', alt: 'Hero', caption: 'The pier at noon' };

  test('is the picture that stands above the story', () => {
    expect(take('', `<header>${standfirst}<p>By Ann Lee</p></header>${figure}`, PROSE).lead).toEqual(lead);
    expect(take(shared, `<header>${standfirst}</header>${figure}`, PROSE).lead).toEqual(lead);
  });

  test('is none that stands in the story', () => {
    expect(take('', '', `${standfirst}${figure}${PROSE}`)).toEqual({ lead: undefined, pictures: 1 });
  });

  test.each([
    ['leads to another story', `<a href="/news/boat">${figure}</a>`],
    ['shows the writer', `<div class="author-box">${figure}</div>`],
    ['stands further down', `${standfirst}${standfirst}${figure}`],
  ])('is none that %s', (_, below) => {
    expect(take('', `<header>${standfirst}</header>${below}`, PROSE).lead).toBeUndefined();
  });

  test('is the one for sharing rather than one that has neither a caption nor the size of a photograph', () => {
    const small = '<img src="https://a.example/stars.png" alt="Stars" width="240">';
    const below = `<header>${standfirst}</header>${small}`;
    expect(take(shared, below, PROSE).lead?.url).toBe('https://a.example/pier.jpg');
    expect(take('', below, PROSE).lead?.url).toBe('https://a.example/stars.png');
  });
});
