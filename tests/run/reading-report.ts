import type { Article } from '../../utils/article/article.ts';
import type { HiddenBlock, PromoKind } from '../../utils/promo/hidden-block.ts';
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
  isStory: boolean;
  title: string;
  byline: string | null;
  source: string | null;
  siteName: string | null;
  publishedTime: string | null;
  words: number;
  readingMinutes: number;
  /** As the reader shows them. */
  paragraphs: string[];
  hidden: { kind: PromoKind; why: string; text: string }[];
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
    isStory: true,
    title: shown.title,
    byline: article.byline ?? null,
    source: shown.source,
    siteName: article.siteName ?? null,
    publishedTime: article.publishedTime ?? null,
    words: article.words,
    readingMinutes: article.readingMinutes,
    paragraphs: shown.paragraphs,
    hidden: hidden.map(({ kind, why, text }) => ({ kind, why, text })),
    related: shown.related,
    saved,
    screenshots,
  };
}

/** The same for people. */
export function describeReport(report: ReadingReport): string {
  const { source, siteName, byline, publishedTime, words, readingMinutes } = report;
  const facts = [
    source,
    siteName !== source && siteName && `on ${siteName}`,
    byline && `by ${byline}`,
    publishedTime,
    `${words} words`,
    `${readingMinutes} min`,
  ];
  return [
    report.title,
    facts.filter(Boolean).join(' · '),
    report.url,
    '',
    ...section('Hidden on the page', report.hidden, ({ kind, why }) => `${wordsOf(kind)}: ${why}`),
    ...section('Shown in the reader', report.paragraphs, (text) => shorten(text)),
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
