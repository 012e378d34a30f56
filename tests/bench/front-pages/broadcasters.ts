import { type FrontPage, jsonLd, meta, page } from './page-writer.ts';

/** A public broadcaster: machine-made class names, test ids, every card one link with a title and a sentence. */
const coastNews: FrontPage = {
  slug: 'coast-broadcasting-news',
  url: 'https://www.coastbroadcasting.example/news',
  kind: 'public broadcaster front page',
  is: 'front',
  language: 'en',
  write(w) {
    const card =
      () => `<div data-testid="edge-card" class="sc-${w.digits(6)}-1"><a class="sc-link" data-testid="internal-link" href="/news/articles/c${w.digits(5)}x${w.digits(4)}o"><div class="sc-media">${w.image(480)}</div>
      <div class="sc-text"><h2 data-testid="card-headline" class="sc-hed">${w.headline()}</h2><p data-testid="card-description" class="sc-desc">${w.sentence()}</p>
      <div class="sc-meta"><span data-testid="card-metadata-lastupdated">${w.int(1, 22)} hrs ago</span><span data-testid="card-metadata-tag">${w.place()}</span></div></div></a></div>`;
    return page(
      {
        title: 'Coast News - Breaking news, video and the latest top stories',
        extra:
          meta('og:type', 'website') +
          meta('og:title', 'Coast News') +
          jsonLd({ '@type': 'CollectionPage', name: 'News' }),
      },
      `<div id="__next"><header><nav aria-label="Main">${w.topics(14, (name, path) => `<a href="/news${path}">${name}</a>`)}</nav></header><main id="main-content"><article>
      <h1 class="sc-hidden">News</h1>${w.times(11, () => `<section data-testid="section-outer"><div class="sc-title"><h2>${w.topic()}</h2></div><div class="sc-grid">${w.times(8, card)}</div></section>`)}</article></main>
      <footer data-testid="footer"><p>Copyright 2026 Coast Broadcasting. All rights reserved. The broadcaster is not responsible for the content of external sites. Read about our approach to external linking.</p>${w.times(50, () => `<a href="/aboutthe/${w.digits(4)}">${w.topic()}</a>`)}</footer></div>`,
    );
  },
};

/** The news of a German broadcaster: short texts inside the links. */
const rundschau: FrontPage = {
  slug: 'abendrundschau-start',
  url: 'https://www.abendrundschau.example/',
  kind: 'public broadcaster front page, German',
  is: 'front',
  language: 'de',
  write(w) {
    const teaser =
      () => `<div class="teaser teaser--small"><a class="teaser__link" href="/inland/${w.slug()}-${w.digits(3)}.html"><div class="teaser__media">${w.image()}</div><div class="teaser__content"><div class="teaser__topline-wrapper"><span class="teaser__topline">${w.place()}</span></div>
      <h3 class="teaser__headline-wrapper"><span class="teaser__headline">${w.headline()}</span></h3><p class="teaser__shorttext">${w.teaser(2)} <strong>Von ${w.name()}.</strong> <span class="teaser__readmore">mehr</span></p></div></a></div>`;
    return page(
      {
        title: 'abendrundschau – die erste Adresse für Nachrichten und Information',
        lang: 'de',
        extra: meta('og:type', 'website') + meta('og:site_name', 'abendrundschau'),
      },
      `<header><nav class="main-nav"><ul>${w.topics(13, (name, path) => `<li><a href="${path}">${name}</a></li>`)}</ul></nav></header><main><h1 class="visually-hidden">Startseite</h1>
      ${w.times(9, () => `<section class="v-instance"><h2 class="trenner__text">${w.topic()}</h2><div class="columns">${w.times(8, teaser)}</div></section>`)}
      <section class="regional"><h2>Aus den Ländern</h2><ul>${w.times(64, () => `<li><a class="teaser-xs" href="/regional/${w.slug()}-${w.digits(3)}.html"><span>${w.place()}</span> ${w.headline()}</a></li>`)}</ul></section></main>`,
    );
  },
};

