import { type FrontPage, jsonLd, meta, page } from './page-writer.ts';

const lePhare: FrontPage = {
  slug: 'le-phare-une',
  url: 'https://www.lephare.example/',
  kind: 'front page, French',
  is: 'front',
  language: 'fr',
  write(w) {
    const article = (
      kind: string,
    ) => `<div class="article article--${kind}"><a href="/${w.pick(['politique', 'idees', 'planete'])}/article/2026/03/${w.int(10, 28)}/${w.slug()}_${w.digits(7)}_3210.html"><div class="article__media-container"><picture>${w.image()}</picture></div>
      <p class="article__title-label">${w.maybe('<span class="flag">Enquête</span>', 3)}<span class="article__title">${w.headline()}</span></p><p class="article__desc">${w.teaser(w.int(1, 2))}</p></a><span class="meta__date">Publié à ${w.clock()}</span></div>`;
    return page(
      {
        title: 'Le Phare - Toute l’actualité en continu',
        lang: 'fr',
        extra: meta('og:type', 'website') + jsonLd({ '@type': 'NewsMediaOrganization', name: 'Le Phare' }),
        body: 'id="homepage" class="home"',
      },
      `<header><nav>${w.topics(13, (name, path) => `<a href="${path}/">${name}</a>`)}</nav></header><main><section class="zone zone--homepage">${w.times(12, () => article('main'))}</section>
      <section class="river"><h2>En continu</h2>${w.times(40, () => `<div class="old__article"><span>${w.clock()}</span><a href="/international/article/2026/03/14/${w.slug()}_${w.digits(7)}_3210.html">${w.headline()}</a></div>`)}</section>
      ${w.times(8, () => `<section class="area"><h4 class="area__title">${w.topic()}</h4>${w.times(8, () => article('runner'))}</section>`)}</main><footer>${w.times(60, () => `<a href="/services/${w.digits(4)}">${w.topic()}</a>`)}</footer>`,
    );
  },
};

const lePhareTopic: FrontPage = {
  slug: 'le-phare-theme',
  url: 'https://www.lephare.example/le-chantier-du-second-pont/',
  kind: 'topic page, French',
  is: 'front',
  language: 'fr',
  write: (w) =>
    page(
      {
        title: 'Le chantier du second pont - actualités, vidéos et infos en direct',
        lang: 'fr',
        extra: meta('og:type', 'website') + meta('og:title', 'Le chantier du second pont'),
      },
      `<nav>${w.topics(13, (name, path) => `<a href="${path}/">${name}</a>`)}</nav><main><h1>Le chantier du second pont</h1><p class="river-desc">${w.teaser(2)}</p><section id="river">${w.times(36, () => `<section class="teaser teaser--inline-picture"><a class="teaser__link" href="/economie/article/2026/03/14/${w.slug()}_${w.digits(7)}_3234.html"><h3 class="teaser__title">${w.headline()}</h3></a><p class="teaser__desc">${w.teaser(2)}</p><span class="meta__date">Publié le 14 mars 2026 à ${w.clock()}</span><span class="meta__author">${w.name()}</span><span>Temps de lecture ${w.int(2, 9)} min.</span></section>`)}</section><ul class="pagination">${w.times(30, (at) => `<li><a href="/le-chantier-du-second-pont/${at + 2}/">${at + 2}</a></li>`)}</ul></main>`,
    ),
};

const elFaro: FrontPage = {
  slug: 'el-faro-portada',
  url: 'https://elfaro.example/',
  kind: 'front page with long standfirsts, Spanish',
  is: 'front',
  language: 'es',
  write(w) {
    const card =
      () => `<article class="c c-d c--m"><figure class="c_m"><a href="/sociedad/2026-03-${w.int(10, 28)}/${w.slug()}.html">${w.image()}</a></figure><header class="c_h"><a class="c_k" href="/noticias/${w.digits(4)}/">${w.topic()}</a><h2 class="c_t"><a href="/sociedad/2026-03-14/${w.slug()}.html">${w.headline()}</a></h2></header>
      <div class="c_a"><a class="c_a_a" href="/autor/${w.slug()}/">${w.name()}</a><span class="c_a_l">${w.place()}</span></div><p class="c_d">${w.teaser(w.int(2, 3))}</p>${w.maybe(`<ul class="c_r">${w.times(2, () => `<li><a href="/opinion/2026-03-14/${w.slug()}.html">${w.headline()}</a></li>`)}</ul>`)}</article>`;
    return page(
      {
        title: 'EL FARO: el periódico global de la costa',
        lang: 'es-ES',
        extra: meta('og:type', 'website') + meta('og:title', 'EL FARO: el periódico global de la costa'),
      },
      `<header><div class="x_w"><a href="/">EL FARO</a></div><nav>${w.topics(13, (name, path) => `<a href="${path}/">${name}</a>`)}</nav></header><main>${w.times(9, () => `<section class="b b-d"><header class="b_h"><h2><a href="/seccion/">${w.topic()}</a></h2></header>${w.times(7, card)}</section>`)}</main><footer>${w.times(60, () => `<a href="/${w.digits(4)}/">${w.topic()}</a>`)}</footer>`,
    );
  },
};

