import { JSDOM } from 'jsdom';
import { extractArticle } from '../../utils/article/extract';

/** When every fixture is read: relative times count from here. */
export const FIXTURE_NOW = new Date('2026-03-10T12:00:00Z');

/** The two files that say what a fixture's page is read as. */
export interface Expected {
  html: string;
  metadata: string;
}

/**
 * Reads a fixture's page as `tests/article/pages.test.ts` does.
 * @returns what its files are to hold, or why the page gives no story.
 */
export function extractFixture(source: string, readAt: string): Expected | { refused: string } {
  const { window } = new JSDOM(source);
  const extraction = extractArticle(window.document, { url: readAt, now: FIXTURE_NOW, window });
  if ('refused' in extraction) return extraction;
  const { content, textContent: _, ...metadata } = extraction.article;
  return {
    html: `${content.trim()}\n`,
    metadata: `${JSON.stringify({ readAt, ...metadata }, undefined, 2)}\n`,
  };
}
