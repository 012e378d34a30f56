import { type FrontPage, jsonLd, meta, type PageWriter, page } from './page-writer.ts';

/** Stories in shapes that are hard to tell from front pages: few words, no data, or a front page's worth of cards around them. */

const cards = (w: PageWriter, count: number) =>
  w.times(
    count,
    () =>
      `<article class="card"><a href="/news/${w.slug()}-${w.digits(6)}">${w.image()}<h3>${w.headline()}</h3></a><p>${w.sentence()}</p></article>`,
  );

const nav = (w: PageWriter) =>
  `<header><nav>${w.topics(14, (name, path) => `<a href="${path}">${name}</a>`)}</nav></header>`;

const paragraphs = (w: PageWriter, count: number, sentences = 2) =>
  w.times(count, () => `<p>${w.teaser(sentences)}</p>`);

const brief: FrontPage = {
  slug: 'news-brief',
  url: 'https://www.northernargus.example/news/25918233.harbour-board-postponed-the-winter-timetable/',
  kind: 'brief of about 120 words',
  is: 'story',
  language: 'en',
  write(w) {
    const headline = 'Harbour board postponed the winter timetable';
    return page(
      {
        title: `${headline} | Northern Argus`,
        extra: meta('og:type', 'article') + meta('og:title', headline),
      },
      `${nav(w)}<main><article class="mar-article"><h1>${headline}</h1><p class="byline">By ${w.name()}</p><time datetime="${w.iso()}">${w.day()}</time>${paragraphs(w, 5, 1)}</article><aside>${cards(w, 24)}</aside></main>`,
    );
  },
};

const column: FrontPage = {
  slug: 'opinion-column',
  url: 'https://www.harbourcourier.example/commentisfree/2026/mar/14/who-still-believes-in-the-second-bridge',
  kind: 'opinion column',
  is: 'story',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Who still believes in the second bridge? | Idris Penhallow | The Harbour Courier',
        extra:
          meta('og:type', 'article') +
          meta('og:title', 'Who still believes in the second bridge? | Idris Penhallow'),
      },
      `${nav(w)}<main><div data-gu-name="headline"><h1>Who still believes in the second bridge?</h1><a rel="author" href="/profile/idris-penhallow">Idris Penhallow</a></div><div data-gu-name="standfirst"><p>${w.sentence()}</p></div><div class="article-body-commercial-selector">${paragraphs(w, 11, 3)}<aside><a href="/x">${w.headline()}</a></aside>${paragraphs(w, 3, 2)}</div></main><section>${cards(w, 30)}</section>`,
    ),
};

const divParagraphs: FrontPage = {
  slug: 'div-paragraphs-few',
  url: 'https://pulse.example/en/article/8813400217743301',
  kind: 'story in few paragraphs of div, no heading, no data',
  is: 'story',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Cheesemakers welcomed the coastal railway',
        extra: meta('og:title', 'Cheesemakers welcomed the coastal railway'),
      },
      `<div id="root"><div class="r-sidebar">${w.topics(20, (name) => `<div role="link">${name}</div>`)}</div><div class="r-title">Cheesemakers welcomed the coastal railway</div><div class="r-by">${w.place()} Herald · 4h</div><div class="r-body">${w.times(6, () => `<div class="r-par">${w.sentence()}</div>`)}</div><div class="r-more">${w.times(14, () => `<a class="r-cell" href="/en/article/${w.digits(8)}${w.digits(8)}"><div>${w.headline()}</div><div>${w.int(1, 9)}h</div></a>`)}</div></div>`,
    ),
};

const arabic: FrontPage = {
  slug: 'story-arabic',
  url: 'https://www.almina.example/news/2026/3/14/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1-%D9%8A%D8%B1%D9%81%D8%B6-%D8%A7%D9%84%D8%AC%D8%B3%D8%B1',
  kind: 'story, Arabic',
  is: 'story',
  language: 'ar',
  write: (w) =>
    page(
      {
        title: 'مجلس الميناء يرفض الجسر الثاني | أخبار الميناء',
        lang: 'ar',
        dir: 'rtl',
        extra: meta('og:type', 'article') + meta('og:title', 'مجلس الميناء يرفض الجسر الثاني'),
      },
      `${nav(w)}<main><header class="article-header"><h1>مجلس الميناء يرفض الجسر الثاني</h1><div class="date-simple"><span>14/3/2026</span></div></header><div class="wysiwyg">${paragraphs(w, 8, 2)}</div></main>${cards(w, 20)}`,
    ),
};