const diarioProvincia: FrontPage = {
  slug: 'diario-de-la-ria-deportes',
  url: 'https://www.diariodelaria.example/noticias/deportes/',
  kind: 'section page, Spanish',
  is: 'front',
  language: 'es',
  write: (w) =>
    page(
      { title: 'Deportes | Diario de la Ría', lang: 'es', extra: meta('og:type', 'website') },
      `<nav>${w.topics(13, (name, path) => `<a href="/noticias${path}/">${name}</a>`)}</nav><main><h1>Deportes</h1><div class="resultados">${w.times(30, () => `<a href="/resultados/${w.digits(5)}">${w.place()} ${w.int(0, 4)} - ${w.int(0, 4)} ${w.place()}</a>`)}</div>${w.times(42, () => `<div class="noticia"><a href="/noticias/deportes/${w.slug()}-${w.digits(6)}.html"><div class="foto">${w.image()}</div></a><div class="antetitulo">${w.topic()}</div><div class="titular"><a href="/noticias/deportes/${w.slug()}-${w.digits(6)}.html">${w.headline()}</a></div><div class="entradilla">${w.teaser(2)}</div><div class="firma">${w.name()} · hace ${w.int(1, 20)} horas</div></div>`)}</main>`,
    ),
};

const folhaDaCosta: FrontPage = {
  slug: 'costa-um-home',
  url: 'https://c1.costaum.example/',
  kind: 'portal front page, Portuguese',
  is: 'front',
  language: 'pt',
  write: (w) =>
    page(
      {
        title: 'c1 - O portal de notícias da Costa',
        lang: 'pt-BR',
        extra: meta('og:type', 'website') + meta('og:site_name', 'c1'),
      },
      `<header><nav class="menu">${w.topics(12, (name, path) => `<a class="menu-item-link" href="${path}/">${name}</a>`)}</nav></header><main><div id="bstn-rtcl"><div class="_evg"><div class="_evt">${w.times(40, () => `<div class="bastian-page"><div class="feed-post bstn-item-shape type-materia" data-type="materia"><div class="feed-post-body"><span class="feed-post-header"><span class="feed-post-header-chapeu">${w.place()}</span></span><div class="feed-post-body-title"><h2><a class="feed-post-link gui-color-primary" href="/politica/noticia/2026/03/14/${w.slug()}.ghtml">${w.headline()}</a></h2></div><div class="feed-post-body-resumo">${w.teaser(1)}</div><ul class="bstn-relateditems">${w.times(3, () => `<li><a href="/economia/noticia/2026/03/14/${w.slug()}.ghtml">${w.headline()}</a></li>`)}</ul><div class="feed-post-metadata"><span class="feed-post-datetime">Há ${w.int(2, 20)} horas</span><span> Em ${w.topic()}</span></div></div></div></div>`)}</div></div></div><a href="/index/feed/pagina-2.ghtml">Veja mais</a></main>`,
    ),
};

const dagblad: FrontPage = {
  slug: 'nieuwsnu-voorpagina',
  url: 'https://www.nieuwsnu.example/',
  kind: 'front page, Dutch',
  is: 'front',
  language: 'nl',
  write: (w) =>
    page(
      { title: 'NieuwsNu - Het laatste nieuws het eerst', lang: 'nl', extra: meta('og:type', 'website') },
      `<nav>${w.topics(11, (name, path) => `<a href="${path}">${name}</a>`)}</nav><div class="grid">${w.times(10, () => `<div class="block articlelist"><div class="block-title"><a href="/rubriek">${w.topic()}</a></div><ul class="contentlist">${w.times(11, () => `<li class="list__item"><a class="list__link trackevent" href="/binnenland/${w.digits(7)}/${w.slug()}.html"><div class="list__image">${w.image(120)}</div><div class="item-text"><span class="item-title__title">${w.headline()}</span><time>${w.int(1, 59)} min</time></div></a></li>`)}</ul></div>`)}
      ${w.times(14, () => `<div class="block article"><a href="/buitenland/${w.digits(7)}/${w.slug()}.html"><h2>${w.headline()}</h2></a><p class="excerpt">${w.teaser(2)} <a href="/buitenland/${w.digits(7)}/${w.slug()}.html">Lees meer</a></p></div>`)}</div>`,
    ),
};

const alMina: FrontPage = {
  slug: 'al-mina-front',
  url: 'https://www.almina.example/news/',
  kind: 'front page, Arabic',
  is: 'front',
  language: 'ar',
  write: (w) =>
    page(
      {
        title: 'أخبار الميناء: آخر الأخبار والعناوين',
        lang: 'ar',
        dir: 'rtl',
        extra: meta('og:type', 'website'),
      },
      `<header><nav>${w.topics(10, (name, path) => `<a href="${path}/">${name}</a>`)}</nav></header><main id="main-content-area">${w.times(7, () => `<section class="featured-news"><h2 class="section-header__title">${w.topic()}</h2><ul>${w.times(9, () => `<li><article class="gc u-clickable-card gc--type-post"><div class="gc__image-wrap">${w.image()}</div><div class="gc__content"><div class="gc__header-wrap"><h3 class="gc__title"><a class="u-clickable-card__link" href="/news/2026/3/${w.int(1, 28)}/${w.slug()}"><span>${w.headline()}</span></a></h3></div><div class="gc__body-wrap"><div class="gc__excerpt"><p>${w.teaser(2)}</p></div></div><footer class="gc__footer"><div class="gc__date__date"><span>${w.int(1, 28)}/3/2026</span></div></footer></div></article></li>`)}</ul></section>`)}
      <section>${w.times(90, () => `<a href="/news/2026/3/14/${w.slug()}">${w.headline()}</a>`)}</section></main>`,
    ),
};

