import { JSDOM } from 'jsdom';

/** The words of the promos on a made-up page, in one language. */
export interface PromoWords {
  lang: string;
  ai: { title: string; line: string; buttons: [string, string, string] };
  comments: { heading: string; none: string };
  app: { kicker: string; title: string; line: string };
}

export const ENGLISH: PromoWords = {
  lang: 'en',
  ai: {
    title: 'Discover our AI tools',
    line: 'See what Harbour AI can do for you:',
    buttons: ['Summarise', 'Translate', 'Ask'],
  },
  comments: { heading: 'Comments', none: 'No comments yet' },
  app: {
    kicker: 'GET THE APP',
    title: 'Start today: download the app',
    line: 'The news of your town in your pocket. Get the Harbour app from your favourite store.',
  },
};

export const GERMAN: PromoWords = {
  lang: 'de',
  ai: {
    title: 'Testen Sie unsere KI-Funktionen',
    line: 'Das kann die Hafen-KI für Sie tun:',
    buttons: ['Zusammenfassen', 'Übersetzen', 'Fragen'],
  },
  comments: { heading: 'Kommentare', none: 'Noch keine Kommentare' },
  app: {
    kicker: 'UNSERE APP',
    title: 'Jetzt die App herunterladen',
    line: 'Die Nachrichten Ihrer Stadt in der Tasche. Laden Sie die Hafen-App in Ihrem Store.',
  },
};

export const SPANISH: PromoWords = {
  lang: 'es',
  ai: {
    title: 'Prueba nuestras funciones de IA',
    line: 'Esto es lo que la IA de Puerto puede hacer por ti:',
    buttons: ['Resumir', 'Traducir', 'Preguntar'],
  },
  comments: { heading: 'Comentarios', none: 'Aún no hay comentarios' },
  app: {
    kicker: 'NUESTRA APP',
    title: 'Descarga la aplicación',
    line: 'Las noticias de tu ciudad en el bolsillo. Descarga nuestra app en tu tienda.',
  },
};

const SENTENCES = [
  'The harbour board voted on Tuesday to rebuild the eastern pier, which a storm tore apart in February.',
  'Fishermen had waited nine months for the decision, and several have sold their boats since then.',
  'The work is to begin in spring and to cost about forty million, most of it paid by the county.',
  'Two members of the board voted against the plan because the bids came from a single builder.',
  'A survey of the sea floor found that the old foundations can carry the new deck without repair.',
  'Until the pier opens again the ferry will land at the coal dock, half an hour further north.',
];

export const STORY = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');

/** A page around `content`, with a headline and a story of six paragraphs; `beside` stands after the story. */
export function makePage(
  beside: string,
  { inStory = '', url = 'https://harbour.example/2026/pier-story', head = '' } = {},
): Document {
  const half = STORY.indexOf('<p>The work');
  return new JSDOM(
    `<!doctype html><html lang="en"><head>${head}<title>Pier to be rebuilt - Harbour News</title></head><body><div id="root">
      <nav><a href="/">Home</a><a href="/town">Town</a><a href="/sport">Sport</a></nav>
      <div class="page"><h2>Pier to be rebuilt</h2>
      <div class="text">${STORY.slice(0, half)}${inStory}${STORY.slice(half)}</div>
      ${beside}</div></div></body></html>`,
    { url },
  ).window.document;
}

/** How a site is built: what its blocks are called and made of. */
export interface Shape {
  url: string;
  box: string;
  line: string;
  /** A class name for the block of a purpose; unrelated to it on sites that generate theirs. */
  name: (purpose: string) => string;
}

export const SHAPES: Shape[] = [
  { url: 'https://harbour.example/en/story/1', box: 'div', line: 'p', name: (purpose) => `css-${purpose}` },
  {
    url: 'https://www.tidings.example/a/b',
    box: 'section',
    line: 'span',
    name: (purpose) => `x${purpose.length}f3k`,
  },
  { url: 'https://m.wire.example/news/99', box: 'aside', line: 'h4', name: () => 'sc-bdVaJa' },
];

/** A page in the shape of an aggregator's: a story, an AI promo, empty comments, related stories, a download banner. */
export function makeAggregatorPage(
  { ai, comments, app }: PromoWords,
  { url, box, line, name }: Shape,
): Document {
  const row = (text: string) => `<${line} style="display:block">${text}</${line}>`;
  const related = [1, 2, 3]
    .map(
      (
        at,
      ) => `<div class="r${at}"><a href="/en/story/${at}0"><img src="/${at}.jpg" alt=""><p>Town hall opens its books number ${at}</p></a>
        <p>Coast Daily</p><div><p>Accounts of the past ten years can be read by anyone from Monday, the town said. Sign up for our newsletter to get more.</p></div></div>`,
    )
    .join('');
  return makePage(
    `<${box} class="${name('ai')}" data-test="ai"><img src="/wave.png" width="640" height="200" alt="">${row(ai.title)}${row(ai.line)}
        <div>${ai.buttons.map((label) => `<button type="button">${label}</button>`).join('')}</div></${box}>
      <${box} class="${name('talk')}" data-test="comments">${row(comments.heading)}${row(comments.none)}</${box}>
      <div class="${name('more')}" data-test="related"><h3>Related</h3>${related}</div>
      <${box} class="${name('app')}" data-test="app">${row(app.kicker)}${row(app.title)}${row(app.line)}
        <a href="https://apps.apple.com/app/harbour/id1"><img alt="app-store" src="/a.svg"></a>
        <a href="https://play.google.com/store/apps/details?id=example.harbour"><img alt="play-store" src="/g.svg"></a></${box}>`,
    { url },
  );
}