const japanese: FrontPage = {
  slug: 'story-japanese',
  url: 'https://news.shiosai.example/articles/10553188a004512',
  kind: 'story, Japanese, run-on text with line breaks',
  is: 'story',
  language: 'ja',
  write: (w) =>
    page(
      {
        title: '港湾委員会、第二の橋の建設を拒否（灰港新聞） - しおさいニュース',
        lang: 'ja',
        extra: meta('og:type', 'article') + meta('og:title', '港湾委員会、第二の橋の建設を拒否（灰港新聞）'),
      },
      `${nav(w)}<main><article><header><h1>港湾委員会、第二の橋の建設を拒否</h1><time>3/14(土) 6:01</time>配信</header><div class="article_body"><p class="highLightSearchTarget">${w.times(7, () => `　${w.teaser(2)}<br><br>`)}</p></div></article><ul>${w.times(40, () => `<li><a href="/articles/${w.digits(8)}a">${w.headline()}</a><span>3/14(土) ${w.clock()}</span></li>`)}</ul></main>`,
    ),
};

const chinese: FrontPage = {
  slug: 'story-chinese',
  url: 'https://www.huigangbao.example/2026-03/14/c_1128841507.htm',
  kind: 'story, Chinese',
  is: 'story',
  language: 'zh',
  write: (w) =>
    page(
      { title: '港务委员会否决了第二座大桥_灰港报', lang: 'zh-CN' },
      `<div class="nav">${w.topics(10, (name, path) => `<a href="${path}">${name}</a>`)}</div><div class="head-line"><h1><span class="title">港务委员会否决了第二座大桥</span></h1><div class="info">2026-03-14 08:12 来源：灰港报</div></div><div id="detail">${w.times(7, () => `<p>　　${w.teaser(2)}</p>`)}<div class="editor">【责任编辑:${w.name()}】</div></div><ul>${w.times(30, () => `<li><a href="/2026-03/14/c_${w.digits(9)}.htm">${w.headline()}</a></li>`)}</ul>`,
    ),
};

const german: FrontPage = {
  slug: 'story-german-many-teasers',
  url: 'https://www.landkurier.example/wirtschaft/hafenrat-verteidigt-die-zweite-bruecke-a-3f21c9d0-77aa-4b1e-9c55-0d2f61ab7c10',
  kind: 'story with many teasers, German',
  is: 'story',
  language: 'de',
  write: (w) =>
    page(
      {
        title: 'Hafenrat verteidigt die zweite Brücke - Landkurier',
        lang: 'de',
        extra: meta('og:type', 'article') + meta('og:title', 'Hafenrat verteidigt die zweite Brücke'),
      },
      `${nav(w)}<main><article><header><h2><span class="kicker">Oberthal</span> <span>Hafenrat verteidigt die zweite Brücke</span></h2><div class="intro">${w.teaser(2)}</div><a href="/autor/x">${w.name()}</a> <time>14.03.2026, 09.12 Uhr</time></header><div data-area="body">${w.times(9, (at) => `<div class="RichText"><p>${w.teaser(2)}</p></div>${at % 3 === 2 ? `<section class="teaser-in"><a href="/x/${w.slug()}">${w.headline()}</a></section>` : ''}`)}</div></article></main>${w.times(40, () => `<article class="teaser"><a href="/panorama/${w.slug()}-a-${w.digits(8)}"><span>${w.topic()}</span><h2>${w.headline()}</h2></a><div>${w.teaser(1)}</div><footer>Von ${w.name()}</footer></article>`)}`,
    ),
};

const aggregated: FrontPage = {
  slug: 'aggregator-story',
  url: 'https://cesta.example/en/n/two-village-schools-won-a-record-fine',
  kind: 'story on an aggregator',
  is: 'story',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Cesta: Two village schools won a record fine',
        extra: meta('og:site_name', 'Cesta') + meta('og:title', 'Two village schools won a record fine'),
      },
      `<section class="k1"><section class="k2"><div class="k3">Two village schools won a record fine</div><section class="k4"><em>${w.place()} Post</em><i>2 days ago</i></section><section class="k5">${w.times(9, () => `<div class="k6">${w.sentence()}</div>`)}</section></section><section class="k7"><div>Comments</div><div>No comments</div></section><section class="k8"><h4>Related News</h4>${w.times(8, () => `<div class="card"><a href="/en/article/${w.digits(9)}"><p>${w.headline()}</p></a><p>${w.teaser(3)}</p></div>`)}</section></section>`,
    ),
};

