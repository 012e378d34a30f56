import { type FrontPage, jsonLd, meta, page } from './page-writer.ts';

/** Teasers of several sentences under every headline, and a column of hundreds of links beside them. */
const dailyGull: FrontPage = {
  slug: 'daily-gull-home',
  url: 'https://www.dailygull.example/home/index.html',
  kind: 'tabloid with long teasers',
  is: 'front',
  language: 'en',
  write(w) {
    const block =
      () => `<div class="article article-tri-headline cleared" itemscope itemtype="http://schema.org/NewsArticle"><h2 class="linkro-darkred"><a itemprop="url" href="/news/article-${w.digits(8)}/${w.slug()}.html"><span itemprop="headline">${w.headline().toUpperCase()}: ${w.headline()}</span></a></h2>
      <div class="articletext"><a class="js-link" href="/news/article-${w.digits(8)}/${w.slug()}.html">${w.image(470)}</a><p>${w.teaser(w.int(2, 3))}</p>
      <ul class="article-icon-links-container"><li><a class="comments-link" href="/news/article-${w.digits(8)}/index.html#comments"><span>${w.digits(3)}</span> comments</a></li><li><a href="/video/${w.digits(7)}">1 video</a></li></ul></div></div>`;
    const puff = () =>
      `<li class="xwv-item"><a href="/femail/article-${w.digits(8)}/${w.slug()}.html">${w.image(154)}<span class="pufftext"><strong>${w.headline()}</strong> ${w.sentence()}</span></a></li>`;
    return page(
      {
        title: 'Home | Daily Gull Online',
        extra: meta('og:type', 'website') + meta('og:site_name', 'Gull Online'),
      },
      `<div id="page-container"><div class="page-header"><h1 class="logo"><a href="/">Daily Gull</a></h1><ul class="nav-primary">${w.topics(18, (name, path) => `<li><a href="${path}/index.html">${name}</a></li>`)}</ul></div>
      <div class="alpha" id="content">${w.times(46, block)}</div><div class="beta"><div class="puff"><h3 class="bdrgr3">Don’t miss</h3><ul>${w.times(110, puff)}</ul></div></div>
      <div class="page-footer">${w.times(40, () => `<a href="/site/${w.digits(4)}">${w.topic()}</a>`)}</div></div>`,
    );
  },
};

