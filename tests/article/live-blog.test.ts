// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { holdParts } from '../../utils/article/keep/hold-parts';
import { readLiveBlog } from '../../utils/article/live-blog';
import { readPage } from '../../utils/article/page-reading';

const LIVE = 'https://paper.example/live/flood';
const NOW = new Date('2026-03-10T12:00:00Z');
const text = (n: number) =>
  `<p>In hour ${n} the river stood higher than at any time since the wall was raised, the agency said in a note.</p>`;
const entry = (n: number, time: string, head = `<h3>Report ${n}</h3>`) =>
  `<article class="e">${time}${head}${text(n)}</article>`;
const stamp = (n: number, shown: string) => `<time datetime="2026-03-10T0${n}:00:00Z">${shown}</time>`;

function read(html: string, url = LIVE) {
  const page = new DOMParser().parseFromString(`<h1>Flood on the Orle</h1>${html}`, 'text/html');
  const facts = { title: 'Flood on the Orle', lang: 'en', now: NOW, url };
  const held = holdParts(page, url);
  const headline = page.querySelector('h1') ?? undefined;
  return readLiveBlog(readPage(page, url, NOW), facts, headline, held)?.root;
}
const three = (time: (n: number) => string) =>
  `<div>${[3, 2, 1].map((n) => entry(n, time(n))).join('')}</div>`;

describe('each entry', () => {
  const root = read(three((n) => stamp(n, `0${n}:00`)));
  const sections = Array.from(root?.querySelectorAll('section') ?? []);

  it('is a section of its own, in the order of the page', () => {
    expect(sections.map((section) => section.querySelector('h2')?.textContent)).toEqual([
      'Report 3',
      'Report 2',
      'Report 1',
    ]);
    for (const section of sections) expect(section.querySelectorAll('p')).toHaveLength(2);
  });

  it('stands under its time, as the page shows it', () => {
    const time = sections[0]?.querySelector('p:first-child > time:only-child');
    expect(time?.textContent).toBe('03:00');
    expect(time?.getAttribute('datetime')).toBe('2026-03-10T03:00:00.000Z');
  });
});

it('says when, where the page says how long ago', () => {
  const time = read(three((n) => stamp(n, `${12 - n} hours ago`)))?.querySelector('time');
  const written = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
  expect(time?.textContent).toBe(written.format(new Date('2026-03-10T03:00:00Z')));
});

it('invents no clock where the page counts days', () => {
  const time = read(three((n) => `<div class="timestamp">${n} days ago</div>`))?.querySelector('time');
  expect(time?.textContent).toBe('Mar 7, 2026');
  expect(time?.getAttribute('datetime')).toBe('2026-03-07');
});

it('resolves a time that is only shown', () => {
  const time = read(three((n) => `<div class="timestamp">${n} hours ago</div>`))?.querySelector('time');
  expect(time?.getAttribute('datetime')).toBe('2026-03-10T09:00:00.000Z');
});

it('keeps a clock without a day as it is', () => {
  const time = read(three((n) => `<div class="timestamp">1${n}:30</div>`))?.querySelector('time');
  expect(time?.outerHTML).toBe('<time>13:30</time>');
});

it('takes a time out of a heading, and leaves a heading within the text where it is', () => {
  const html = [3, 2, 1]
    .map((n) =>
      entry(n, '', `<h3>${stamp(n, `0${n}:00`)} – Report ${n}</h3>`).replace(
        '</article>',
        '<h4>Below</h4><p>More.</p></article>',
      ),
    )
    .join('');
  const section = read(`<div>${html}</div>`)?.querySelector('section');
  expect(section?.querySelector('h2')?.textContent).toBe('Report 3');
  expect(section?.querySelector('time')?.textContent).toBe('03:00');
  expect(section?.querySelector('h4')?.textContent).toBe('Below');
});

it('loses the share buttons of each entry', () => {
  const html = three((n) => stamp(n, `0${n}:00`)).replaceAll(
    '</article>',
    '<div><button>Share</button><a href="https://social.example/">Share on Chirp</a></div></article>',
  );
  expect(read(html)?.textContent).not.toContain('Share');
});

it('shows films and posts in the entries they stand in, with their words', () => {
  const film = '<iframe src="https://player.vimeo.com/video/76979871"></iframe>';
  const post =
    '<blockquote class="twitter-tweet"><p>The wall holds.</p>&mdash; The Port (@port) <a href="https://twitter.com/port/status/1890123456789012345">March 9, 2026</a></blockquote>';
  const parts = [film, post, ''];
  const html = [3, 2, 1].map((n) => entry(n, stamp(n, `0${n}:00`), parts[3 - n])).join('');
  const [first, second, third] = Array.from(read(`<div>${html}</div>`)?.querySelectorAll('section') ?? []);
  expect(first?.querySelector('[data-embed="video"] a')?.getAttribute('href')).toContain('76979871');
  expect(second?.querySelector('[data-embed="post"] blockquote')?.textContent).toBe(
    'The wall holds.— The Port (@port), March 9, 2026',
  );
  expect(second?.querySelector('time')?.textContent).toBe('02:00');
  expect(third?.querySelector('figure')).toBeNull();
});

describe('above the entries', () => {
  it('stands the summary, with its heading and without links into the page', () => {
    const summary = `<section><h2>Key points</h2><ul><li><a href="#e3">The river has peaked at Tansy</a></li><li>Schools stay shut until the week after</li></ul></section>`;
    const root = read(
      `<nav><ul><li>The whole list of our newsletters</li></ul></nav>${summary}${three((n) => stamp(n, `0${n}:00`))}`,
    );
    const first = Array.from(root?.children ?? []).slice(0, 3);
    expect(first.map(({ localName }) => localName)).toEqual(['h2', 'ul', 'section']);
    expect(first[1]?.querySelectorAll('li')).toHaveLength(2);
    expect(first[1]?.querySelector('a')).toBeNull();
    expect(root?.textContent).not.toContain('newsletters');
  });
});

describe('a page whose entries are in its data alone', () => {
  const data = (updates: object[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Flood on the Orle', liveBlogUpdate: updates })}</script><p>All day we follow the river here, from both banks, with the help of our readers and their boats.</p>`;

  it('is made of those', () => {
    const root = read(
      data([
        {
          headline: 'It falls',
          articleBody: 'The river falls & falls.',
          datePublished: '2026-03-10T03:00:00Z',
        },
        { articleBody: 'The river rises.', datePublished: '2026-03-10T02:00:00Z' },
        { headline: 'Nothing said' },
      ]),
      'https://paper.example/flood',
    );
    expect(root?.querySelectorAll('section')).toHaveLength(2);
    expect(root?.querySelector('h2')?.textContent).toBe('It falls');
    expect(root?.querySelector('section p:last-child')?.textContent).toBe('The river falls & falls.');
    expect(root?.firstElementChild?.textContent).toMatch(/^All day/);
  });

  it('is no live blog with a single one', () => {
    expect(read(data([{ articleBody: 'The river rises.' }]), 'https://paper.example/flood')).toBeUndefined();
  });
});

it('is not read into a story', () => {
  expect(read(text(1).repeat(6), 'https://paper.example/flood')).toBeUndefined();
});