const manyCards: FrontPage = {
  slug: 'story-with-ninety-cards',
  url: 'https://www.dailygull.example/news/article-15581234/Lighthouse-keepers-won-unusual-inheritance-long-night-talks.html',
  kind: 'story with ninety related cards',
  is: 'story',
  language: 'en',
  write: (w) =>
    page(
      {
        title:
          'Lighthouse keepers won an unusual inheritance after a long night of talks | Daily Gull Online',
        extra:
          meta('og:type', 'article') +
          meta('og:title', 'Lighthouse keepers won an unusual inheritance after a long night of talks'),
      },
      `${nav(w)}<div id="js-article-text"><h2>Lighthouse keepers won an unusual inheritance after a long night of talks</h2><ul class="mol-bullets"><li>${w.sentence()}</li><li>${w.sentence()}</li></ul><p class="author-section byline-plain">By <a href="/home/search.html?authornamef=x">${w.name()}</a></p><p><span class="article-timestamp">Published: 07:12, 14 March 2026</span></p><div itemprop="articleBody">${w.times(16, () => `<p class="mol-para-with-font">${w.sentence()}</p>${w.maybe(`<div class="mol-img">${w.image(634)}<p class="imageCaption">${w.headline()}</p></div>`, 3)}`)}</div></div><div class="beta"><ul>${w.times(90, () => `<li><a href="/tvshowbiz/article-${w.digits(8)}/${w.slug()}.html">${w.image(154)}<strong>${w.headline()}</strong> ${w.sentence()}</a></li>`)}</ul></div>`,
    ),
};

const liveBlog: FrontPage = {
  slug: 'live-blog',
  url: 'https://www.harbourcourier.example/politics/live/2026/mar/14/second-bridge-vote-council-ferry-live',
  kind: 'live blog',
  is: 'either',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Second bridge vote: council divided – as it happened',
        extra:
          meta('og:type', 'article') +
          jsonLd({ '@type': 'LiveBlogPosting', headline: 'Second bridge vote: council divided' }),
      },
      `${nav(w)}<main><h1>Second bridge vote: council divided – as it happened</h1><p>${w.sentence()}</p><div id="liveblog-body">${w.times(30, () => `<article class="block" id="block-${w.digits(8)}"><time>${w.clock()}</time><h2>${w.headline()}</h2>${paragraphs(w, 2)}</article>`)}</div></main>`,
    ),
};

const recipe: FrontPage = {
  slug: 'recipe',
  url: 'https://www.harbourcourier.example/food/2026/mar/14/leek-and-smoked-haddock-pie-recipe',
  kind: 'recipe',
  is: 'story',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Leek and smoked haddock pie | Recipe',
        extra:
          meta('og:type', 'article') +
          meta('og:title', 'Leek and smoked haddock pie | Recipe') +
          jsonLd({ '@type': 'Recipe', name: 'Leek and smoked haddock pie' }),
      },
      `${nav(w)}<main><h1>Leek and smoked haddock pie</h1><p class="standfirst">A pie for the last cold days, with more leeks than seems right and a spoonful of mustard under the lid.</p><a rel="author" href="/profile/x">${w.name()}</a><div class="article-body">${paragraphs(w, 2)}<h2>Ingredients</h2><ul>${w.times(11, () => `<li>${w.int(2, 90)}0g leeks, washed</li>`)}</ul><h2>Method</h2>${w.times(6, () => '<p>Melt the butter in a wide pan, add the leeks and a pinch of salt and leave them over a low heat until they are soft but not brown, which takes about a quarter of an hour.</p>')}</div></main>${cards(w, 20)}`,
    ),
};

const interview: FrontPage = {
  slug: 'interview',
  url: 'https://www.lephare.example/culture/article/2026/03/14/ines-barreau-je-n-ai-jamais-quitte-le-port_6301122_3246.html',
  kind: 'interview, French',
  is: 'story',
  language: 'fr',
  write: (w) =>
    page(
      {
        title: 'Inès Barreau : « Je n’ai jamais quitté le port »',
        lang: 'fr',
        extra:
          meta('og:type', 'article') + meta('og:title', 'Inès Barreau : « Je n’ai jamais quitté le port »'),
      },
      `${nav(w)}<main><article><h1>Inès Barreau : « Je n’ai jamais quitté le port »</h1><p class="article__desc">${w.sentence()}</p><span class="meta__author">Propos recueillis par ${w.name()}</span><section class="article__content">${w.times(9, () => `<p class="article__paragraph"><strong>Pourquoi avoir refusé de partir ?</strong></p><p class="article__paragraph">${w.teaser(3)}</p>`)}</section></article></main>${cards(w, 16)}`,
    ),
};

const runOn: FrontPage = {
  slug: 'run-on-text',
  url: 'http://www.tollgatenews.example/newsdetail.asp?id=48213',
  kind: 'story in one cell, lines broken by br, address without words',
  is: 'story',
  language: 'en',
  write: (w) =>
    page(
      { title: 'Train drivers questioned the flood defences' },
      `<table><tr><td width="160">${w.topics(18, (name) => `<a href="news.asp?cat=${name}">${name}</a><br>`)}</td><td><font size="5"><b>Train drivers questioned the flood defences</b></font><br>${w.day()}<br><br>${w.times(9, () => `${w.teaser(2)}<br><br>`)}</td><td>${w.times(20, () => `<a href="newsdetail.asp?id=${w.digits(5)}">${w.headline()}</a><br>`)}</td></tr></table>`,
    ),
};

