// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract';
import { blockText } from '../../utils/article/text';
import { FIXTURE_NOW } from '../run/extract-fixture';

// The times of a live blog are written out in the zone of whoever reads.
process.env.TZ = 'UTC';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

const read = (slug: string, file: string) => readFileSync(join(PAGES, slug, file), 'utf8');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A page with `expected-others.json` beside it holds further stories; no other page does. */
const readOthers = (slug: string): unknown[] =>
  existsSync(join(PAGES, slug, 'expected-others.json')) ? JSON.parse(read(slug, 'expected-others.json')) : [];

/** A page with `expected.html` beside it gives a story. `readAt` is where it was read; the rest is the article. */
const stories = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'expected.html')));

describe.each(stories)('%s', (slug) => {
  const { readAt, nextPage, ...metadata } = JSON.parse(read(slug, 'expected-metadata.json')) as {
    readAt: string;
    nextPage?: string;
  };
  const page = parse(read(slug, 'source.html'));
  const before = page.documentElement.outerHTML;
  const extraction = extractArticle(page, { url: readAt, now: FIXTURE_NOW, window });

  test('is taken out of its page whole and alone', () => {
    if ('refused' in extraction) throw new Error(`refused: ${extraction.refused}`);
    const { content, textContent, ...rest } = extraction.article;
    expect(`${content.trim()}\n`).toBe(read(slug, 'expected.html'));
    expect(rest).toEqual(metadata);
    expect(textContent).toBe(blockText(parse(content).body));
  });

  test('goes on where its page says, and nowhere else', () => {
    expect('nextPage' in extraction ? extraction.nextPage : undefined).toBe(nextPage);
  });

  test('is split from the other stories of its page, and from nothing else', () => {
    const others = ('others' in extraction && extraction.others) || [];
    expect(others.map(({ textContent: _, ...other }) => other)).toEqual(readOthers(slug));
  });

  test('leaves its page as it was', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
