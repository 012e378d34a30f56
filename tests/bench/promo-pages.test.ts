import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

const HALVES = ['seen', 'held'] as const;
const KINDS = [
  'appBanner',
  'newsletter',
  'signUp',
  'notification',
  'survey',
  'aiPromo',
  'chat',
  'share',
  'floatingVideo',
  'sponsored',
  'emptyShell',
  'donation',
];
const LABEL = /^(hide|keep):([a-zA-Z]+(?:-[a-z]+)*)$/;
const HIDE = '[data-label^="hide:"]';

const pages = HALVES.flatMap((half) => {
  const folder = join(import.meta.dirname, 'promo-pages', half);
  return readdirSync(folder).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { half, file, html, document: new JSDOM(html).window.document };
  });
});
type Page = (typeof pages)[number];

const labelled = ({ document }: Page) => [...document.querySelectorAll('[data-label]')];
const labelOf = (element: Element) => element.getAttribute('data-label') ?? '';
const labelsOf = (page: Page) => labelled(page).map(labelOf);
const languageOf = ({ document }: Page) => document.documentElement.lang.slice(0, 2);

describe.each(pages)('$half/$file', (page) => {
  const { document, html, file } = page;

  test('is a whole page with a title, an address and a story', () => {
    expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.html$/);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(document.title).not.toBe('');
    expect(languageOf(page)).toMatch(/^[a-z]{2}$/);
    const address = document.querySelector<HTMLMetaElement>('meta[name="lede:url"]')?.content ?? '';
    expect(address).toMatch(/^https:\/\/[a-z0-9.-]+\.example\/\S+$/);
    expect(document.querySelectorAll('[data-story]')).toHaveLength(1);
    expect(document.querySelector('h1, h2')?.textContent?.trim()).toBeTruthy();
  });

  test('loads nothing from elsewhere', () => {
    expect(document.querySelectorAll('script')).toHaveLength(0);
    const sources = [...document.querySelectorAll('[src], link[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    );
    expect(sources.filter((source) => source?.includes('//'))).toEqual([]);
  });

  test('has labels that are known, and none within one to hide', () => {
    const labels = labelsOf(page);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels).toHaveLength(html.match(/ data-label="/g)?.length ?? 0);
    for (const label of labels) {
      const [, verdict, kind = ''] = LABEL.exec(label) ?? [];
      expect(verdict, label).toBeDefined();
      if (verdict === 'hide') expect(KINDS).toContain(kind);
    }
    expect([...document.querySelectorAll(`${HIDE} [data-label]`)].map(labelOf)).toEqual([]);
    expect(document.querySelectorAll(`${HIDE} [data-story]`)).toHaveLength(0);
  });
});

test('no two pages share a name, an address or a paragraph', () => {
  const files = pages.map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
  const addresses = pages.map(({ document }) => document.querySelector('meta[name="lede:url"]'));
  expect(new Set(addresses.map((meta) => meta?.getAttribute('content'))).size).toBe(pages.length);
  const paragraphs = pages.flatMap(({ document }) =>
    [...document.querySelectorAll('[data-story] p')]
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter(({ length }) => length > 60),
  );
  expect(paragraphs.filter((text, at) => paragraphs.indexOf(text) !== at)).toEqual([]);
});

test('is large enough, and even', () => {
  expect(pages.length).toBeGreaterThanOrEqual(120);
  expect(pages.flatMap(labelsOf).filter((label) => label.startsWith('keep:')).length).toBeGreaterThanOrEqual(
    300,
  );
  const sizes = HALVES.map((half) => pages.filter((page) => page.half === half).length);
  expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0))).toBeLessThanOrEqual(2);
});

test.each(HALVES)('%s has every kind and at least eight languages', (half) => {
  const own = pages.filter((page) => page.half === half);
  const labels = own.flatMap(labelsOf);
  for (const kind of KINDS) {
    expect(labels.filter((label) => label === `hide:${kind}`).length, kind).toBeGreaterThanOrEqual(8);
  }
  expect(new Set(own.map(languageOf)).size).toBeGreaterThanOrEqual(8);
});

test('both halves have the same languages', () => {
  const [seen, held] = HALVES.map((half) =>
    [...new Set(pages.filter((page) => page.half === half).map(languageOf))].sort(),
  );
  expect(seen).toEqual(held);
});