const shortAddress: FrontPage = {
  slug: 'short-address',
  url: 'https://www.wanderblatt.example/p/hochmoor',
  kind: 'story with one word for an address, German',
  is: 'story',
  language: 'de',
  write: (w) =>
    page(
      {
        title: 'Das Hochmoor kehrt langsam zurück - Wanderblatt',
        lang: 'de',
        extra: meta('og:type', 'article') + meta('og:title', 'Das Hochmoor kehrt langsam zurück'),
      },
      `${nav(w)}<article><h1>Das Hochmoor kehrt langsam zurück</h1><h3 class="subtitle">${w.headline()}</h3><div>${w.name()}<br>14. März 2026</div><div class="body markup">${paragraphs(w, 12, 2)}</div></article><div class="footer">${cards(w, 4)}</div>`,
    ),
};

const ownDivs: FrontPage = {
  slug: 'each-paragraph-boxed',
  url: 'https://www.coastbroadcasting.example/news/articles/c4gx7p1roq0o',
  kind: 'story whose paragraphs each stand in a box, address without words',
  is: 'story',
  language: 'en',
  write: (w) =>
    page(
      {
        title: 'Oldest cinema in town sold to its projectionist - Coast News',
        extra:
          meta('og:type', 'article') +
          meta('og:title', 'Oldest cinema in town sold to its projectionist') +
          jsonLd({ '@type': 'NewsArticle', headline: 'Oldest cinema in town sold to its projectionist' }),
      },
      `<div id="__next">${nav(w)}<main><article><div data-component="headline-block"><h1>Oldest cinema in town sold to its projectionist</h1></div><div data-component="byline-block"><time>4 hours ago</time> ${w.name()}</div>${w.times(12, () => `<div data-component="text-block" class="sc-18fde0d6-0"><p>${w.sentence()}</p></div>`)}<section data-component="links-block">${w.times(4, () => `<a href="/news/articles/c${w.digits(9)}">${w.headline()}</a>`)}</section></article></main>${w.times(24, () => `<a href="/news/articles/c${w.digits(9)}"><h2>${w.headline()}</h2><p>${w.sentence()}</p></a>`)}</div>`,
    ),
};

const paywalled: FrontPage = {
  slug: 'opening-before-a-paywall',
  url: 'https://elfaro.example/economia/2026-03-14/una-antigua-capitana-gana-el-segundo-puente.html',
  kind: 'opening of a story before a paywall, Spanish',
  is: 'story',
  language: 'es',
  write: (w) =>
    page(
      {
        title: 'Una antigua capitana gana el segundo puente | Economía | EL FARO',
        lang: 'es',
        extra:
          meta('og:type', 'article') +
          meta('og:title', 'Una antigua capitana gana el segundo puente') +
          meta('article:published_time', w.iso()),
      },
      `${nav(w)}<article id="main-content"><header class="a_e"><h1 class="a_t">Una antigua capitana gana el segundo puente</h1><h2 class="a_st">${w.sentence()}</h2></header><div class="a_md_a"><a href="/autor/x/">${w.name()}</a> <time>14 mar 2026</time></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${paragraphs(w, 3, 2)}</div><div class="a_reg"><h3>Suscríbete para seguir leyendo</h3><p>Lee sin límites desde un euro al mes.</p><button>Suscríbete</button></div></article>${cards(w, 22)}`,
    ),
};

const sectionLike: FrontPage = {
  slug: 'story-at-a-section-like-address',
  url: 'https://regioblatt.example/news/havenoord',
  kind: 'story at an address like a section’s, Dutch',
  is: 'story',
  language: 'nl',
  write: (w) =>
    page(
      {
        title: 'Oud-kapitein ontdekt vreemde erfenis in Havenoord',
        lang: 'nl',
        extra: meta('og:title', 'Oud-kapitein ontdekt vreemde erfenis in Havenoord'),
      },
      `${nav(w)}<main><h1>Oud-kapitein ontdekt vreemde erfenis in Havenoord</h1><p class="meta">Door ${w.name()}, 14 maart 2026 09:12</p><div class="text">${paragraphs(w, 7, 2)}</div><h3>Meer nieuws</h3>${w.times(20, () => `<a href="/news/${w.slug()}">${w.headline()}</a>`)}</main>`,
    ),
};

export const STORIES: readonly FrontPage[] = [
  brief,
  column,
  divParagraphs,
  arabic,
  japanese,
  chinese,
  german,
  aggregated,
  manyCards,
  liveBlog,
  recipe,
  interview,
  runOn,
  shortAddress,
  ownDivs,
  paywalled,
  sectionLike,
];
