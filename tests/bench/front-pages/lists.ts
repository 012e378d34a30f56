import { type FrontPage, jsonLd, meta, page } from './page-writer.ts';

const searchResults: FrontPage = {
  slug: 'ellery-times-search',
  url: 'https://www.ellerytimes.example/search?q=harbour+bridge&sort=date',
  kind: 'search results',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Search results for “harbour bridge” - Ellery Times',
        extra: `${meta('og:type', 'website')}<meta name="robots" content="noindex">`,
      },
      `<header>${w.topics(16, (name, path) => `<a href="${path}">${name}</a>`)}<form role="search"><input name="q" value="harbour bridge"></form></header><main><h1>harbour bridge</h1><p>${w.digits(4)} results</p>
      <form class="filters">${w.times(24, () => `<label><input type="checkbox" name="topic" value="${w.digits(3)}"> ${w.topic()} (${w.digits(2)})</label>`)}</form><ol class="search-results">${w.times(40, () => `<li class="result"><h3><a href="/${w.topic().toLowerCase()}/${w.slug()}-${w.digits(7)}">${w.headline()}</a></h3><p class="result__excerpt">… ${w.sentence()} <em>harbour</em> ${w.sentence()} …</p><p class="result__meta">${w.day()} | ${w.name()}</p></li>`)}</ol>
      <nav>${w.times(10, (at) => `<a href="/search?q=harbour+bridge&page=${at + 2}">${at + 2}</a>`)}</nav></main><footer>${w.times(40, () => `<a href="/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    ),
};

/** A tag of a common content system; excerpts that break off. */
const tagPage: FrontPage = {
  slug: 'coldbeck-post-tag-flood-defences-of-the-lower-valley',
  url: 'https://coldbeckpost.example/tag/flood-defences-of-the-lower-valley/',
  kind: 'tag page',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'flood defences of the lower valley Archives - Coldbeck Post',
        extra:
          meta('og:type', 'article') +
          meta('og:title', 'flood defences of the lower valley Archives - Coldbeck Post') +
          jsonLd({
            '@graph': [
              { '@type': 'CollectionPage', name: 'flood defences Archives' },
              { '@type': 'BreadcrumbList' },
            ],
          }),
        body: 'class="archive tag tag-flood tag-431 wp-custom-logo"',
      },
      `<header><nav>${w.topics(18, (name, path) => `<a href="/category${path}/">${name}</a>`)}</nav></header><div class="td-container"><h1 class="entry-title td-page-title">Tag: flood defences of the lower valley</h1>
      ${w.times(30, () => `<div class="td_module_10 td_module_wrap"><div class="td-module-thumb"><a href="/${w.slug()}/">${w.image()}</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="/${w.slug()}/">${w.headline()}</a></h3><div class="td-module-meta-info"><a class="td-post-category" href="/category/${w.digits(3)}/">${w.topic()}</a><span class="td-post-author-name"><a href="/author/${w.digits(3)}/">${w.name()}</a> - </span><time class="entry-date updated td-module-date" datetime="${w.iso()}">${w.day()}</time></div><div class="td-excerpt">${w.teaser(1).slice(0, 130)}...</div></div></div>`)}</div>
      <aside>${w.times(50, () => `<div class="td_module_6"><h3><a href="/${w.slug()}/">${w.headline()}</a></h3></div>`)}</aside>`,
    ),
};

/** A biography in paragraphs, and below it everything its subject wrote. */
const authorPage: FrontPage = {
  slug: 'meridian-author-martha-ollerton',
  url: 'https://www.meridiantimes.example/by/martha-ollerton',
  kind: 'author page',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Martha Ollerton - The Meridian Times',
        extra:
          meta('og:type', 'profile') +
          jsonLd({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Martha Ollerton' } }),
      },
      `<header>${w.topics(16, (name, path) => `<a href="/section${path}">${name}</a>`)}</header><main><section class="bio"><h1>Martha Ollerton</h1><h2>What I Cover</h2><p>${w.teaser(2)}</p><h2>My Background</h2><p>${w.teaser(3)}</p><p>${w.teaser(2)}</p><h2>Journalistic Ethics</h2><p>${w.teaser(2)}</p></section>
      <section id="stream-panel"><h2>Latest</h2><ol>${w.times(50, () => `<li class="css-1l4spti"><div><a href="/2026/02/${w.int(10, 28)}/${w.slug()}.html"><h3>${w.headline()}</h3><p>${w.sentence()}</p><p class="byline">By <span>Martha Ollerton</span></p></a></div><span>Feb. ${w.int(1, 28)}, 2026</span></li>`)}</ol></section></main>${w.times(50, () => `<a href="/${w.slug()}">${w.topic()}</a>`)}`,
    ),
};

