import { type FrontPage, meta, page } from './page-writer.ts';

const liveScores: FrontPage = {
  slug: 'score-live',
  url: 'https://www.sevenchannels.example/sport/football/scores-fixtures',
  kind: 'live scores',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Football scores and fixtures - Seven Sport', extra: meta('og:type', 'website') },
      `<header>${w.topics(16, (name, path) => `<a href="/sport${path}">${name}</a>`)}</header><main><h1>Scores and fixtures</h1>${w.times(14, () => `<section><h3>${w.place()} League</h3><ul>${w.times(8, () => `<li><a href="/sport/football/live/c${w.digits(8)}"><span>${w.place()}</span> <b>${w.int(0, 5)}</b> <b>${w.int(0, 5)}</b> <span>${w.place()}</span> <span>${w.int(1, 90)}’</span></a></li>`)}</ul></section>`)}</main>`,
    ),
};

const weather: FrontPage = {
  slug: 'seven-weather-port-ellery',
  url: 'https://www.sevenchannels.example/weather/2640123',
  kind: 'weather',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Port Ellery - Seven Weather', extra: meta('og:type', 'website') },
      `<header>${w.topics(16, (name, path) => `<a href="${path}">${name}</a>`)}</header><main><h1>Port Ellery</h1><p>Light rain and a gentle breeze in the morning, with sunny spells from noon and a chance of thunder after dark. Feels colder than it is.</p><ol>${w.times(14, () => `<li><a href="/weather/2640123/day${w.int(1, 13)}"><span>${w.day()}</span> <span>${w.int(4, 14)}°</span> <span>Light rain and a gentle breeze</span></a></li>`)}</ol><table>${w.times(24, (at) => `<tr><th>${at}:00</th><td>${w.int(2, 12)}°</td><td>${w.int(10, 90)}%</td></tr>`)}</table>
      <section><h2>Weather stories</h2>${w.times(16, () => `<a href="/weather/articles/c${w.digits(8)}"><h3>${w.headline()}</h3></a><p>${w.sentence()}</p>`)}</section>${w.times(120, () => `<a href="/weather/${w.digits(7)}">${w.place()}</a>`)}</main>`,
    ),
};

const puzzles: FrontPage = {
  slug: 'meridian-puzzles',
  url: 'https://www.meridiantimes.example/crosswords',
  kind: 'crosswords and games',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Crosswords and Games - The Meridian Times', extra: meta('og:type', 'website') },
      `<header>${w.topics(16, (name, path) => `<a href="/section${path}">${name}</a>`)}</header><main><h1>Games</h1>${w.times(60, () => `<div class="hub-game-card"><a href="/games/${w.slug()}">${w.image(120)}<h3>${w.place()} Crossword No ${w.digits(5)}</h3></a><p>Set by ${w.name()}. Connect the words, find the theme and beat your own time from yesterday.</p><a href="/games/archive/${w.digits(4)}">Past puzzles</a></div>`)}</main>`,
    ),
};

/** Prose that sells: offers, promises, answers to questions. */
const subscribe: FrontPage = {
  slug: 'harbour-courier-subscribe',
  url: 'https://support.harbourcourier.example/uk/subscribe',
  kind: 'subscription page',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Support the Harbour Courier | Get a digital subscription',
        extra: meta('og:type', 'website'),
      },
      `<header><a href="/">Harbour Courier</a></header><main><section class="hero"><h1>Support fearless, independent reporting today</h1><p>We are not owned by anyone but our readers. Your support pays for months of work on a single question, and keeps our pages open to those who cannot pay for them.</p></section>
      <section class="pricing">${['Support', 'All-access digital', 'Digital and print'].map((name) => `<div class="pricing-card"><h2>${name}</h2><p class="price">£${w.int(4, 25)}/month</p><ul>${w.times(6, () => `<li>Unlimited reading in the app and far fewer requests for support</li>`)}</ul><button>Subscribe now</button></div>`).join('')}</section>
      <section class="testimonials">${w.times(4, () => `<blockquote>“I have read it since school, and would miss it more than my coffee.” <cite>${w.name()}</cite></blockquote>`)}</section>
      <section class="faq"><h2>Any questions?</h2>${w.times(9, () => `<details><summary>${w.pick(['When will I be charged?', 'Can I cancel?', 'What is included?'])}</summary><p>You can change or cancel your plan at any time before your next renewal date in your account, and we will pay back the part of the year that you have not used within ten days.</p></details>`)}</section></main><footer>${w.times(150, () => `<a href="/help/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    ),
};

