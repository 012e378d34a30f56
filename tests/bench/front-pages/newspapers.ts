import { type FrontPage, jsonLd, meta, type PageWriter, page } from './page-writer.ts';

const site = (name: string) =>
  meta('og:type', 'website') + meta('og:site_name', name) + meta('og:title', name);

/** Slices of cards, each with a kicker, as a liberal daily has them. */
const harbourCourier: FrontPage = {
  slug: 'harbour-courier-front',
  url: 'https://www.harbourcourier.example/uk',
  kind: 'front page',
  is: 'front',
  language: 'en',
  write(w) {
    const card = () => `<li class="fc-slice__item l-row__item"><div class="fc-item fc-item--standard">
      <div class="fc-item__container"><div class="fc-item__media-wrapper">${w.image(300)}</div>
      <div class="fc-item__content"><div class="fc-item__header"><h3 class="fc-item__title"><a class="fc-item__link" href="/${w.topic().toLowerCase()}/2026/mar/${w.int(1, 28)}/${w.slug()}">
      <span class="fc-item__kicker">${w.topic()}</span> <span class="u-faux-block-link__cta fc-item__headline">${w.headline()}</span></a></h3>
      <div class="fc-item__byline">${w.name()}</div></div>${w.maybe(`<div class="fc-item__standfirst">${w.sentence()}</div>`)}
      <aside class="fc-item__footer--horizontal"><time class="fc-item__timestamp" datetime="${w.iso()}">${w.int(1, 20)}h ago</time></aside></div></div></div></li>`;
    const container = (name: string) => `<section class="fc-container"><div class="fc-container__inner">
      <header class="fc-container__header"><h2 class="fc-container__header__title"><a href="/${name.toLowerCase()}">${name}</a></h2></header>
      <div class="fc-container__body"><ul class="u-unstyled l-row l-row--cols-4 fc-slice">${w.times(9, card)}</ul></div></div></section>`;
    return page(
      {
        title: 'News, sport and opinion from the Harbour Courier',
        extra:
          site('the Harbour Courier') +
          jsonLd({ '@type': 'WebPage', '@id': 'https://www.harbourcourier.example/uk' }),
        body: 'class="has-page-skin is-front"',
      },
      `<header class="l-header"><nav class="pillars">${w.topics(20, (name, path) => `<a class="pillar-link" href="${path}">${name}</a>`)}</nav></header>
      <div class="facia-page"><h1 class="u-h">The Harbour Courier front page</h1>${w.topics(10, (name) => container(name))}
      <section class="most-popular"><h2>Most viewed</h2><ol>${w.times(10, (at) => `<li><span>${at + 1}</span><a href="/news/${w.slug()}">${w.headline()}</a></li>`)}</ol></section></div>
      <footer class="l-footer"><ul>${w.times(40, () => `<li><a href="/help/${w.slug()}">${w.topic()}</a></li>`)}</ul><p>All rights of the Harbour Courier and of its companies are reserved. (dcr)</p></footer>`,
    );
  },
};

/** Style names made by a machine, summaries of two sentences, everything inside links. */
const meridianTimes: FrontPage = {
  slug: 'meridian-times-front',
  url: 'https://www.meridiantimes.example/',
  kind: 'front page',
  is: 'front',
  language: 'en',
  write(w) {
    const story =
      () => `<section class="story-wrapper css-${w.digits(5)}"><a class="css-9mylee" href="https://www.meridiantimes.example/2026/03/${w.int(10, 28)}/${w.topic().toLowerCase()}/${w.slug()}.html">
      <div class="css-xdandi"><p class="indicate-hover css-${w.digits(4)}">${w.headline()}</p></div>
      ${w.maybe(`<p class="summary-class css-1l5zmz6">${w.teaser(2)}</p>`)}
      ${w.maybe(`<ul class="css-lists">${w.times(2, () => `<li class="summary-class">${w.sentence()}</li>`)}</ul>`, 4)}
      <p class="css-1a0ymrn">${w.int(3, 11)} min read</p></a></section>`;
    return page(
      {
        title: 'The Meridian Times - Breaking News, World News and Multimedia',
        extra:
          site('The Meridian Times') +
          jsonLd({
            '@type': 'NewsMediaOrganization',
            name: 'The Meridian Times',
            url: 'https://www.meridiantimes.example/',
          }),
      },
      `<div id="app"><div class="css-mainnav"><nav>${w.topics(16, (name, path) => `<a class="css-nav" href="/section${path}">${name}</a>`)}</nav></div>
      <main id="site-content"><div class="css-rowfull"><h1 class="css-visually-hidden">The Meridian Times</h1>
      ${w.times(7, () => `<div class="css-hygrid"><div class="css-col2">${w.times(6, story)}</div><div class="css-col1">${w.times(5, story)}</div></div>`)}</div>
      <section data-testid="opinion"><h2>Opinion</h2>${w.times(12, () => `<div class="css-op"><a href="/2026/03/12/opinion/${w.slug()}.html"><p class="css-author">${w.name()}</p><h3>${w.headline()}</h3></a></div>`)}</section></main>
      <footer><nav>${w.times(60, () => `<a href="/${w.slug()}">${w.topic()}</a>`)}</nav></footer></div>`,
    );
  },
};