const mostRead: FrontPage = {
  slug: 'northern-argus-most-read',
  url: 'https://www.northernargus.example/most-read-this-week/',
  kind: 'most read',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'The 100 most read stories this week | Northern Argus',
        extra: meta('og:type', 'article') + meta('og:title', 'The 100 most read stories this week'),
      },
      `<header>${w.topics(14, (name, path) => `<a href="${path}/">${name}</a>`)}</header><main><h1>The 100 most read stories this week</h1><p>Which stories did you read most? The list is made anew every hour from the visits to all our pages.</p><ol class="ranking">${w.times(100, () => `<li><a href="/news/${w.digits(8)}.${w.slug()}/"><h3>${w.headline()}</h3></a><p>${w.place()} | ${w.int(1, 6)} days ago</p></li>`)}</ol></main>`,
    ),
};

const dayArchive: FrontPage = {
  slug: 'ellery-times-archive-day',
  url: 'https://www.ellerytimes.example/archive/2026/03/14',
  kind: 'archive of a day',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Archive: 14 March 2026 - Ellery Times' },
      `<header>${w.topics(16, (name, path) => `<a href="${path}">${name}</a>`)}</header><main><h1>All stories of 14 March 2026</h1>${w.topics(9, (name) => `<h2>${name}</h2><ul>${w.times(22, () => `<li><span>${w.clock()}</span> <a href="/2026/03/14/${w.slug()}">${w.headline()}</a></li>`)}</ul>`)}</main>`,
    ),
};

/** Each letter described in a paragraph that sells it. */
const newsletters: FrontPage = {
  slug: 'harbour-courier-newsletters',
  url: 'https://www.harbourcourier.example/email-newsletters',
  kind: 'newsletters index',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Newsletters | The Harbour Courier', extra: meta('og:type', 'website') },
      `<header>${w.topics(20, (name, path) => `<a href="${path}">${name}</a>`)}</header><main><h1>Newsletters</h1><p class="dek">Our journalists write to you, each morning, each week or when it matters. Choose what you want to read in your inbox, at no cost.</p>
      ${w.topics(6, (name) => `<section><h2>${name}</h2>${w.times(7, () => `<div class="dcr-card"><h3>${w.headline()}</h3><p class="freq">Every ${w.pick(['weekday', 'Saturday', 'Friday morning'])}</p><p>${w.teaser(2)}</p><button type="button">Sign up</button> <a href="/letters/${w.digits(4)}">Preview</a></div>`)}</section>`)}</main><footer>${w.times(60, () => `<a href="/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    ),
};

/** Whole short biographies in cards. */
const obituaries: FrontPage = {
  slug: 'brackwater-herald-obituaries',
  url: 'https://www.brackwaterherald.example/obituaries/',
  kind: 'obituaries list',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Brackwater Obituaries | Brackwater Herald',
        extra: meta('og:type', 'website') + meta('og:title', 'Brackwater Obituaries'),
      },
      `<header>${w.topics(12, (name, path) => `<a href="${path}">${name}</a>`)}</header><main><h1>Brackwater Obituaries</h1><div data-component="ObituaryList">${w.times(48, () => `<div class="person"><a href="/obituaries/name/${w.slug()}-obituary?id=${w.digits(8)}">${w.image(120)}</a><h3><a href="/obituaries/name/${w.slug()}-obituary?id=${w.digits(8)}">${w.name()}</a></h3><p class="dates">19${w.digits(2)} - 2026</p><p class="snippet">${w.name()}, of ${w.place()}, died on Sunday at home. Born in ${w.place()} as the second of five children, and for forty years a teacher there. ${w.sentence()} A service will be held at noon on Friday…</p><a href="/flowers/${w.digits(6)}">Send flowers</a></div>`)}</div></main>`,
    ),
};

/** A weblog's front page that carries whole posts one after the other. */
const weblog: FrontPage = {
  slug: 'tide-notes-weblog-front',
  url: 'https://tidenotes.example/',
  kind: 'weblog front page with whole posts',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Tide Notes',
        extra: `${meta('og:type', 'website')}<link rel="alternate" type="application/rss+xml" href="/feed/">`,
        body: 'class="home blog"',
      },
      `<header><h1 class="site-title"><a href="/">Tide Notes</a></h1><p>Weather, boats and books</p></header><main>${w.times(14, () => `<article class="post hentry"><h2 class="entry-title"><a href="/2026/03/${w.slug()}/">${w.headline()}</a></h2><p class="meta">${w.day()} by ${w.name()}</p><div class="entry-content">${w.times(w.int(4, 7), () => `<p>${w.teaser(2)}</p>`)}</div><p><a href="/2026/03/${w.slug()}/#respond">${w.int(2, 30)} responses</a> · Filed under <a rel="category tag" href="/category/${w.digits(2)}/">${w.topic()}</a></p></article>`)}<a href="/page/2/">Older posts</a></main>
      <aside><h3>Archives</h3><ul>${w.times(120, () => `<li><a href="/20${w.int(10, 25)}/${w.int(10, 12)}/">${w.day()}</a></li>`)}</ul><h3>Blogroll</h3>${w.times(40, () => `<a href="https://${w.slug()}.example/">${w.name()}</a>`)}</aside>`,
    ),
};

