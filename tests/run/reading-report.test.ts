import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/article.ts';
import { describeReport, makeReport, type Observations } from './reading-report.ts';

const screenshots = {
  before: '/s/before.png',
  quieted: '/s/quieted.png',
  reader: '/s/reader.png',
  popup: '/s/popup.png',
};
const observations: Observations = {
  url: 'http://localhost:1/index.html',
  article: {
    url: 'http://localhost:1/index.html',
    title: 'From the article',
    siteName: 'Dayfold',
    words: 812,
    readingMinutes: 4,
  } as Article,
  shown: {
    title: 'From the reader',
    source: 'Northshore Ledger',
    paragraphs: ['A mill turns again.', `The second paragraph ${'goes on '.repeat(40)}`],
    pages: 1,
    others: [],
    related: [
      {
        title: 'Ferry',
        source: 'Estuary Times',
        publishedTime: null,
        url: 'http://localhost:1/f',
        hasText: true,
      },
    ],
  },
  hidden: [{ id: 'b1', kind: 'appBanner', why: '2 store links', text: 'Get the app' }],
  saved: true,
  screenshots,
};

describe('makeReport', () => {
  it('tells what the reader showed, and null for what the page does not say', () => {
    expect(makeReport(observations)).toEqual({
      url: 'http://localhost:1/index.html',
      canonicalUrl: 'http://localhost:1/index.html',
      isStory: true,
      title: 'From the reader',
      standfirst: null,
      byline: null,
      source: 'Northshore Ledger',
      siteName: 'Dayfold',
      section: null,
      publishedTime: null,
      modifiedTime: null,
      lang: null,
      dir: null,
      leadImage: null,
      words: 812,
      readingMinutes: 4,
      paragraphs: observations.shown.paragraphs,
      pages: 1,
      others: [],
      hidden: [{ kind: 'appBanner', why: '2 store links', text: 'Get the app' }],
      related: observations.shown.related,
      saved: true,
      screenshots,
    });
  });

  it('tells everything that the article has', () => {
    const said = {
      standfirst: 'A mill turns.',
      section: 'Coast',
      modifiedTime: '2026-11-20T09:00:00Z',
      lang: 'en',
      dir: 'ltr',
      leadImage: { url: 'http://localhost:1/mill.jpg', alt: 'A mill' },
    } as const;
    const url = 'http://localhost:1/mill';
    const article = { ...observations.article, ...said, url };
    expect(makeReport({ ...observations, article })).toMatchObject({ ...said, canonicalUrl: url });
  });
});

describe('describeReport', () => {
  it('is short, and names everything that happened', () => {
    const lines = describeReport(makeReport(observations)).split('\n');
    expect(lines).toContain('Northshore Ledger · on Dayfold · 812 words · 4 min');
    expect(lines).toContain('Hidden on the page: 1');
    expect(lines).toContain('  app banner: 2 store links');
    expect(lines).toContain('Shown in the reader: 2');
    expect(lines).toContain('  Ferry, Estuary Times (whole text)');
    expect(lines).toContain('Saved from the popup: it is in the reading list.');
    expect(lines).toContain('  /s/popup.png');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(100);
  });

  it('names further pages and stories', () => {
    const shown = { ...observations.shown, pages: 3, others: ['A sledge from the ice'] };
    const lines = describeReport(makeReport({ ...observations, shown })).split('\n');
    expect(lines).toContain('Northshore Ledger · on Dayfold · 812 words · 4 min · 3 pages');
    expect(lines).toContain('Further stories on the page: 1');
    expect(lines).toContain('  A sledge from the ice');
  });

  it('says none where there is nothing', () => {
    const report = makeReport({ ...observations, hidden: [] });
    expect(describeReport(report)).toContain('Hidden on the page: none');
  });
});