/** Radio stories with a player beside each, the teaser linked and dated. */
const valleyRadio: FrontPage = {
  slug: 'valley-public-radio-politics',
  url: 'https://www.valleyradio.example/sections/politics/',
  kind: 'section page',
  is: 'front',
  language: 'en',
  write(w) {
    const item =
      () => `<article class="item has-image"><div class="item-image"><a href="/2026/03/${w.int(10, 28)}/nx-s1-${w.digits(7)}/${w.slug()}">${w.image(400)}</a><div class="credit-caption">${w.name()}/Valley Radio</div></div>
      <div class="item-info"><div class="slug-wrap"><h3 class="slug"><a href="/sections/${w.digits(3)}/">${w.topic()}</a></h3></div><h2 class="title"><a href="/2026/03/12/nx-s1-${w.digits(7)}/${w.slug()}">${w.headline()}</a></h2>
      <p class="teaser"><a href="/2026/03/12/nx-s1-${w.digits(7)}/${w.slug()}"><time datetime="2026-03-12"><span class="date">March ${w.int(10, 28)}, 2026 • </span></time>${w.teaser(2)}</a></p>
      <article class="bucketwrap resaudio"><h4 class="audio-module-title">Listen</h4><time class="audio-module-listen-duration"><span>${w.int(2, 7)}:${w.digits(2)}</span></time><ul><li><a href="/player/embed/${w.digits(7)}">Toggle more options</a></li></ul></article></div></article>`;
    return page(
      {
        title: 'Politics : Valley Radio',
        extra: meta('og:type', 'article') + meta('og:title', 'Politics'),
        body: 'id="news" class="news tmplNewsSection"',
      },
      `<header><nav>${w.topics(20, (name, path) => `<a href="/sections${path}/">${name}</a>`)}</nav></header><main id="main-section"><header class="contentheader"><h1>Politics</h1></header><div class="list-overflow">${w.times(36, item)}</div></main><footer>${w.times(40, () => `<a href="/about/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    );
  },
};

/** What is on tonight: channels, hours and a sentence for each programme. */
const tvListings: FrontPage = {
  slug: 'seven-channels-tv-guide',
  url: 'https://tv.sevenchannels.example/listings/tonight',
  kind: 'TV listings',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'TV guide: what’s on tonight - Seven Channels', extra: meta('og:type', 'website') },
      `<header>${w.topics(10, (name, path) => `<a href="${path}">${name}</a>`)}</header><main><h1>What’s on TV tonight</h1><table class="epg"><thead><tr>${w.times(7, (at) => `<th>${at + 17}:00</th>`)}</tr></thead><tbody>
      ${w.times(28, () => `<tr><th scope="row"><a href="/channel/${w.digits(3)}">${w.place()} TV</a></th>${w.times(6, () => `<td><a href="/programme/${w.digits(7)}"><strong>${w.headline()}</strong></a><span>${w.clock()}</span>${w.maybe(`<p>${w.sentence()}</p>`, 3)}</td>`)}</tr>`)}</tbody></table></main>`,
    ),
};

/** Shows and their newest episodes, each told in a few sentences. */
const podcasts: FrontPage = {
  slug: 'coast-podcasts',
  url: 'https://www.coastbroadcasting.example/sounds/podcasts',
  kind: 'podcasts index',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Podcasts - Coast Sounds', extra: meta('og:type', 'website') },
      `<nav>${w.topics(16, (name, path) => `<a href="/sounds${path}">${name}</a>`)}</nav><main><h1>Podcasts</h1>${w.times(
        52,
        () => `<div class="podcast-card"><a class="podcast-card__art" href="/sounds/brand/p${w.digits(6)}">${w.image(160)}</a>
      <h3 class="podcast-card__title"><a href="/sounds/brand/p${w.digits(6)}">${w.headline()}</a></h3><p class="podcast-card__synopsis">${w.teaser(w.int(1, 3))}</p><p class="podcast-card__meta">${w.int(20, 55)} mins · <a href="/sounds/play/p${w.digits(6)}">Play latest</a> · <a href="/sounds/brand/p${w.digits(6)}/episodes">All episodes</a></p></div>`,
      )}</main>`,
    ),
};

/** A page for one film: a headline, two sentences below it, and what to watch next. */
const videoOnly: FrontPage = {
  slug: 'coast-video-page',
  url: 'https://www.coastbroadcasting.example/news/videos/c4gx7p1ro-the-harbour-board-rejected-the-second-bridge',
  kind: 'video-only page',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Watch: The harbour board rejected the second bridge - Coast News',
        extra:
          meta('og:type', 'video.other') +
          meta('og:title', 'Watch: The harbour board rejected the second bridge') +
          jsonLd({
            '@type': 'VideoObject',
            name: 'Watch: The harbour board rejected the second bridge',
            duration: 'PT1M12S',
          }),
      },
      `<header>${w.topics(14, (name, path) => `<a href="/news${path}">${name}</a>`)}</header><main><div class="player"><video src="/v/${w.digits(6)}.mp4"></video></div><h1>Watch: The harbour board rejected the second bridge</h1><p>${w.teaser(2)}</p><p>Video by ${w.name()}</p><time datetime="${w.iso()}">${w.day()}</time>
      <section><h2>Up next</h2>${w.times(70, () => `<div class="vcard"><a href="/news/videos/c${w.digits(8)}">${w.image()}<h3>${w.headline()}</h3><span>1:${w.digits(2)}</span></a><p>${w.sentence()}</p></div>`)}</section></main>`,
    ),
};

/** A stream of live pages, with the score or the last line of each. */
const liveIndex: FrontPage = {
  slug: 'coast-live-index',
  url: 'https://www.coastbroadcasting.example/live',
  kind: 'index of live blogs',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Live reporting - Coast News', extra: meta('og:type', 'website') },
      `<header>${w.topics(14, (name, path) => `<a href="/news${path}">${name}</a>`)}</header><main><h1>Live</h1><ol class="live-list">${w.times(40, () => `<li class="live-list__item"><article><span class="badge">LIVE</span><h2><a href="/news/live/c${w.digits(8)}t">${w.headline()}</a></h2><ul class="live-list__latest">${w.times(3, () => `<li><time>${w.clock()}</time><p>${w.sentence()}</p></li>`)}</ul><a href="/news/live/c${w.digits(8)}t#latest">${w.int(3, 60)} updates</a></article></li>`)}</ol></main>`,
    ),
};

export const BROADCASTERS: readonly FrontPage[] = [
  coastNews,
  rundschau,
  valleyRadio,
  tvListings,
  podcasts,
  videoOnly,
  liveIndex,
];