/** An explanation of the subject above the list of what was written about it. */
const topicHub: FrontPage = {
  slug: 'meridian-topic-second-bridge',
  url: 'https://www.meridiantimes.example/topic/the-second-bridge-dispute',
  kind: 'topic page with an introduction',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'The Second Bridge Dispute - The Meridian Times',
        extra:
          meta('og:type', 'website') +
          jsonLd({
            '@type': 'ItemList',
            itemListElement: Array.from({ length: 12 }, (_, at) => ({
              '@type': 'ListItem',
              position: at + 1,
              url: `https://www.meridiantimes.example/2026/03/12/${w.slug()}.html`,
            })),
          }),
      },
      `<header>${w.topics(16, (name, path) => `<a href="/section${path}">${name}</a>`)}</header><main><header><h1>The Second Bridge Dispute</h1><p>${w.teaser(3)}</p><p>${w.teaser(3)}</p><a href="#more">Show more</a></header>
      <section>${w.times(60, () => `<article><a href="/2026/03/${w.int(10, 28)}/${w.slug()}.html"><h2>${w.headline()}</h2><p>${w.teaser(2)}</p></a><p>By ${w.name()}</p><time datetime="${w.iso()}">${w.day()}</time></article>`)}</section></main><footer>${w.times(60, () => `<a href="/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    ),
};

/** One headline, and captions of two sentences under each picture. */
const gallery: FrontPage = {
  slug: 'harbour-courier-gallery-day-in-pictures',
  url: 'https://www.harbourcourier.example/news/gallery/2026/mar/14/regatta-and-rain-the-day-in-pictures',
  kind: 'photo gallery',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Regatta and rain: the day in pictures',
        extra:
          meta('og:type', 'article') +
          meta('og:title', 'Regatta and rain: the day in pictures') +
          jsonLd({ '@type': 'ImageGallery', name: 'Regatta and rain: the day in pictures' }),
      },
      `<header>${w.topics(20, (name, path) => `<a href="${path}">${name}</a>`)}</header><main><h1>Regatta and rain: the day in pictures</h1><p>The picture editors choose from the whole world.</p><address>${w.name()}</address><time>${w.day()}</time>
      <ul class="gallery__images">${w.times(34, (at) => `<li class="gallery__item" id="img-${at}"><figure><div class="gallery__img-container"><a href="#img-${at + 1}">${w.image(1200)}</a></div><figcaption class="gallery__caption"><h2>${w.place()}</h2>${w.sentence()} <div class="gallery__credit">Photograph: ${w.name()}/Agency</div></figcaption></figure></li>`)}</ul>
      <section class="more-galleries"><h2>More galleries</h2>${w.times(60, () => `<a href="/gallery/${w.slug()}">${w.image()}<h3>${w.headline()}</h3></a>`)}</section></main>`,
    ),
};

/** Readers' remarks on a story, on a page of their own. */
const commentsPage: FrontPage = {
  slug: 'daily-gull-reader-comments',
  url: 'https://www.dailygull.example/reader-comments/p/comment/news/15581234',
  kind: 'comments page',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Reader comments: The harbour board rejected the second bridge | Daily Gull Online' },
      `<header>${w.topics(18, (name, path) => `<a href="${path}/index.html">${name}</a>`)}</header><div id="reader-comments"><h2><a href="/news/article-15581234/index.html">The harbour board rejected the second bridge</a></h2><p>The comments below have been moderated in advance.</p>
      ${w.times(60, () => `<div class="comment rc-scrollbar"><p class="user-info"><a class="js-usr" href="/registration/${w.digits(6)}/profile.html">${w.name()}</a>, ${w.place()}, ${w.int(1, 20)} hours ago</p><p class="comment-body">${w.teaser(w.int(1, 3))}</p><div class="rating"><a href="#r">Reply</a> <span>${w.int(3, 400)}</span> <span>${w.int(3, 60)}</span> <a href="#report">Report</a></div></div>`)}</div>`,
    ),
};

export const LISTS: readonly FrontPage[] = [
  searchResults,
  tagPage,
  authorPage,
  mostRead,
  dayArchive,
  newsletters,
  obituaries,
  weblog,
  topicHub,
  gallery,
  commentsPage,
];
