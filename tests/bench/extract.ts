import { writeFileSync } from 'node:fs';
import { BenchBrowser } from './bench-browser.ts';
import type { BenchOptions, System } from './bench-options.ts';
import { formatTable } from './format-table.ts';
import type { PageReadings, Reading } from './in-page.ts';
import {
  agreeLoosely,
  countLost,
  harmonicMean,
  holdsSnippet,
  isExact,
  isSameDay,
  mean,
  plain,
  quantile,
  scoreShingles,
  scoreWords,
} from './metrics.ts';
import { type BenchPage, readPages, type Truth } from './read-pages.ts';
import { showProgress } from './show-progress.ts';

/** Below this share of its words kept, a story counts as damaged. */
const DAMAGED = 0.95;

/** The figures of one program on one page. What the truth does not say is absent. */
interface PageScore {
  id: string;
  set: string;
  pageType: string;
  ms: number;
  refused?: string;
  text?: {
    words: ReturnType<typeof scoreWords>;
    shingles: ReturnType<typeof scoreShingles>;
    exact: boolean;
    /** Words of the story that stand on the page and not in the text. */
    lost: { lost: number; of: number };
    /** The same for what was cleaned away from the body that had been found. */
    cleanedAway?: { lost: number; of: number };
  };
  /** Share of the snippets that must be there, and of those that must not, which are. */
  withFound?: number;
  leaked?: number;
  metadata: { title?: boolean; byline?: boolean; loosely?: boolean; date?: boolean };
  /** Given although the truth has none. */
  invented: { byline?: boolean; date?: boolean };
}

type Scores = Partial<Record<System, PageScore[]>>;

/** `npm run bench -- extract`: how well the story is taken out, beside Readability and Defuddle on the same pages. */
export async function benchExtract(options: BenchOptions): Promise<void> {
  const pages = readPages(options.data, options.only);
  const scores: Scores = Object.fromEntries(options.systems.map((system) => [system, []]));
  const predictions: string[] = [];
  const browser = await BenchBrowser.launch(options);
  try {
    for (const [index, page] of pages.entries()) {
      const read = await browser.read(page).catch((error) => failed(options.systems, error));
      for (const system of options.systems) {
        const reading = read.readings[system];
        if (reading) scores[system]?.push(scorePage(page, read, reading));
      }
      predictions.push(predictionOf(page.truth, read));
      showProgress(index + 1, pages.length);
    }
  } finally {
    await browser.close();
  }
  if (options.predictions) writeFileSync(options.predictions, `${predictions.join('\n')}\n`);
  if (options.json)
    writeFileSync(options.json, JSON.stringify({ figures: summarise(scores), pages: scores }));
  console.log(report(scores));
  if (options.worst > 0) console.log(listWorst(scores.lede ?? [], options.worst));
}

/** A page that broke the browser's tab counts against every program. */
function failed(systems: readonly System[], error: unknown): PageReadings {
  const reading = { text: '', html: '', refused: String(error), ms: Number.NaN };
  return {
    verdict: { isStory: false, surely: false, score: Number.NaN, reasons: [], ms: Number.NaN },
    strengths: {},
    isReaderable: false,
    pageText: '',
    readings: Object.fromEntries(systems.map((system) => [system, reading])),
  };
}

function predictionOf({ id, url }: Truth, { verdict, readings }: PageReadings): string {
  const { text = '', html = '', title, byline, publishedTime, siteName, ms } = readings.lede ?? {};
  const { isStory, score } = verdict;
  return JSON.stringify({ id, url, isStory, score, title, byline, publishedTime, siteName, text, html, ms });
}

function scorePage({ set, truth }: BenchPage, { pageText }: PageReadings, reading: Reading): PageScore {
  const { text, trace, ms, refused } = reading;
  const { id, pageType } = truth;
  const share = (snippets: readonly string[]) =>
    mean(snippets.map((snippet) => Number(holdsSnippet(text, snippet))));
  return {
    id,
    set,
    pageType,
    ms,
    ...(refused && { refused }),
    ...(truth.text && {
      text: {
        words: scoreWords(text, truth.text),
        shingles: scoreShingles(text, truth.text),
        exact: isExact(text, truth.text),
        lost: countLost(pageText, text, truth.text),
        ...(trace && { cleanedAway: countLost(trace.foundText, text, truth.text) }),
      },
    }),
    ...(truth.with.length > 0 && { withFound: share(truth.with) }),
    ...(truth.without.length > 0 && { leaked: share(truth.without) }),
    ...scoreMetadata(truth, reading),
  };
}

function scoreMetadata(
  truth: Truth,
  { title = '', byline, publishedTime }: Reading,
): Pick<PageScore, 'metadata' | 'invented'> {
  const knowsByline = truth.title !== undefined;
  return {
    metadata: {
      ...(truth.title && { title: plain(title) === plain(truth.title) }),
      ...(truth.byline && {
        byline: plain(byline ?? '') === plain(truth.byline),
        loosely: byline !== undefined && agreeLoosely(byline, truth.byline),
      }),
      ...(truth.publishedTime && {
        date: publishedTime !== undefined && isSameDay(publishedTime, truth.publishedTime),
      }),
    },
    invented: {
      ...(knowsByline && !truth.byline && { byline: byline !== undefined }),
      ...(knowsByline && !truth.publishedTime && { date: publishedTime !== undefined }),
    },
  };
}

