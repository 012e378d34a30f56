import type { Article } from '../../utils/article/article';
import type { SafeHtml } from '../../utils/article/sanitize';
import type { RelatedStory } from '../../utils/related/related-story';

export const NOW = new Date('2026-03-03T15:20:00Z');

export const safe = (html: string) => html as SafeHtml;

export const ARTICLE: Article = {
  url: 'https://news.example/ferry',
  title: 'The last boat across the bay is for sale',
  byline: 'Nora Lindqvist',
  source: 'The Harbour Gazette',
  siteName: 'Daily Round',
  publishedTime: '2026-03-03T12:05:00Z',
  lang: 'en-GB',
  dir: 'ltr',
  standfirst: 'A small place argues about the end of its road.',
  leadImage: {
    url: 'https://news.example/boat.jpg',
    alt: 'A boat',
    caption: 'Her last crossing.',
    width: 1600,
    height: 900,
  },
  content: safe('<p>The ferry leaves at six.</p><p>Nobody has asked where it is going.</p>'),
  textContent: 'The ferry leaves at six.\nNobody has asked where it is going.',
  words: 12,
  readingMinutes: 4,
};

export const RELATED: RelatedStory[] = [
  {
    url: 'https://news.example/storm',
    title: 'Storm shuts the coast road',
    source: 'Western Mail & Tide',
    publishedTime: '2026-03-03T09:00:00Z',
    teaser: 'Drivers were turned back at the lighthouse.',
    image: { url: 'https://news.example/storm.jpg', alt: '' },
    text: { content: safe('<p>Text.</p>'), textContent: 'Text.', words: 1, readingMinutes: 1 },
  },
  { url: 'https://news.example/bells', title: 'A short history of bells at sea' },
];
