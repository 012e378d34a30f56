// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listBlocks } from '../../../utils/article/blocks';
import { dropSurroundings } from '../../../utils/article/clean/drop-surroundings';
import { startTrace } from '../../../utils/article/trace';

/** 22 words. */
const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again.</p>';
const STORY = PROSE.repeat(5);

function drop(html: string, trace = startTrace()) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  dropSurroundings(page, listBlocks(page.body), trace);
  return page.body;
}

describe('takes', () => {
  test.each([
    ['what stands around the story', `<div>Logo</div><div>${STORY}</div><ul><li>Other</li></ul>`],
    ['it at every depth', `<div><span>Logo</span><div><i>Share</i><div>${STORY}</div></div><b>End</b></div>`],
    [
      'lists of links, however long',
      `<div>${STORY}</div><ul>${'<li><a href="/a">Other story of the town</a> today</li>'.repeat(9)}</ul>`,
    ],
  ])('%s', (_, html) => {
    expect(drop(html).textContent).toBe(drop(STORY).textContent);
  });

  test('and tells of it', () => {
    const trace = startTrace();
    drop(`<div>Logo</div><div>${STORY}</div>`, trace);
    expect(trace.removals).toEqual([{ step: 'surroundings', rule: 'no prose', text: 'Logo' }]);
  });
});

describe('beside the cell that holds the story', () => {
  const row = (cell: string) => `<table><tr><td>${STORY}</td><td>${cell}</td></tr></table>`;
  test('takes the cell of links', () => {
    expect(drop(row('<b>Also today</b><br><a href="/p">Pig wins prize at fair</a>')).textContent).toBe(
      drop(STORY).textContent,
    );
  });

  test.each([
    ['a picture', '<a href="/big"><img src="/i.jpg" alt="">Kept</a>'],
    ['words', 'Kept: 41 days of ice and <a href="/1854">more</a>'],
    ['prose', `<a href="/a">Kept</a>${PROSE}`],
  ])('keeps one with %s', (_, cell) => {
    expect(drop(row(cell)).textContent).toContain('Kept');
  });

  test('keeps it in a table of a story', () => {
    expect(drop(`${STORY}${row('<a href="/a">Kept</a>')}`).textContent).toContain('Kept');
  });
});

describe('keeps', () => {
  test.each([
    ['what stands beside the paragraphs', `<div>${PROSE}<div>Kept</div>${STORY}</div>`],
    ['what stands beside a story in two parts', `<div>${STORY}</div><div>Kept</div><div>${STORY}</div>`],
    ['prose', `<div>${STORY.repeat(12)}</div><div>Kept ${PROSE}</div>`],
    [
      'a long list or table without links',
      `<div>${STORY}</div><ul>${'<li>Kept words of a list</li>'.repeat(9)}</ul>`,
    ],
    ['all of a page without prose', '<div>Kept</div><div>Menu</div>'],
    [
      'what stands beside the only article: the story may have pictures there',
      `<article>${STORY}</article><div>Kept</div>`,
    ],
  ])('%s', (_, html) => {
    expect(drop(html).textContent).toContain('Kept');
  });
});

describe('clears names that would mislead Readability', () => {
  const names = (html: string, selector: string) =>
    Array.from(drop(html).querySelectorAll(selector), ({ className, id }) => `${className}#${id}`);

  test('off what holds the story', () => {
    expect(
      names(
        `<div class="layout with-sidebar" id="community-page"><div class="node node--promoted"><div class="body">${STORY}</div></div></div>`,
        'div',
      ),
    ).toEqual(['layout#', 'node#', 'body#']);
  });

  test('off the body', () => {
    expect(drop(`<body class="has-header single">${STORY}`).className).toBe('single');
  });

  test('off headings, and leaves their other names', () => {
    expect(
      names(
        `<div>${STORY}<h2 class="header-anchor-post">Costs</h2><h4 id="header" class="section-header h4">Time</h4></div>`,
        'h2, h4',
      ),
    ).toEqual(['#', 'h4#']);
    expect(names(`<div>${STORY}<h3 id="the-community-hall">Costs</h3></div>`, 'h3')).toEqual(['#']);
  });

  test('off what holds most of the prose', () => {
    const [most, rest] = [
      `<div class="sidebar">${PROSE.repeat(4)}</div>`,
      `<div class="extra">${PROSE.repeat(2)}</div>`,
    ];
    expect(names(most + rest, 'div')).toEqual(['#', 'extra#']);
    expect(names(rest + rest + rest, 'div')).toEqual(['extra#', 'extra#', 'extra#']);
  });

  test('off spans that hold most of a paragraph, and not off those that hold a word', () => {
    const inner = 'The board met for three hours on Tuesday and agreed that the pier would be built again.';
    const paragraph = `<p><span class="contextmenu quote"><b id="extra">${inner}</b></span> <i class="comment">All of it.</i></p>`;
    expect(names(`<div>${STORY}${paragraph}</div>`, 'span, b, i')).toEqual(['quote#', '#', 'comment#']);
  });

  test('and not off what is beside it', () => {
    expect(
      names(
        `<div>${STORY.repeat(2)}</div><div class="sidebar">${PROSE}</div><p class="comment">${PROSE}</p>`,
        '.sidebar, .comment',
      ),
    ).toEqual(['sidebar#', 'comment#']);
  });
});