/** The means over the pages of one set and type. */
function average(scores: readonly PageScore[]) {
  const texts = scores.flatMap(({ text }) => (text ? [text] : []));
  const precision = mean(texts.map(({ shingles }) => shingles.precision));
  const recall = mean(texts.map(({ shingles }) => shingles.recall));
  const rate = (pick: (score: PageScore) => boolean | number | undefined) =>
    mean(scores.map(pick).flatMap((value) => (value === undefined ? [] : [Number(value)])));
  const lost = (pick: (text: (typeof texts)[number]) => { lost: number; of: number } | undefined) => {
    const counts = texts.flatMap((text) => pick(text) ?? []);
    const sum = (part: 'lost' | 'of') => counts.reduce((total, count) => total + count[part], 0);
    return {
      words: sum('lost') / sum('of'),
      pages: mean(counts.map((count) => Number(count.lost > (1 - DAMAGED) * count.of))),
    };
  };
  const times = scores.map(({ ms }) => ms).filter((ms) => !Number.isNaN(ms));
  return {
    pages: scores.length,
    wordF1: mean(texts.map(({ words }) => words.f1)),
    precision: mean(texts.map(({ words }) => words.precision)),
    recall: mean(texts.map(({ words }) => words.recall)),
    shingleF1: harmonicMean(precision, recall),
    shinglePrecision: precision,
    shingleRecall: recall,
    exact: mean(texts.map(({ exact }) => Number(exact))),
    withFound: rate(({ withFound }) => withFound),
    leaked: rate(({ leaked }) => leaked),
    lost: lost((text) => text.lost),
    cleanedAway: lost((text) => text.cleanedAway),
    title: rate(({ metadata }) => metadata.title),
    byline: rate(({ metadata }) => metadata.byline),
    bylineLoosely: rate(({ metadata }) => metadata.loosely),
    bylineInvented: rate(({ invented }) => invented.byline),
    date: rate(({ metadata }) => metadata.date),
    dateInvented: rate(({ invented }) => invented.date),
    ms: { median: quantile(times, 0.5), p95: quantile(times, 0.95), max: Math.max(...times) },
  };
}

function summarise(scores: Scores) {
  return Object.entries(scores).flatMap(([system, all]) => {
    const groups = Map.groupBy(all, ({ set, pageType }) => `${set} ${pageType}`);
    return [...groups].map(([group, some]) => ({ group, system, ...average(some) }));
  });
}

function report(scores: Scores): string {
  const figures = summarise(scores).sort((one, other) => one.group.localeCompare(other.group));
  const known = (columns: Record<string, (figure: (typeof figures)[number]) => number>, decimals = 3) => {
    const names = Object.keys(columns);
    const rows = figures
      .map((figure) => [
        `${figure.group}, ${figure.system}`,
        String(figure.pages),
        ...Object.values(columns).map((column) => column(figure)),
      ])
      .filter((row) => row.slice(2).some((cell) => !Number.isNaN(cell)))
      .map((row) =>
        row.map((cell) => (typeof cell === 'number' && decimals === 0 ? String(Math.round(cell)) : cell)),
      );
    return formatTable(['', 'pages', ...names], rows);
  };
  return [
    known({
      'word F1': (figure) => figure.wordF1,
      P: (figure) => figure.precision,
      R: (figure) => figure.recall,
      'shingle F1': (figure) => figure.shingleF1,
      'P ': (figure) => figure.shinglePrecision,
      'R ': (figure) => figure.shingleRecall,
      exact: (figure) => figure.exact,
      with: (figure) => figure.withFound,
      leak: (figure) => figure.leaked,
    }),
    known({
      'words lost of page': (figure) => figure.lost.words,
      'pages > 5 %': (figure) => figure.lost.pages,
      'of body found': (figure) => figure.cleanedAway.words,
      'pages > 5 % ': (figure) => figure.cleanedAway.pages,
    }),
    known({
      title: (figure) => figure.title,
      byline: (figure) => figure.byline,
      loosely: (figure) => figure.bylineLoosely,
      'though absent': (figure) => figure.bylineInvented,
      date: (figure) => figure.date,
      'though absent ': (figure) => figure.dateInvented,
    }),
    known(
      {
        'ms median': (figure) => figure.ms.median,
        p95: (figure) => figure.ms.p95,
        max: (figure) => figure.ms.max,
      },
      0,
    ),
  ].join('\n\n');
}

function listWorst(scores: readonly PageScore[], count: number): string {
  const byF1 = scores
    .filter(({ text, pageType }) => text && pageType === 'article')
    .sort((one, other) => (one.text?.words.f1 ?? 0) - (other.text?.words.f1 ?? 0));
  const rows = byF1
    .slice(0, count)
    .map(({ set, id, text, refused }) => [
      `${set} ${id}`,
      text?.words.f1 ?? Number.NaN,
      text?.words.precision ?? Number.NaN,
      text?.words.recall ?? Number.NaN,
      refused ?? '',
    ]);
  return `\n${formatTable(['worst pages', 'F1', 'P', 'R', ''], rows)}`;
}