/** A section of a business daily: one article element for each card, bylines on all. */
const capitalLedger: FrontPage = {
  slug: 'capital-ledger-markets',
  url: 'https://www.capitalledger.example/news/markets',
  kind: 'section page',
  is: 'front',
  language: 'en',
  write(w) {
    const card = (
      index: number,
    ) => `<article class="CLTheme--story--${w.digits(4)}" data-id="CL-WP-${w.digits(7)}">
      <div class="CLTheme--headline"><h${index ? 3 : 2} class="typography--serif"><a href="https://www.capitalledger.example/articles/${w.slug()}-${w.digits(8)}"><span>${w.headline()}</span></a></h${index ? 3 : 2}></div>
      <p class="CLTheme--summary"><span class="CLTheme--summaryText">${w.sentence()}</span></p>
      <p class="CLTheme--byline">By <a href="/news/author/${w.slug()}">${w.name()}</a></p><div><p class="CLTheme--timestamp">${w.day()} at ${w.clock()} ET</p></div></article>`;
    return page(
      {
        title: 'Markets - Stocks, Bonds, Commodities - Capital Ledger',
        extra: site('Markets') + jsonLd({ '@type': 'CollectionPage', name: 'Markets' }),
      },
      `<div class="ticker">${w.times(24, () => `<a href="/market-data/${w.digits(4)}"><span>${w.place()}</span> <span>${w.digits(4)}.${w.digits(2)}</span> <span>${w.int(0, 3)}.${w.digits(2)}%</span></a>`)}</div>
      <header><nav><ul>${w.topics(18, (name, path) => `<li><a href="/news${path}">${name}</a></li>`)}</ul></nav></header>
      <main><h1>Markets</h1><div class="latest" id="latest-stories">${w.times(44, card)}</div>
      <aside><h4>Most Popular News</h4>${w.times(12, () => `<h5><a href="/articles/${w.slug()}">${w.headline()}</a></h5>`)}</aside>
      <a class="next" href="/news/markets?page=2">Next page</a></main>`,
    );
  },
};

/** A regional title of a chain: teasers, local services, small advertisements, sport of six villages. */
const northernArgus: FrontPage = {
  slug: 'northern-argus-front',
  url: 'https://www.northernargus.example/',
  kind: 'regional front page',
  is: 'front',
  language: 'en',
  write(w) {
    const teaser = (
      kind: string,
    ) => `<article class="mar-card mar-card--${kind} mar-${w.digits(3)}"><a class="mar-card__anchor" href="/news/${w.digits(8)}.${w.slug()}/">
      <div class="mar-card__image">${w.image()}</div><div class="mar-card__content"><h3 class="mar-card__headline">${w.headline()}</h3></div></a>
      <p class="mar-card__lead">${w.teaser(w.int(1, 2))}</p><div class="mar-card__meta"><span class="mar-card__label">${w.place()}</span><time datetime="${w.iso()}">${w.int(2, 50)} minutes ago</time></div></article>`;
    return page(
      {
        title: 'Northern Argus | News, Sport, Jobs in Brackwater and Port Ellery',
        extra: site('Northern Argus'),
        body: 'class="home page-home"',
      },
      `<header><div class="masthead"><a href="/">Northern Argus</a></div><nav>${w.topics(14, (name, path) => `<a href="${path}/">${name}</a>`)}</nav></header>
      <main class="mar-layout"><section class="mar-hero">${w.times(5, () => teaser('hero'))}</section>
      ${w.times(8, () => `<section class="mar-block"><h2 class="mar-block__title"><a href="/news/local/">${w.place()}</a></h2>${w.times(7, () => teaser('standard'))}</section>`)}
      <section class="mar-weather"><h2>Weather for ${w.place()}</h2><p>9°C, rain later</p></section>
      <section class="mar-jobs"><h2>Local jobs</h2><ul>${w.times(20, () => `<li><a href="/jobs/${w.digits(6)}">${w.pick(['Care assistant', 'Welder', 'Bookkeeper', 'Teacher'])}, ${w.place()}</a> £${w.digits(2)},000</li>`)}</ul></section></main>
      <footer class="mar-footer"><p>This website follows the editors’ code of practice. If you have a complaint about the editorial content which relates to inaccuracy or intrusion, then please write to the editor here.</p>${w.times(30, () => `<a href="/info/${w.digits(3)}">${w.topic()}</a>`)}</footer>`,
    );
  },
};

