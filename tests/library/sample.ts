import type { Article } from '../../utils/article/article';
import type { SafeHtml } from '../../utils/article/sanitize';

/** A story of the harbour paper. `changes` may leave out nothing that an article must have. */
export function sampleArticle(number: number, changes: Partial<Article> = {}): Article {
  return {
    url: `https://harbour.example/story/${number}`,
    title: `Ferry ${number} sails again`,
    content: `<p>The ferry number ${number} left on time.</p>` as SafeHtml,
    textContent: `The ferry number ${number} left on time.`,
    words: 7,
    readingMinutes: 1,
    ...changes,
  };
}

/** An article with everything that one can have. */
export const fullArticle: Article = {
  url: 'https://harbour.example/full?id=7',
  title: 'Le café “Été” rouvre — ☕️',
  byline: 'Mara Lindqvist',
  source: 'Harbour Times',
  siteName: 'News of the Coast',
  publishedTime: '2026-03-01T08:30:00.000Z',
  modifiedTime: '2026-03-02T08:30:00.000Z',
  lang: 'fr',
  dir: 'ltr',
  excerpt: 'A café opens its doors again.',
  standfirst: 'After eleven years.',
  leadImage: {
    url: 'https://harbour.example/lead.png',
    alt: 'The door',
    caption: 'Open',
    width: 8,
    height: 6,
  },
  content: '<p>Un</p><img src="https://harbour.example/a.png?w=1&amp;h=2" alt=""><p>Deux</p>' as SafeHtml,
  textContent: 'Un\nDeux \ud800 \u0000 end',
  words: 3,
  readingMinutes: 1,
};

/** A file that begins as a PNG does; `seed` makes its bytes its own. */
export function samplePng(seed = 1, size = 32): Blob {
  const bytes = new Uint8Array(size).fill(seed);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Blob([bytes], { type: 'image/png' });
}

/** The `minute`th minute of a day. */
export const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 0, minute));
