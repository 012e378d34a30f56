import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detectStory, readStrengths, type StoryVerdict } from '../../utils/article/detect';
import { extractArticle } from '../../utils/article/extract';
import { listTextRuns } from '../../utils/article/text';
import { startTrace, type Trace } from '../../utils/article/trace';
import type { System } from './bench-options';

/** What a program makes of a page. Absent parts were not found. */
export interface Reading {
  text: string;
  html: string;
  title?: string;
  byline?: string;
  publishedTime?: string;
  siteName?: string;
  /** Why there is no text, or how the program failed. */
  refused?: string;
  /** What was taken out, and what the story was before. */
  trace?: Trace;
  /** How long it took, without parsing the page. */
  ms: number;
}

export interface PageReadings {
  verdict: StoryVerdict & { ms: number };
  /** How strongly each signal of the detection speaks, by its name. */
  strengths: Record<string, number>;
  isReaderable: boolean;
  /** All text of the page, hidden or not. */
  pageText: string;
  readings: Partial<Record<System, Reading>>;
}

/** Where the page is: the present document, or one to be parsed. */
export interface Task {
  html?: string;
  url: string;
  systems: readonly System[];
}

/**
 * Each reads the page twice and is timed the second time: on a fresh page the engine has compiled nothing yet. The clock
 * steps by 0.1 ms. To collect garbage before each timed run, so that nobody pays for what the one before left, changed
 * no ratio by more than two runs of the same code differ.
 */
const programs: Record<System, (document: Document, url: string) => Reading> = {
  lede(document, url) {
    const trace = startTrace();
    const now = new Date();
    // Traced in a run of its own: writing everything down is no part of the work.
    extractArticle(document, { url, now, window, trace });
    const { value, ms } = time(() => extractArticle(document, { url, now, window }));
    if ('refused' in value) return { text: '', html: '', refused: value.refused, trace, ms };
    const { textContent: text, content: html, title, byline, publishedTime, siteName } = value.article;
    return compact({ text, html, title, byline, publishedTime, siteName, trace, ms });
  },
  readability(document) {
    // As its documentation has it: it changes what it is given, so it is given a copy.
    const read = () => new Readability(document.cloneNode(true) as Document).parse();
    read();
    const { value, ms } = time(read);
    if (!value) return { text: '', html: '', refused: 'no-story', ms };
    const { content, title, byline, publishedTime, siteName } = value;
    return compact({ ...ofHtml(content), title, byline, publishedTime, siteName, ms });
  },
  defuddle(document, url) {
    const read = () => new Defuddle(document.cloneNode(true) as Document, { url }).parse();
    read();
    const { value, ms } = time(read);
    const { content, title, author: byline, published: publishedTime, site: siteName } = value;
    return compact({ ...ofHtml(content), title, byline, publishedTime, siteName, ms });
  },
};

/** Reads one page with each program. */
export function readInPage({ html, url, systems }: Task): PageReadings {
  const open = () => (html === undefined ? document : new DOMParser().parseFromString(html, 'text/html'));
  const page = open();
  const { value: verdict, ms } = time(() => detectStory(page, new URL(url)));
  const readings = systems.map((system) => {
    try {
      const copy = html === undefined ? (document.cloneNode(true) as Document) : open();
      return [system, programs[system](copy, url)];
    } catch (error) {
      return [system, { text: '', html: '', refused: String(error), ms: Number.NaN }];
    }
  });
  return {
    verdict: { ...verdict, ms },
    strengths: readStrengths(page, new URL(url)),
    isReaderable: isProbablyReaderable(page),
    pageText: textOf(page.body),
    readings: Object.fromEntries(readings),
  };
}

function time<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

/** With a line break at every block: `textContent` glues words together. */
function ofHtml(html: string | null | undefined): { html: string; text: string } {
  const { body } = new DOMParser().parseFromString(html ?? '', 'text/html');
  return { html: html ?? '', text: textOf(body) };
}

function textOf(root: Element): string {
  return listTextRuns(root)
    .map(({ text }) => text)
    .join('\n');
}

/** Without parts that are empty or not given. */
function compact(reading: { [K in keyof Reading]: Reading[K] | null | undefined }): Reading {
  const parts = Object.entries(reading).filter(
    ([name, value]) =>
      name === 'text' || name === 'html' || (value !== undefined && value !== null && value !== ''),
  );
  return Object.fromEntries(parts) as unknown as Reading;
}

Object.assign(globalThis, { readInPage });