const topicsPortal: FrontPage = {
  slug: 'shiosai-topics',
  url: 'https://news.shiosai.example/categories/domestic',
  kind: 'portal category, Japanese',
  is: 'front',
  language: 'ja',
  write: (w) =>
    page(
      { title: '国内の最新ニュース - しおさいニュース', lang: 'ja', extra: meta('og:type', 'website') },
      `<header><nav>${w.topics(10, (name, path) => `<a href="/categories${path}">${name}</a>`)}</nav></header><main><section class="topics"><h1>主要トピックス</h1><ul>${w.times(24, () => `<li class="sc-topicsItem"><a href="/pickup/${w.digits(7)}">${w.headline()}</a></li>`)}</ul></section>
      <div class="newsFeed"><ul class="newsFeed_list">${w.times(70, () => `<li class="newsFeed_item"><a class="newsFeed_item_link" href="/articles/${w.digits(8)}a${w.digits(6)}"><div class="newsFeed_item_thumbnail">${w.image(160)}</div><div class="newsFeed_item_text"><div class="newsFeed_item_title">${w.headline()}</div><div class="newsFeed_item_sub"><span class="newsFeed_item_media">${w.place()}新聞</span><time class="newsFeed_item_date">3/14(土) ${w.clock()}</time></div></div></a></li>`)}</ul></div><aside>${w.times(50, () => `<a href="/ranking/${w.digits(6)}">${w.headline()}</a>`)}</aside></main>`,
    ),
};

const asanagi: FrontPage = {
  slug: 'asanagi-front',
  url: 'https://www.asanagi.example/',
  kind: 'front page with openings of stories, Japanese',
  is: 'front',
  language: 'ja',
  write: (w) =>
    page(
      { title: '朝凪新聞デジタル：最新ニュース', lang: 'ja', extra: meta('og:type', 'website') },
      `<header><h1 id="Logo"><a href="/">朝凪新聞</a></h1><ul>${w.topics(10, (name, path) => `<li><a href="${path}/">${name}</a></li>`)}</ul></header><div id="Main">${w.times(36, () => `<div class="ArticleBody c-mod"><div class="c-articleModule"><h2><a class="c-articleModule__link" href="/articles/AST${w.digits(5)}.html">${w.headline()}</a></h2><p class="c-articleModule__lead">${w.teaser(3)}</p><p class="c-articleModule__time"><time>${w.clock()}</time></p></div></div>`)}${w.times(12, () => `<section><h3>${w.topic()}</h3><ul>${w.times(12, () => `<li><a href="/articles/AST${w.digits(5)}.html">${w.headline()}</a></li>`)}</ul></section>`)}</div>`,
    ),
};

const landkurier: FrontPage = {
  slug: 'landkurier-schlagwort',
  url: 'https://www.landkurier.example/thema/hochwasserschutz-im-oberen-tal/',
  kind: 'topic page with long teasers, German',
  is: 'front',
  language: 'de',
  write: (w) =>
    page(
      {
        title: 'Hochwasserschutz im oberen Tal: Alle Artikel | Landkurier',
        lang: 'de',
        extra: meta('og:type', 'article'),
      },
      `<nav>${w.topics(14, (name, path) => `<a href="${path}/">${name}</a>`)}</nav><main><header><h1>Hochwasserschutz im oberen Tal</h1></header>${w.times(32, () => `<article class="zon-teaser" data-ct-row="${w.digits(2)}"><a class="zon-teaser__link" href="/wirtschaft/2026-03/${w.slug()}"><h2><span class="zon-teaser__kicker">${w.topic()}:</span> <span class="zon-teaser__title">${w.headline()}</span></h2></a><div class="zon-teaser__container"><p class="zon-teaser__summary">${w.teaser(2)}</p><div class="zon-teaser__metadata"><span class="zon-teaser__byline">Von ${w.name()}</span><time class="zon-teaser__datetime">14. März 2026</time><a href="/wirtschaft/2026-03/${w.slug()}#comments">${w.digits(3)} Kommentare</a></div></div></article>`)}</main><footer>${w.times(80, () => `<a href="/thema/${w.digits(4)}">${w.place()}</a>`)}</footer>`,
    ),
};

export const OTHER_LANGUAGES: readonly FrontPage[] = [
  lePhare,
  lePhareTopic,
  elFaro,
  diarioProvincia,
  folhaDaCosta,
  dagblad,
  alMina,
  topicsPortal,
  asanagi,
  landkurier,
];