const shop: FrontPage = {
  slug: 'lantern-shop',
  url: 'https://shop.thelantern.example/collections/prints-and-books',
  kind: 'shop',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Prints and books – The Lantern Shop',
        extra: meta('og:type', 'website'),
        body: 'class="template-collection"',
      },
      `<header><a href="/cart">Cart (0)</a>${w.topics(12, (name, path) => `<a href="/collections${path}">${name}</a>`)}</header><main><h1>Prints and books</h1><p>Framed covers of the weekly edition, books by our writers and diaries, printed on paper from managed forests and sent to you in a week.</p><select><option>Best selling</option></select><div class="grid">${w.times(60, () => `<div class="product-card"><a href="/products/${w.slug()}">${w.image()}<h3>${w.headline()}</h3></a><span class="product-price">£${w.int(9, 90)}.00</span><button class="add-to-cart">Add to cart</button></div>`)}</div>${w.times(90, () => `<a href="/products/${w.slug()}">${w.topic()}</a>`)}</main>`,
    ),
};

const forum: FrontPage = {
  slug: 'ellery-times-forum',
  url: 'https://forum.ellerytimes.example/viewforum.php?f=12',
  kind: 'forum thread list',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Local affairs - Ellery Times Forum' },
      `<header><a href="./index.php">Board index</a></header><h2 class="forum-title">Local affairs</h2><div class="forumbg"><ul class="topiclist topics">${w.times(60, () => `<li class="row"><dl><dt><a class="topictitle" href="./viewtopic.php?f=12&t=${w.digits(6)}">${w.headline()}?</a><br>by <a class="username" href="./memberlist.php?u=${w.digits(5)}">${w.name()}</a> » ${w.day()}, ${w.clock()}</dt><dd class="posts">${w.digits(2)} Replies</dd><dd class="views">${w.digits(4)} Views</dd><dd class="lastpost">by <a href="./memberlist.php?u=${w.digits(5)}">${w.name()}</a> <a href="./viewtopic.php?p=${w.digits(6)}">View the latest post</a></dd></dl></li>`)}</ul></div>`,
    ),
};

const ePaper: FrontPage = {
  slug: 'landkurier-epaper',
  url: 'https://epaper.landkurier.example/ausgabe/2026-03-14/',
  kind: 'e-paper',
  is: 'front',
  language: 'de',
  write: (w) =>
    page(
      { title: 'Landkurier E-Paper vom 14. März 2026', lang: 'de' },
      `<header><a href="/">Alle Ausgaben</a></header><main><h1>Samstag, 14. März 2026</h1><div class="pages">${w.times(48, (at) => `<figure><a href="/ausgabe/2026-03-14/seite-${at + 1}">${w.image(180)}</a><figcaption>Seite ${at + 1}: ${w.topic()}</figcaption><ul>${w.times(4, () => `<li><a href="/ausgabe/2026-03-14/artikel/${w.digits(7)}">${w.headline()}</a></li>`)}</ul></figure>`)}</div></main>`,
    ),
};

/** A front page that a script drew: nothing but `div`s, no heading, no link around the text, names made by a machine. */
const appFront: FrontPage = {
  slug: 'pulse-app-front',
  url: 'https://pulse.example/en/for-you',
  kind: 'single-page-app front page',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Pulse',
        extra: meta('og:type', 'website') + meta('og:title', 'Pulse: every side of the story'),
      },
      `<div id="root"><div class="r-1 r-13awgt0"><div class="r-sidebar">${w.topics(20, (name) => `<div role="link" class="r-nav" tabindex="0">${name}</div>`)}</div><div class="r-feed">${w.times(64, () => `<div class="r-cell"><div class="r-source"><img src="/i/${w.digits(4)}.png" alt="" width="16" height="16"><div>${w.place()} Herald</div><div>${w.int(1, 23)}h</div></div><a class="r-hit" href="/en/article/${w.digits(8)}${w.digits(8)}"><div class="r-title">${w.headline()}</div></a><div class="r-text">${w.teaser(3)}</div><div class="r-actions"><a href="/en/article/${w.digits(8)}/coverage"><div>${w.digits(2)} sources</div></a><div>Share</div><div>Save</div></div></div>`)}</div></div></div>`,
    ),
};

