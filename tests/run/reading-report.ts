import type { Article, LeadImage } from '../../utils/article/article.ts';
import type { BlockKind, HiddenBlock } from '../../utils/promo/hidden-block.ts';
import type { ShownStory } from './read-page.ts';

export interface Screenshots {
  before: string;
  quieted: string;
  reader: string;
  popup: string;
}

/** What `npm start -- --json` prints. Times are ISO 8601; what the page does not say is null. */
export interface ReadingReport {
  url: string;
  /** Where the story lives, by the page's own word. */
  canonicalUrl: string;
  isStory: boolean;
  title: string;
  standfirst: string | null;
  byline: string | null;
  source: string | null;
  siteName: string | null;
  section: string | null;
  publishedTime: string | null;
  modifiedTime: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  leadImage: LeadImage | null;
  words: number;
  readingMinutes: number;
  /** As the reader shows them. */
  paragraphs: string[];
  /** How many pages of the story are joined in it. */
  pages: number;
  /** Titles of further whole stories on the page, which the reader offers at its end. */
  others: string[];
  hidden: { kind: BlockKind; why: string; text: string }[];
  /** As the reader's panel shows them. */
  related: ShownStory['related'];
  saved: boolean;
  screenshots: Screenshots;
}

/** What was gathered in the browser, by where it was seen. */
export interface Observations {
  url: string;
  article: Article;
  shown: ShownStory;
  hidden: readonly HiddenBlock[];
  saved: boolean;
  screenshots: Screenshots;
}

export function makeReport({ url, article, shown, hidden, saved, screenshots }: Observations): ReadingReport {
  return {
    url,
    canonicalUrl: article.url,
    isStory: true,
    title: shown.title,
    standfirst: article.standfirst ?? null,
    byline: article.byline ?? null,
    source: shown.source,
    siteName: article.siteName ?? null,
    section: article.section ?? null,
    publishedTime: article.publishedTime ?? null,
    modifiedTime: article.modifiedTime ?? null,
    lang: article.lang ?? null,
    dir: article.dir ?? null,
    leadImage: article.leadImage ?? null,
    words: article.words,
    readingMinutes: article.readingMinutes,
    paragraphs: shown.paragraphs,
    pages: shown.pages,
    others: shown.others,
    hidden: hidden.map(({ kind, why, text }) => ({ kind, why, text })),
    related: shown.related,
    saved,
    screenshots,
  };
}

/** The same for people. */
export function describeReport(report: ReadingReport): string {
  const { source, siteName, byline, publishedTime, words, readingMinutes, pages } = report;
  const facts = [
    source,
    siteName !== source && siteName && `on ${siteName}`,
    byline && `by ${byline}`,
    publishedTime,
    `${words} words`,
    `${readingMinutes} min`,
    pages > 1 && `${pages} pages`,
  ];
  return [
    report.title,
    facts.filter(Boolean).join(' · '),
    report.url,
    '',
    ...section('Hidden on the page', report.hidden, ({ kind, why }) => `${wordsOf(kind)}: ${why}`),
    ...section('Shown in the reader', report.paragraphs, (text) => shorten(text)),
    ...(report.others.length > 0 ? section('Further stories on the page', report.others, shorten) : []),
    ...section(
      'Related stories beside it',
      report.related,
      ({ title, source, hasText }) =>
        `${[title, source].filter(Boolean).join(', ')}${hasText ? ' (whole text)' : ''}`,
    ),
    report.saved ? 'Saved from the popup: it is in the reading list.' : 'Not saved.',
    '',
    'Pictures:',
    ...Object.values(report.screenshots).map((path) => `  ${path}`),
  ].join('\n');
}

function section<Item>(heading: string, items: readonly Item[], line: (item: Item) => string): string[] {
  return [`${heading}: ${items.length || 'none'}`, ...items.map((item) => `  ${line(item)}`), ''];
}

/** `appBanner` as people write it. */
function wordsOf(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function shorten(text: string): string {
  return text.length > 96 ? `${text.slice(0, 95).trimEnd()}…` : text;
}