/** A magazine that opens with the first paragraphs of one long essay. */
const longhand: FrontPage = {
  slug: 'longhand-front',
  url: 'https://www.longhand.example/',
  kind: 'magazine front page with an excerpt',
  is: 'front',
  language: 'en',
  write(w) {
    const item =
      () => `<div class="summary-item summary-item--${w.digits(2)}" data-testid="SummaryItem"><a class="summary-item__image-link" href="/magazine/2026/${w.slug()}">${w.image()}</a>
      <div class="summary-item__content"><a class="summary-item__rubric" href="/tag/${w.digits(3)}">${w.topic()}</a><a class="summary-item__hed-link" href="/magazine/2026/${w.slug()}"><h3 class="summary-item__hed">${w.headline()}</h3></a>
      <div class="summary-item__dek">${w.sentence()}</div><p class="summary-item__byline"><span class="byline__name">By <a href="/contributors/${w.digits(3)}">${w.name()}</a></span></p></div></div>`;
    return page(
      { title: 'Longhand Magazine', extra: site('Longhand') },
      `<header class="masthead"><h1 class="logo">Longhand</h1><nav>${w.topics(12, (name, path) => `<a href="${path}">${name}</a>`)}</nav></header>
      <main><section class="lead-essay"><a class="rubric" href="/essays">Essays</a><h2 class="lead-essay__title"><a href="/magazine/2026/${w.slug()}">${w.headline()}</a></h2>
      <p class="lead-essay__byline">By ${w.name()}</p><div class="lead-essay__excerpt">${w.times(6, () => `<p>${w.teaser(3)}</p>`)}<p><a class="continue" href="/magazine/2026/${w.slug()}">Continue reading »</a></p></div></section>
      ${w.times(7, () => `<section class="bundle"><h2>${w.topic()}</h2><div class="grid">${w.times(8, item)}</div></section>`)}</main>
      <footer>${w.times(36, () => `<a href="/about/${w.digits(3)}">${w.topic()}</a>`)}</footer>`,
    );
  },
};

/** The contents of a printed issue: each piece with its summary, no pictures. */
const lanternIssue: FrontPage = {
  slug: 'lantern-issue',
  url: 'https://www.thelantern.example/weeklyedition/2026-03-14',
  kind: 'issue contents',
  is: 'front',
  language: 'en',
  write: (w: PageWriter) =>
    page(
      {
        title: 'Mar 14th 2026 Edition | The Lantern',
        extra: meta('og:type', 'website') + meta('og:title', 'Mar 14th 2026 Edition'),
      },
      `<header><a href="/">The Lantern</a>${w.topics(14, (name, path) => `<a href="${path}">${name}</a>`)}</header>
      <main id="content"><div class="issue-head"><h1>Weekly edition</h1><time datetime="2026-03-14">Mar 14th 2026</time>${w.image(500)}</div>
      ${w.topics(11, (name) => `<section class="issue-section"><h2>${name}</h2>${w.times(7, () => `<div class="issue-item"><h3 class="css-${w.digits(4)}"><a data-analytics="headline" href="/${name.toLowerCase()}/2026/03/12/${w.slug()}">${w.headline()}</a></h3><p class="rubric">${w.teaser(1)}</p></div>`)}</section>`)}</main>
      <aside>${w.times(90, () => `<a href="/weeklyedition/2025-${w.digits(2)}-${w.digits(2)}">${w.day()}</a>`)}</aside>`,
    ),
};

export const NEWSPAPERS: readonly FrontPage[] = [
  harbourCourier,
  meridianTimes,
  capitalLedger,
  northernArgus,
  longhand,
  lanternIssue,
];
