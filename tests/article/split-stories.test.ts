// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/article/page-reading';
import { takeOtherStories } from '../../utils/article/split-stories';

const PROSE =
  '<p>The board met for three hours on Tuesday and agreed, by five votes to four, that the pier would be built again before the winter.</p>';
const STORY = PROSE.repeat(7);
const MAIN = `<h1>The pier</h1><p class="byline">By Ines Okafor</p>${STORY}`;
const URL_ = 'https://paper.example/2026/03/the-pier';

function split(html: string, url = URL_) {
  const page = new DOMParser().parseFromString(`<html lang="en"><body>${html}</body></html>`, 'text/html');
  const reading = readPage(page, url, new Date('2026-03-10T12:00:00Z'));
  const others = takeOtherStories(reading, page.querySelector('h1') ?? undefined);
  return {
    left: page.body.querySelectorAll('p').length,
    others: others.map(({ document, url: address }) => ({ title: document.title, url: address, document })),
  };
}
const titles = (html: string, url?: string) => split(html, url).others.map(({ title }) => title);
const boxed = (inside: string, attributes = '') => `<article ${attributes}>${inside}</article>`;

describe('takes out', () => {
  it.each([
    ['an article with a byline', boxed(`<h2>The tram</h2><p class="byline">By Mina Brandt</p>${STORY}`)],
    ['an article with a time', boxed(`<h2>The tram</h2><time datetime="2026-03-06">6 March</time>${STORY}`)],
    [
      'a headline with an address of its own',
      boxed(`<h1><a href="/2026/03/the-tram">The tram</a></h1>${STORY}`),
    ],
    ['a box with an address of its own', `<div data-url="/2026/03/the-tram"><h1>The tram</h1>${STORY}</div>`],
    ['a headline and what follows it', `<h1>The tram</h1><p class="byline">By Mina Brandt</p>${STORY}`],
  ])('%s', (_, html) => {
    expect(titles(`<div>${MAIN}</div>${html}`)).toEqual(['The tram']);
    expect(split(`<div>${MAIN}</div>${html}`).left).toBe(8);
  });

  it('each of several on a flat page', () => {
    const flat = ['The tram', 'The bees'].map(
      (title) => `<h1>${title}</h1><div class="by">By Mina Brandt</div>${STORY}`,
    );
    expect(titles(MAIN + flat.join(''))).toEqual(['The tram', 'The bees']);
  });

  it('stories whose headlines look like the main one', () => {
    const like = (title: string) =>
      `<div><h1 class="hl">${title}</h1><p class="byline">By Mina Brandt</p><time>6 March 2026</time>${STORY}</div>`;
    expect(titles(like('The pier') + like('The tram'))).toEqual(['The tram']);
  });

  it('with the language and the name of the site, and the writer', () => {
    const html = `<meta property="og:site_name" content="The Lantern">${MAIN}${boxed(`<h2>The tram</h2><span class="byline">By Mina Brandt</span> <time>6 March 2026</time>${STORY}`)}`;
    const document = split(html).others[0]?.document;
    expect(document?.documentElement.lang).toBe('en');
    expect(document?.querySelector('meta[property="og:site_name"]')?.getAttribute('content')).toBe(
      'The Lantern',
    );
    expect(document?.querySelector('meta[name="author"]')?.getAttribute('content')).toBe('Mina Brandt');
  });
});

describe('gives each an address', () => {
  it.each([
    ['of its headline', '<h1><a href="/2026/03/the-tram">The tram</a></h1>', ''],
    ['of its box', '<h1>The tram</h1>', 'data-permalink="https://www.paper.example/2026/03/the-tram"'],
    ['in its data', '<h1>The tram</h1><link itemprop="url" href="/2026/03/the-tram">', ''],
  ])('%s', (_, head, attributes) => {
    const html = boxed(`${head}<p class="byline">By Mina Brandt</p>${STORY}`, attributes);
    expect(split(MAIN + html).others[0]?.url).toMatch(/paper\.example\/2026\/03\/the-tram$/);
  });

  it('on this page where it has none of its own, or one of another site', () => {
    const html = boxed(
      `<h1><a href="https://elsewhere.example/the-tram">The tram</a></h1><time>6 March 2026</time>${STORY}`,
    );
    expect(split(MAIN + html).others[0]?.url).toBe(`${URL_}#story:~:text=The%20tram`);
  });
});

