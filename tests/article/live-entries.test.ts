// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findLiveEntries } from '../../utils/article/live-entries';
import { readPage } from '../../utils/article/page-reading';

const LIVE = 'https://paper.example/news/live/flood';
const text = (n: number) =>
  `<p>At ${n} o’clock the river stood higher than at any time since the wall was raised, the agency said in a note.</p>`;
const entry = (n: number) => `<div class="e"><time>${n}:00</time><h3>Report ${n}</h3>${text(n)}</div>`;
const ENTRIES = entry(3) + entry(2) + entry(1);

function find(html: string, url = LIVE) {
  const page = new DOMParser().parseFromString(`<h1>Flood</h1>${html}`, 'text/html');
  const reading = readPage(page, url, new Date('2026-03-10T12:00:00Z'));
  return findLiveEntries(reading, page.querySelector('h1') ?? undefined);
}
const told = (html: string, url?: string) =>
  find(html, url).map(
    ({ nodes }) => /Report (\d)/.exec(nodes.map((node) => node.textContent).join(' '))?.[1],
  );

describe('finds the entries of a page that says it is live', () => {
  it.each([
    ['in its address', ENTRIES, LIVE],
    ['in its address, in another language', ENTRIES, 'https://zeitung.example/liveticker-hochwasser-7.html'],
    ['in a name', `<div class="live-blog__list">${ENTRIES}</div>`, 'https://paper.example/flood'],
    [
      'in its markup',
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${ENTRIES}</div>`,
      'https://paper.example/flood',
    ],
    [
      'in its data',
      `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Flood","liveBlogUpdate":[{"articleBody":"Rain."}]}</script>${ENTRIES}`,
      'https://paper.example/flood',
    ],
  ])('%s', (_, html, url) => {
    expect(told(html, url)).toEqual(['3', '2', '1']);
  });

  it('and on no other', () => {
    expect(find(ENTRIES, 'https://paper.example/flood')).toEqual([]);
    expect(find(ENTRIES, 'https://paper.example/alive-and-well')).toEqual([]);
  });
});

it('finds entries among advertisements, beside a list of times, and in lists of days', () => {
  expect(
    told(`<div>${entry(3)}<div class="ad">Advertisement</div>${entry(2)}${entry(1)}</div>`),
  ).toHaveLength(3);
  const times = `<ul>${[1, 2, 3, 4].map((n) => `<li><time>${n}:00</time> <a href="#e${n}">Report</a></li>`).join('')}</ul>`;
  expect(told(`${times}<div>${ENTRIES}</div>`)).toEqual(['3', '2', '1']);
  const days = find(
    `<div><div><div>Monday</div>${entry(4)}${entry(3)}</div><div><div>Sunday</div>${entry(2)}${entry(1)}</div></div>`,
  );
  expect(days.map(({ day }) => day)).toEqual([
    { text: 'Monday', isFirst: true },
    { text: 'Monday', isFirst: false },
    { text: 'Sunday', isFirst: true },
    { text: 'Sunday', isFirst: false },
  ]);
});

it('splits a flat page at its times, each with the heading above it', () => {
  const flat = [3, 2, 1]
    .map((n) => `<h3>Report ${n}</h3><p><time>${n}:00</time></p>${text(n)}${text(n)}`)
    .join('');
  const entries = find(`<div>${flat}</div>`);
  expect(entries.map(({ nodes }) => nodes.map(({ localName }) => localName).join(' '))).toEqual([
    'h3 p p p',
    'h3 p p p',
    'h3 p p p',
  ]);
});

it('does not take comments, or two times within a story, for entries', () => {
  expect(find(`${text(1).repeat(9)}<div id="comments">${ENTRIES}</div>`)).toEqual([]);
  expect(find(`<div><p><time>1:00</time></p>${text(1).repeat(9)}<p><time>2:00</time></p></div>`)).toEqual([]);
});