/** A list of what offices announce, each opening with its first paragraph. */
const pressReleases: FrontPage = {
  slug: 'harbour-board-newsroom',
  url: 'https://www.harbourboard.example/news/press-releases/',
  kind: 'press releases list',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Press releases - Harbour Board', extra: meta('og:type', 'article') },
      `<header>${w.topics(14, (name, path) => `<a href="${path}/">${name}</a>`)}</header><main><h1>Press releases</h1>${w.times(40, () => `<div class="release"><time datetime="${w.iso()}">${w.day()}</time><h2><a href="/news/press-releases/${w.slug()}/">${w.headline()}</a></h2><p>${w.place().toUpperCase()} – ${w.teaser(2)}</p><p><a href="/news/press-releases/${w.slug()}/">Read more about ${w.headline()}</a></p></div>`)}${w.times(70, () => `<a href="/news/${w.digits(4)}">${w.day()}</a>`)}</main>`,
    ),
};

/** Nothing here, and what else there is. */
const notFound: FrontPage = {
  slug: 'meridian-not-found',
  url: 'https://www.meridiantimes.example/2026/03/11/world/the-harbour-board-rejected-the-second-bridge.html',
  kind: 'page not found',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Page not found - The Meridian Times' },
      `<header>${w.topics(16, (name, path) => `<a href="/section${path}">${name}</a>`)}</header><main><h1>Page not found</h1><p>We’re sorry, we seem to have lost this page, but we don’t want to lose you. Try one of these stories, or report the broken link to our readers’ desk.</p>${w.times(60, () => `<div><h3><a href="/2026/03/12/${w.slug()}.html">${w.headline()}</a></h3><p>${w.sentence()}</p></div>`)}</main><footer>${w.times(80, () => `<a href="/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    ),
};

/** The address and the metadata of a story, and the question about cookies in its place. */
const consent: FrontPage = {
  slug: 'morgenblitz-zustimmung',
  url: 'https://www.morgenblitz.example/politik/hafenrat-verschiebt-die-zweite-bruecke-83124711.html',
  kind: 'consent wall in place of a story',
  is: 'front',
  language: 'de',
  write: (w) =>
    page(
      {
        title: 'Hafenrat verschiebt die zweite Brücke | Morgenblitz',
        lang: 'de',
        extra: meta('og:type', 'article') + meta('og:title', 'Hafenrat verschiebt die zweite Brücke'),
      },
      `<main class="consent"><h1>Weiterlesen mit Werbung oder im Abo</h1><p>Mit Ihrer Zustimmung speichern wir und unsere ${w.digits(3)} Partner Daten auf Ihrem Gerät und lesen sie aus.</p><button>Akzeptieren</button><ul>${w.times(150, () => `<li><a href="https://partner.example/${w.slug()}">${w.place()} Media ${w.digits(2)}</a></li>`)}</ul></main>`,
    ),
};

const events: FrontPage = {
  slug: 'brackwater-herald-whats-on',
  url: 'https://www.brackwaterherald.example/whats-on/things-to-do-this-weekend/',
  kind: 'events listing',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Things to do this weekend | Brackwater Herald', extra: meta('og:type', 'website') },
      `<header>${w.topics(12, (name, path) => `<a href="${path}">${name}</a>`)}</header><main><h1>Things to do this weekend</h1><form><select name="where"><option>${w.place()}</option></select><select name="when"><option>Saturday</option></select><input name="q"></form>${w.times(54, () => `<div class="event"><a href="/whats-on/event/${w.digits(7)}/">${w.image(200)}</a><h3><a href="/whats-on/event/${w.digits(7)}/">${w.headline()}</a></h3><p class="when">Sat ${w.int(1, 28)} March, ${w.clock()}</p><p class="where"><a href="/whats-on/venue/${w.digits(4)}/">${w.place()} Hall</a></p><p class="price">£${w.int(5, 40)}</p><p>${w.sentence()}</p></div>`)}</main>`,
    ),
};

export const SERVICES: readonly FrontPage[] = [
  liveScores,
  weather,
  puzzles,
  subscribe,
  shop,
  forum,
  ePaper,
  appFront,
  pressReleases,
  notFound,
  consent,
  events,
];