/** Teasers whose text runs in `div`s with line breaks, and first sentences in bold. */
const morgenblitz: FrontPage = {
  slug: 'morgenblitz-startseite',
  url: 'https://www.morgenblitz.example/',
  kind: 'tabloid front page, German',
  is: 'front',
  language: 'de',
  write(w) {
    const teaser = (
      size: string,
    ) => `<article class="stage-teaser stage-teaser--${size}"><a class="stage-teaser__link" href="/${w.topic().toLowerCase()}/${w.slug()}-${w.digits(8)}.bild.html">
      ${w.image()}<div class="stage-teaser__title"><span class="stage-teaser__kicker">${w.place()}</span><span class="stage-teaser__headline">${w.headline()}!</span></div></a></article>`;
    return page(
      {
        title: 'MORGENBLITZ: Alle Nachrichten aus Politik, Sport und Unterhaltung',
        lang: 'de',
        extra:
          meta('og:type', 'website') +
          jsonLd({ '@type': 'WebSite', name: 'MORGENBLITZ', url: 'https://www.morgenblitz.example/' }),
      },
      `<nav>${w.topics(14, (name, path) => `<a href="/themen${path}">${name}</a>`)}</nav>
      <main><section class="stage-feed">${w.times(30, () => teaser('m'))}</section>
      ${w.times(30, () => `<div class="txt-teaser"><div class="txt-teaser__kicker">${w.topic()}</div><h2><a href="/news/${w.slug()}-${w.digits(8)}.html">${w.headline()}</a></h2><div class="txt-teaser__body"><b>${w.sentence()}</b><br>${w.teaser(2)} <a href="/news/${w.slug()}-${w.digits(8)}.html">mehr …</a></div></div>`)}
      <section class="videos"><h2>Videos</h2>${w.times(40, () => `<a class="video-teaser" href="/video/clip/${w.digits(8)}">${w.image(200)}<span>${w.headline()}</span><span>0${w.int(1, 9)}:${w.digits(2)}</span></a>`)}</section></main>
      <footer>${w.times(50, () => `<a href="/service/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    );
  },
};

/** Gossip pages: each card is the opening of its story, three paragraphs long, with a "read on". */
const starlight: FrontPage = {
  slug: 'starlight-celebrity-front',
  url: 'https://starlight.example/celebrity/',
  kind: 'blog-like section with openings of stories',
  is: 'front',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Celebrity News, Photos and Gossip - Starlight',
        extra: meta('og:type', 'website') + meta('og:title', 'Celebrity News'),
        body: 'class="archive category category-celebrity category-12 hfeed"',
      },
      `<header><a class="site-title" href="/">Starlight</a><nav>${w.topics(12, (name, path) => `<a href="${path}/">${name}</a>`)}</nav></header><div id="primary"><main>
      ${w.times(
        22,
        () => `<article id="post-${w.digits(6)}" class="post type-post status-publish format-standard hentry category-celebrity"><header class="entry-header"><h2 class="entry-title"><a href="/2026/03/${w.int(10, 28)}/${w.slug()}/" rel="bookmark">${w.headline()}</a></h2>
        <div class="entry-meta">By <span class="author vcard"><a rel="author" href="/author/${w.digits(3)}/">${w.name()}</a></span> <time class="entry-date published" datetime="${w.iso()}">${w.day()}</time></div></header>
        <div class="entry-content">${w.image(700)}${w.times(3, () => `<p>${w.teaser(2)}</p>`)}<p><a class="more-link" href="/2026/03/12/${w.slug()}/#more">Continue reading <span class="screen-reader-text">“${w.headline()}”</span></a></p></div>
        <footer class="entry-footer"><a rel="tag" href="/tag/${w.digits(3)}/">${w.topic()}</a> <a rel="tag" href="/tag/${w.digits(3)}/">${w.place()}</a> <a href="/2026/03/12/${w.slug()}/#comments">${w.int(2, 90)} Comments</a></footer></article>`,
      )}
      <nav class="navigation pagination">${w.times(9, (at) => `<a class="page-numbers" href="/celebrity/page/${at + 2}/">${at + 2}</a>`)}</nav></main></div>
      <aside id="secondary">${w.times(60, () => `<li><a href="/2026/02/11/${w.slug()}/">${w.headline()}</a></li>`)}</aside>`,
    ),
};

/** An evening paper of an Italian province, whose cards carry an "occhiello", a title and a summary of three sentences. */
const gazzettino: FrontPage = {
  slug: 'gazzetta-della-valle-home',
  url: 'https://www.gazzettadellavalle.example/',
  kind: 'front page with long teasers, Italian',
  is: 'front',
  language: 'it',
  write(w) {
    const card =
      () => `<div class="entry__item"><article class="entry entry--medium"><div class="entry__content"><div class="entry__overtitle">${w.place()}</div><h2 class="entry__title"><a href="/cronaca/2026/03/${w.int(10, 28)}/news/${w.slug()}-${w.digits(9)}/">${w.headline()}</a></h2>
      <div class="entry__author">di <em>${w.name()}</em></div><div class="entry__summary"><p>${w.teaser(3)}</p></div></div><a class="entry__media" href="/cronaca/2026/03/14/foto/${w.slug()}/">${w.image()}</a></article></div>`;
    return page(
      {
        title: 'Gazzetta della Valle: notizie di cronaca, sport e politica',
        lang: 'it',
        extra: meta('og:type', 'website'),
      },
      `<header><h1 class="header__logo"><a href="/">Gazzetta della Valle</a></h1><nav>${w.topics(12, (name, path) => `<a href="${path}">${name}</a>`)}</nav></header>
      <main>${w.times(8, () => `<div class="block"><div class="block__header"><h3>${w.topic()}</h3></div>${w.times(6, card)}</div>`)}
      <div class="ultimora"><h3>Ultim’ora</h3>${w.times(40, () => `<p><time>${w.clock()}</time> <a href="/ultimora/${w.digits(7)}">${w.headline()}</a></p>`)}</div></main><footer>${w.times(40, () => `<a href="/servizi/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    );
  },
};

export const TABLOIDS: readonly FrontPage[] = [dailyGull, morgenblitz, starlight, gazzettino];