describe('leaves in the story', () => {
  it.each([
    ['sections under headings', `<h2>Before</h2>${STORY}<h2>After</h2>${STORY}`],
    ['sections under first-rank headings', `<h1>Before</h1>${STORY}<h1>After</h1>${STORY}`],
    ['sections in articles', boxed(`<h2>Before</h2>${STORY}`) + boxed(`<h2>After</h2>${STORY}`)],
    [
      'a list whose points have addresses',
      boxed(`<h2><a href="/2026/03/first-walk">First walk</a></h2>${STORY}`),
    ],
    ['what follows a teaser', `${boxed('<h3>The tram</h3><time>6 March 2026</time>')}${STORY}`],
    [
      'a box whose first heading stands below its first paragraphs',
      boxed(`${STORY}<h2>After</h2><time>6 March 2026</time>${STORY}`),
    ],
    ['a linked heading without a box', `<h1><a href="/i/7/after">After</a></h1>${STORY}`],
    ['the main headline once more', boxed(`<h1>The pier</h1><time>6 March 2026</time>${STORY}`)],
    ['a list of stories', `<h1>You may also like</h1><time>6 March 2026</time>${STORY}`],
    [
      'the writer’s life',
      `<div class="about-author"><h1>Our expert</h1><p class="byline">By Ines Okafor</p>${STORY}</div>`,
    ],
    ['comments', `<div id="comments">${boxed(`<h3>Jonas</h3><time>6 March 2026</time>${STORY}`)}</div>`],
  ])('%s', (_, html) => {
    const before = new DOMParser()
      .parseFromString(MAIN + html, 'text/html')
      .body.querySelectorAll('p').length;
    expect(split(MAIN + html)).toEqual({ left: before, others: [] });
  });

  it('sections under headings of the kind in which the page shows its title', () => {
    const like = (title: string) =>
      `<h2 class="hl">${title}</h2><div class="by">By Mina Brandt</div>${STORY}`;
    const html = `<title>The pier</title>${like('The pier')}${like('The tram')}`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const reading = readPage(page, URL_, new Date('2026-03-10T12:00:00Z'));
    expect(takeOtherStories(reading, page.querySelector('h2') ?? undefined)).toEqual([]);
  });

  it('a teaser with the beginning of another story', () => {
    const teaser = boxed(
      `<h2><a href="/2026/03/the-tram">The tram</a></h2><time>6 March 2026</time>${PROSE.repeat(2)}`,
    );
    expect(titles(MAIN + teaser)).toEqual([]);
  });
});

it('splits no list of stories: a front page, or a page whose first headline has no story', () => {
  const second = boxed(`<h1><a href="/2026/03/the-tram">The tram</a></h1><time>6 March 2026</time>${STORY}`);
  expect(titles(MAIN + second, 'https://paper.example/')).toEqual([]);
  expect(titles(`<h1>The pier</h1>${PROSE}${second}${second}`)).toEqual([]);
});

it('takes a card of another story out of this one', () => {
  const card = boxed('<a href="/2026/03/the-tram"><h3>The tram</h3></a><time>6 March</time>', 'class="card"');
  const page = new DOMParser().parseFromString(`<main>${MAIN}${card}${STORY}</main>`, 'text/html');
  takeOtherStories(readPage(page, URL_, new Date()), page.querySelector('h1') ?? undefined);
  expect(page.querySelector('.card')).toBeNull();
  expect(page.querySelectorAll('p')).toHaveLength(15);
});
