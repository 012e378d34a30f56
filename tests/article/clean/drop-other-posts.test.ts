// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { dropOtherPosts } from '../../../utils/article/clean/drop-other-posts';
import { startTrace } from '../../../utils/article/trace';

const URL_OF_STORY = 'https://paper.example/2026/03/the-pier?page=2';
/** 22 words. */
const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const STORY = PROSE.repeat(5);
const head = '<h1>The pier</h1>';

function drop(html: string, trace = startTrace()) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropOtherPosts(page, listBlocks(page.body), URL_OF_STORY, page.querySelector('h1') ?? undefined, trace);
  return page.body.textContent ?? '';
}

describe('of a content system', () => {
  const own = `<article id="post-12" class="post-12 post type-post status-publish hentry">${head}${STORY}</article>`;

  test.each([
    [
      'WordPress marks it by its classes',
      '<div class="post-98 post type-post status-publish hentry">Other</div>',
    ],
    ['it is of another type', '<li class="wp-block-post post-7 recipe type-recipe">Other</li>'],
    ['a theme says no more than "post"', '<div class="blog-item post-98 post">Other</div>'],
    ['it has its number for an id', '<article id="post-98">Other</article>'],
    ['it holds a whole story', `<div class="post-98 hentry">Other ${PROSE.repeat(4)}</div>`],
  ])('goes where %s', (_, other) => {
    expect(drop(own)).not.toContain('Other');
    expect(drop(own + other)).toBe(drop(own));
    expect(drop(`<aside>${other}</aside>${own}`)).toBe(drop(own));
  });

  test('goes where the body says which post is shown', () => {
    const other = `<div class="post-98 post type-post">Other</div>`;
    const story = `${head}<div class="post-12 post type-post">${STORY}</div>`;
    expect(drop(`<body class="single postid-12 wide">${story}${other}`)).not.toContain('Other');
    expect(drop(`<body class="page page-id-12">${story}${other}`)).not.toContain('Other');
    expect(drop(`<body class="single">${story}${other}`)).toContain('Other');
  });

  test.each([
    ['the story’s own, though in parts', '<div class="post-12 post type-post">Kept</div>'],
    ['around the story', '', `${PROSE.repeat(2)}<div class="post-3 page type-page">Kept`],
    ['no post, by all of its names', '<p class="post-98 wp-block">Kept</p>'],
    ['the picture of a post', '<div class="post-98-thumbnail size-large post">Kept</div>'],
    ['a part of the story with an id', '<div class="post-body" id="post-98">Kept</div>'],
    ['a list of posts', '<article id="post-list">Kept</article>'],
  ])('stays where it is %s', (_, html, before = '') => {
    expect(drop(before + own + html)).toContain('Kept');
  });

  test('stays where it holds the story: page builders wrap it in their template', () => {
    const story = `${head}<section class="post-88 layout type-layout">${STORY}</section>`;
    expect(drop(`<body class="postid-12">${story}`)).toContain('five votes');
  });

  test('is left alone on a page without a headline', () => {
    expect(drop(own.replace(head, '').concat('<div class="post-9 hentry post">Kept</div>'))).toContain(
      'Kept',
    );
  });

  test('is told of once, with what stands in it', () => {
    const trace = startTrace();
    drop(
      `${own}<div class="post-9 post type-post">Other <i class="post-9 post type-post">more</i></div>`,
      trace,
    );
    expect(trace.removals).toEqual([{ step: 'other posts', rule: 'another post', text: 'Other more' }]);
  });
});

describe('a card below the headline’s own article', () => {
  const own = (story = STORY) => `<main><article>${head}${story}</article></main>`;
  const card = (heading: string) => `<article>${heading}<p>Other</p></article>`;
  const cards = [
    card('<h3><a href="/2026/03/boats?page=2">The boats</a></h3>'),
    card('<a href="https://else.example/2026/03/the-pier?page=2"><h2>The boats</h2></a>'),
  ];

  test('goes where its title leads elsewhere', () => {
    for (const one of cards) expect(drop(own() + one)).not.toContain('Other');
    expect(drop(`${own()}<a href="/boats">${card('<h4>The boats</h4>')}</a>`)).not.toContain('Other');
    expect(drop(own() + card('<h4><a href="?page=3">On</a></h4>'))).not.toContain('Other');
  });

  test('stays where its title is no link, or leads to this page', () => {
    expect(drop(own() + card('<h3>Costs</h3><a href="/boats">The boats</a>'))).toContain('Other');
    expect(drop(own() + card('<h3><a href="?page=2#costs">Costs</a></h3>'))).toContain('Other');
    expect(drop(own() + card('<h3><a href="https://">Costs</a></h3>'))).toContain('Other');
    expect(drop(own() + card(''))).toContain('Other');
  });

  test('stays within the story, and above it', () => {
    expect(drop(own(STORY + cards[0]))).toContain('Other');
    expect(drop(cards[0] + own())).toContain('Other');
  });

  test('stays where the headline’s article is short: the story may stand outside it', () => {
    expect(drop(own(PROSE.repeat(4)) + cards[0])).toContain('Other');
    expect(drop(`<header>${head}</header>${STORY}${cards[0]}`)).toContain('Other');
  });
});
