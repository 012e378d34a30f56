// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../utils/related/find-candidates';
import type { RelatedStory } from '../../utils/related/related-story';

const URL_OF_PAGE = 'https://news.example/world/2026/03/14/pier-closed-after-cracks-found';
const TITLE = 'North pier closed after divers find cracks';
const NOW = new Date('2026-03-15T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000).toISOString();

const STORY = `
  <p>The harbour board closed the north pier on Monday after divers found cracks in three of the pillars that carry it, and ferries now leave from the south quay.</p>
  <p>Engineers will return in a week to say whether the pier can be mended at all, or whether the town must build another, the board told people who had come to its hall. See <a href="/world/2026/03/01/what-the-divers-wrote-in-their-log">what the divers wrote in their log that week</a> for more of it.</p>`;

function read(blocks: string, { lang = 'en', url = URL_OF_PAGE, title = TITLE } = {}): RelatedStory[] {
  const html = `<!doctype html><html lang="${lang}"><head><title>x</title></head><body>
    <header><a href="/">News</a><nav><ul>
      <li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li>
      <li><a href="/special/the-year-in-pictures-2026">The year in pictures 2026</a></li></ul></nav></header>
    <main><h1>${title}</h1>${STORY}${blocks}</main>
    <footer><a href="/about">About us</a><a href="/privacy">Privacy</a></footer></body></html>`;
  const { window } = new JSDOM(html, { url });
  return findCandidates(window.document, {
    url,
    title,
    now: NOW,
    window: window as unknown as typeof globalThis,
  });
}

const titles = (stories: RelatedStory[]) => stories.map(({ title }) => title);

const RUN_ON =
  'The ferry company put on two more boats on Tuesday, its director said at the south quay. Queues had reached the market by noon the day before. ' +
  'New GP newsletter: Low Water Sign up to get the latest letters from the coast, alongside Inland and other GP newsletters ' +
  'Two skippers who had retired came back for the week. Old quay, new queues: a morning in pictures Read More » The town pays for the fuel, and the company for the crews. ' +
  'Mr. Adeyemi, who leads the harbour board, said nobody would be left on the wrong side of the water. The first of the two boats sailed at six with 40 people on board. ' +
  'The council will decide on Thursday what happens in April. Until then the timetable changes daily, and is read out on local radio every morning. ' +
  'Fishermen may use the inner basin. Their own quay has been shut since the storm in January, and nobody could say when it will open again.';

/** The block of an aggregator that prints each story twice: as a card, and whole. */
function aggregatorCard({
  slug,
  title,
  source,
  time,
  text,
}: Record<'slug' | 'title' | 'source' | 'time' | 'text', string>) {
  return `<div class="x-${slug}">
    <a class="lnk rel" href="/en/article/${slug}0123456789abcdef"><img alt="${title}" src="https://img.example/${slug}.jpg" width="320" height="180"><p class="t a">${title}</p></a>
    <div class="row"><p class="t">${source}</p></div>
    <div class="row"><img alt="time" src="/icons/time.svg" width="14" height="14"><span>${time}</span></div>
    <div class="f"><ul role="list"><li>${source}</li></ul><p class="t b">${title}</p><p class="t c">${text}</p></div>
  </div>`;
}

const CARDS = [
  {
    slug: 'aa1',
    title: 'Ferry company adds two boats',
    source: 'Gulf Post',
    time: '2 hours ago',
    text: RUN_ON,
  },
  {
    slug: 'bb2',
    title: 'Who pays for a pier? Three towns tell',
    source: 'Gulf Post',
    time: '3 hours ago',
    text: RUN_ON,
  },
  {
    slug: 'cc3',
    title: 'The night the storm took the fishermen’s quay',
    source: 'Gulf Post',
    time: '4 hours ago',
    text: RUN_ON,
  },
];

describe('an aggregator’s list that holds the whole stories', () => {
  const stories = read(`<div class="q"><h3>Related Articles</h3>${CARDS.map(aggregatorCard).join('')}</div>`);

  it('gives each story once, in page order, with what its card says', () => {
    expect(titles(stories)).toEqual(CARDS.map(({ title }) => title));
    expect(stories.map(({ source }) => source)).toEqual(['Gulf Post', 'Gulf Post', 'Gulf Post']);
    expect(stories.map(({ publishedTime }) => publishedTime)).toEqual([
      hoursAgo(2),
      hoursAgo(3),
      hoursAgo(4),
    ]);
    expect(stories[0]).toMatchObject({
      url: 'https://news.example/en/article/aa10123456789abcdef',
      image: {
        url: 'https://img.example/aa1.jpg',
        alt: 'Ferry company adds two boats',
        width: 320,
        height: 180,
      },
    });
  });

  it('gives the text in paragraphs, without title, source or appeals, and with every word of the story', () => {
    const text = stories[0]?.text;
    const expected = RUN_ON.replace(/New GP newsletter: .* other GP newsletters /, '').replace(
      'Old quay, new queues: a morning in pictures Read More » ',
      '',
    );
    expect(text?.textContent.replace(/\n/g, ' ')).toBe(expected);
    expect(text?.content.match(/<p>/g)?.length).toBeGreaterThan(3);
    expect(text?.content).not.toMatch(/newsletter|Read More|Gulf Post/);
    expect(text?.words).toBe(expected.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length);
    expect(text?.readingMinutes).toBe(1);
    expect(stories[0]?.teaser).toMatch(/^The ferry company put on two more boats .* the day before\.$/);
  });

  it('is the same with other tags, classes, host and no wrapper around the cards', () => {
    const flat = CARDS.map(
      ({ slug, title, source, time, text }) =>
        `<article><span class="u"><a href="/n/${slug}0123456789abcdef">${title}</a></span><em>${source}</em><em>${time}</em>
         <section><b>${source}</b><b>${title}</b><div>${text}</div></section></article>`,
    );
    const other = read(
      `<section><div class="h"><strong>Read next</strong></div><div>${flat.join('')}</div></section>`,
      {
        url: 'https://other.example/story/9',
      },
    );
    expect(
      other.map(({ title, source, publishedTime, text }) => ({ title, source, publishedTime, text })),
    ).toEqual(
      stories.map(({ title, source, publishedTime, text }) => ({ title, source, publishedTime, text })),
    );
  });

  it('is the same where nothing wraps a card', () => {
    const rows = CARDS.map(
      ({ slug, title, source, time, text }) =>
        `<a href="/n/${slug}0123456789abcdef">${title}</a><div>${source}</div><div>${time}</div><div><p>${title}</p><p>${text}</p></div>`,
    );
    const other = read(
      `<div><h2>Related</h2>${rows.join('')}<p>Write to us if you know more of the quay and of those who kept it.</p></div>`,
    );
    expect(
      other.map(({ title, source, publishedTime, text }) => ({ title, source, publishedTime, text })),
    ).toEqual(
      stories.map(({ title, source, publishedTime, text }) => ({ title, source, publishedTime, text })),
    );
  });

  it('is found without a heading that it knows', () => {
    expect(
      titles(read(`<div><h3>Zzz qqq</h3><div>${CARDS.map(aggregatorCard).join('')}</div></div>`)),
    ).toEqual(titles(stories));
  });

  it.each([
    ['de', 'Mehr zum Thema', 'vor 2 Stunden'],
    ['fr', 'Lire aussi', 'il y a 2 heures'],
    ['es', 'Noticias relacionadas', 'hace 2 horas'],
    ['pt', 'Leia também', 'há 2 horas'],
    ['it', 'Leggi anche', '2 ore fa'],
    ['ru', 'Читайте также', '2 часа назад'],
    ['tr', 'İlgili Haberler', '2 saat önce'],
    ['ar', 'مقالات ذات صلة', 'قبل ساعتين'],
    ['zh', '相关新闻', '2小时前'],
    ['ja', '関連記事', '2時間前'],
  ])('reads heading and time in %s', (lang, heading, time) => {
    const [story] = read(
      `<div><h3>${heading}</h3><div>${aggregatorCard({ ...CARDS[0], time } as never)}</div></div>`,
      { lang },
    );
    expect(story).toMatchObject({ title: CARDS[0]?.title, source: 'Gulf Post', publishedTime: hoursAgo(2) });
  });
});

describe('other shapes of a list', () => {
  it('plain links under a heading', () => {
    const stories = read(`<h2>More on this story</h2><ul>
      <li><a href="/world/2026/03/10/ferry-timetable-for-april">Ferry timetable for April</a></li>
      <li><a href="/world/2026/03/11/divers-log-in-full?utm_source=rel">The divers’ log in full</a></li></ul>`);
    expect(stories).toEqual([
      {
        url: 'https://news.example/world/2026/03/10/ferry-timetable-for-april',
        title: 'Ferry timetable for April',
      },
      { url: 'https://news.example/world/2026/03/11/divers-log-in-full', title: 'The divers’ log in full' },
    ]);
  });

  it('cards in an aside: lazy picture, <time>, source beside it, teaser', () => {
    const stories = read(`<aside><header><h3>You may also like</h3></header><div class="grid">
      <article class="card"><a class="pic" href="/a/ferry-strike-called-off-4711"><img data-src="/img/ferry.webp" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="400" height="225" alt=""></a>
        <a class="kicker" href="/transport">Transport</a>
        <h4><a href="/a/ferry-strike-called-off-4711#top">Ferry strike called off</a></h4>
        <p>Crews and company met until midnight and agreed on a rise of four percent from May.</p>
        <div class="meta">Coast Courier · <time datetime="2026-03-14T08:00:00Z">14 March</time></div></article>
      <article class="card"><h4><a href="/a/pilot-boat-runs-aground-4712">Pilot boat runs aground</a></h4>
        <div class="meta"><span class="author">By Ada Obi</span> <span class="date">14.03.2026</span></div></article>
    </div></aside>`);
    expect(stories).toEqual([
      {
        url: 'https://news.example/a/ferry-strike-called-off-4711',
        title: 'Ferry strike called off',
        source: 'Coast Courier',
        publishedTime: '2026-03-14T08:00:00.000Z',
        image: { url: 'https://news.example/img/ferry.webp', alt: '', width: 400, height: 225 },
        teaser: 'Crews and company met until midnight and agreed on a rise of four percent from May.',
      },
      {
        url: 'https://news.example/a/pilot-boat-runs-aground-4712',
        title: 'Pilot boat runs aground',
        publishedTime: '2026-03-14',
      },
    ]);
  });

  it('cards that are one link each', () => {
    const stories = read(`<section aria-label="Recommended for you">
      <a href="https://courier.example/2026/03/quay-reopens-after-storm"><span class="k">Coast</span><span class="h">Quay reopens after the storm</span>
        <span class="d">Fishermen had waited ten weeks for the first landing.</span><span class="s">Coast Courier</span><span class="w">5h ago</span></a>
      <a href="https://courier.example/2026/03/harbour-master-steps-down"><span class="k">Coast</span><span class="h">Harbour master steps down</span>
        <span class="d">She had led the harbour for nine years.</span><span class="s">Coast Courier</span><span class="w">Yesterday</span></a></section>`);
    expect(stories).toMatchObject([
      {
        title: 'Quay reopens after the storm',
        source: 'Coast Courier',
        publishedTime: hoursAgo(5),
        teaser: 'Fishermen had waited ten weeks for the first landing.',
      },
      { title: 'Harbour master steps down', source: 'Coast Courier', publishedTime: '2026-03-14' },
    ]);
  });

  it('a name alone under the title: the outlet where the story lives elsewhere, else perhaps its author', () => {
    const card = (host: string) =>
      `<div><a href="https://${host}/2026/03/quay-reopens-after-storm">Quay reopens after the storm</a><p>Ada Obi Herald</p></div>`;
    const [elsewhere] = read(`<h3>Related</h3><div>${card('herald.example')}</div>`);
    const [here] = read(`<h3>Related</h3><div>${card('news.example')}</div>`);
    expect([elsewhere?.source, here?.source]).toEqual(['Ada Obi Herald', undefined]);
  });

  it('a section beside the time is no outlet', () => {
    const [story] = read(
      '<h3>Related</h3><div><div><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a><div><span>Politics</span><span>2h</span></div></div></div>',
    );
    expect(story).toMatchObject({ publishedTime: hoursAgo(2) });
    expect(story?.source).toBeUndefined();
  });

  it('a title that is no link, with "Read more" below', () => {
    const stories = read(`<h2>Read next</h2><div class="row">
      <div><h3>Ferry strike called off</h3><p>Crews and company met until midnight.</p><a href="/a/ferry-strike-called-off-4711">Read more</a></div>
      <div><h3>Pilot boat runs aground</h3><p>Nobody was hurt at the sandbank.</p><a href="/a/pilot-boat-runs-aground-4712">Read more</a></div></div>`);
    expect(titles(stories)).toEqual(['Ferry strike called off', 'Pilot boat runs aground']);
  });

  it('a definition list, and one line within the story', () => {
    const stories =
      read(`<p><strong>Read also:</strong> <a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></p>
      <p>The board will meet again in a week, and the town with it, in the hall on the hill where the old lighthouse keepers used to meet before the war and where most people still go to hear the news of the port.</p>
      <h3>See also</h3><dl><dt><a href="/a/pilot-boat-runs-aground-4712">Pilot boat runs aground</a></dt><dd>3 hours ago</dd>
      <dt><a href="/a/harbour-master-steps-down-4713">Harbour master steps down</a></dt><dd>5 hours ago</dd></dl>`);
    expect(stories.map(({ title, publishedTime }) => [title, publishedTime])).toEqual([
      ['Ferry strike called off', undefined],
      ['Pilot boat runs aground', hoursAgo(3)],
      ['Harbour master steps down', hoursAgo(5)],
    ]);
  });

  it('cards without a heading in a block that is called related', () => {
    const card = (n: number) =>
      `<div class="c"><a href="/a/story-of-the-harbour-${n}471"><img src="/i/${n}.jpg" width="300" height="200" alt=""></a><a href="/a/story-of-the-harbour-${n}471">Story number ${n} of the harbour</a></div>`;
    expect(read(`<div class="post-related-wrap">${[1, 2, 3].map(card).join('')}</div>`)).toHaveLength(3);
    expect(read(`<div class="post-footer-wrap">${[1, 2, 3].map(card).join('')}</div>`)).toEqual([]);
  });

  it('a whole story in paragraphs of its own keeps them', () => {
    const paragraphs = [1, 2, 3].map(
      (n) =>
        `Paragraph ${n} tells of the boats & the quay, of who came and who stayed, and of the long wait for the tide.`,
    );
    const [story] =
      read(`<h3>Related</h3><div><div><h4><a href="/a/the-long-wait-for-the-tide">The long wait for the tide</a></h4>
      <div>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<h5>What comes next</h5><p>The town votes on Sunday &lt;at noon&gt;.</p></div></div></div>`);
    expect(story?.text?.textContent.split('\n')).toEqual([
      ...paragraphs,
      'What comes next',
      'The town votes on Sunday <at noon>.',
    ]);
    expect(story?.text?.content).toContain(
      '<h3>What comes next</h3><p>The town votes on Sunday &lt;at noon&gt;.</p>',
    );
    expect(story?.text?.content).toContain('the boats &amp; the quay');
  });

  it('a long teaser that is cut off is no whole story', () => {
    const [story] = read(
      `<h3>Related</h3><div><div><a href="/a/the-long-wait-for-the-tide">The long wait for the tide</a><p>${RUN_ON} And then…</p></div></div>`,
    );
    expect(story?.text).toBeUndefined();
    expect(story?.teaser).toMatch(/^The ferry company/);
  });
});

describe('what is not taken', () => {
  it.each([
    ['a page without any list', ''],
    ['the links of the story itself', '<h2>Background</h2>'],
    [
      'words in a sentence that are a link',
      '<h3>Related</h3><p>The company, as <a href="/a/ferry-strike-called-off-4711">its crews agreed</a> after a night of talks, will pay four percent more.</p>',
    ],
    [
      'most read',
      '<h3>Most read</h3><ul><li><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></li><li><a href="/a/pilot-boat-runs-aground-4712">Pilot boat runs aground</a></li><li><a href="/a/harbour-master-steps-down-4713">Harbour master steps down</a></li></ul>',
    ],
    [
      'a related list of bare sections',
      '<h3>Related</h3><ul><li><a href="/world">World</a></li><li><a href="/news/coast">Coast</a></li><li><a href="/sport">All the sport</a></li></ul>',
    ],
    [
      'a tag cloud',
      '<h3>Related</h3><div class="tags"><a href="/tag/harbour-and-sea-walls">Harbour and sea walls</a><a href="/topics/the-north-pier-closure">The north pier closure</a></div>',
    ],
    [
      'an author’s archive',
      '<h3>More from Ada Obi</h3><p><a rel="author" href="/a/all-the-stories-by-ada-obi">All the stories by Ada Obi</a> <a href="/author/ada-obi">Read everything she wrote here</a></p>',
    ],
    [
      'other media, apps and files',
      '<h3>Read more</h3><ul><li><a href="https://www.facebook.com/news/posts/12345678">Talk about this story with us</a></li><li><a href="/docs/divers-log-2026.pdf">The divers’ log of last week</a></li><li><a href="https://apps.apple.com/app/id123456">Get all stories in our app</a></li></ul>',
    ],
    [
      'a menu with a heading',
      '<nav><h3>Read more</h3><ul><li><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></li></ul></nav>',
    ],
    [
      'a paid widget',
      '<h3>You may like</h3><div class="OUTBRAIN ob-widget"><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></div>',
    ],
    [
      'a button that says "Read more" before a list of something else',
      '<a href="/subscribe">Read more</a><h3>Latest</h3><ul><li><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></li></ul>',
    ],
    [
      'the page’s own story',
      `<h3>Related</h3><ul><li><a href="${URL_OF_PAGE}?utm_source=related">Why the pier is closed now</a></li><li><a href="/amp/pier-closed-4710">${TITLE}</a></li></ul>`,
    ],
  ])('%s', (_name, blocks) => {
    expect(titles(read(blocks))).toEqual([]);
  });

  it('a sponsored card among others', () => {
    const stories = read(`<h3>Related</h3><div>
      <div><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></div>
      <div><span>Sponsored by Boats Ltd</span><a href="https://boats.example/buy-a-boat-this-spring">Buy a boat this spring</a></div>
      <div class="ad"><a href="https://boats.example/buy-two-boats-this-spring">Buy two boats this spring</a></div></div>`);
    expect(titles(stories)).toEqual(['Ferry strike called off']);
  });

  it('the section after the list', () => {
    const stories =
      read(`<h2>Related</h2><ul><li><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></li></ul>
      <h2>Most read</h2><ul><li><a href="/a/pilot-boat-runs-aground-4712">Pilot boat runs aground</a></li></ul>
      <section><h2>From our readers</h2><a href="/a/one-letter-to-the-editor-1">One letter to the editor</a><a href="/a/two-letters-to-the-editor-2">Two letters to the editor</a></section>`);
    expect(titles(stories)).toEqual(['Ferry strike called off']);
  });

  it('the same story from two lists comes once, with what each says', () => {
    const stories =
      read(`<h2>Related</h2><ul><li><a href="/a/ferry-strike-called-off-4711?utm_medium=a">Ferry strike called off</a></li></ul>
      <h2>Read next</h2><div><div><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a><span>2 hours ago</span></div></div>`);
    expect(stories).toEqual([
      {
        url: 'https://news.example/a/ferry-strike-called-off-4711',
        title: 'Ferry strike called off',
        publishedTime: hoursAgo(2),
      },
    ]);
  });
});

describe('the page', () => {
  it('is not changed', () => {
    const html = `<body><h1>${TITLE}</h1><h3>Related</h3>${CARDS.map(aggregatorCard).join('')}<script>1</script></body>`;
    const { window } = new JSDOM(html, { url: URL_OF_PAGE });
    const before = window.document.documentElement.outerHTML;
    findCandidates(window.document, {
      url: URL_OF_PAGE,
      title: TITLE,
      now: NOW,
      window: window as unknown as typeof globalThis,
    });
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  it('cannot lead astray with names of its own', () => {
    const stories =
      read(`<form><input name="parentElement"><input name="querySelector"><input name="nextElementSibling"><img name="querySelectorAll">
      <h3>Related</h3><ul><li><a href="/a/ferry-strike-called-off-4711">Ferry strike called off</a></li></ul></form>`);
    expect(titles(stories)).toEqual(['Ferry strike called off']);
  });

  it('gives no script, however its text is written', () => {
    const text = RUN_ON.replace('fuel', '&lt;img src=x onerror=alert(1)&gt; fuel');
    const [story] = read(`<h3>Related</h3><div>${aggregatorCard({ ...CARDS[0], text } as never)}</div>`);
    expect(story?.text?.content).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(story?.text?.content).not.toContain('<img');
  });

  it('resolves addresses by its <base>', () => {
    const [story] = read(
      '<base href="https://cdn.example/x/"><h3>Related</h3><p><a href="ferry-strike-called-off-4711">Ferry strike called off</a></p>',
    );
    expect(story?.url).toBe('https://cdn.example/x/ferry-strike-called-off-4711');
  });
});
