import { writeFileSync } from 'node:fs';
import type { BenchOptions } from './bench-options.ts';
import { formatTable } from './format-table.ts';
import { learnDetection, listLearned, scoreCrossValidated } from './learn-detection.ts';
import { quantile } from './metrics.ts';
import { APART, type DetectedPage, OWN_HELD, OWN_LEARNED, readDetection } from './read-detection.ts';

interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

type Says = (page: DetectedPage, at: number) => boolean;

const offered: Says = ({ reading }) => reading.verdict.isStory;
const opened: Says = ({ reading }) => reading.verdict.surely;
const readerable: Says = ({ reading }) => reading.isReaderable;

const isOwn = ({ set }: DetectedPage) => set === OWN_LEARNED || set === OWN_HELD;
const isApart = ({ pageType }: DetectedPage) => pageType === APART;
/** Sets with both kinds of pages: precision means nothing where all are stories. */
const isScored = (page: DetectedPage, mixed: ReadonlySet<string>) => mixed.has(page.set) && !isApart(page);

/**
 * `npm run bench -- detect`: on which pages the reader offers itself, beside `isProbablyReaderable` as it comes, on the
 * pages under a folder and on front pages of our own.
 */
export async function benchDetect(options: BenchOptions): Promise<void> {
  const pages = await readDetection(options.data, options.only);
  console.log(reportByDetector(pages));
  console.log(`\n${reportByType(pages)}`);
  console.log(`\n${reportTimes(pages)}`);
  const learned = listLearned(pages);
  const isMixed = learned.some(({ isStory }) => isStory) && learned.some(({ isStory }) => !isStory);
  if (isMixed) console.log(`\n${reportCrossValidated(pages, learnDetection(learned, []).surely)}`);
  if (options.worst > 0) console.log(`\n${listWorst(pages, options.worst)}`);
  if (options.json) writeFileSync(options.json, JSON.stringify({ pages }));
}

function reportByDetector(pages: readonly DetectedPage[]): string {
  const mixed = mixedSets(pages);
  const scored = pages.filter((page) => isScored(page, mixed));
  const rows = (
    [
      ['lede, offers the reader', offered],
      ['lede, opens by itself', opened],
      ['isProbablyReaderable', readerable],
    ] as const
  ).map(([name, says]) => {
    const { precision, recall, f1 } = score(scored, says);
    return [name, precision, recall, f1];
  });
  return formatTable([`${scored.length} pages, ${APART} left out`, 'precision', 'recall', 'F1'], rows);
}

/** Share of each kind of page on which each fires: to be 1 for articles, 0 for the others. */
function reportByType(pages: readonly DetectedPage[]): string {
  const kinds = new Map<string, DetectedPage[]>();
  for (const page of pages) {
    const kind = `${page.set}: ${page.pageType}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  const share = (some: readonly DetectedPage[], says: Says) => some.filter(says).length / some.length;
  const rows = [...kinds].map(([kind, some]) => [
    kind,
    String(some.length),
    share(some, offered),
    share(some, opened),
    share(some, readerable),
  ]);
  return formatTable(['fires on', 'pages', 'offers', 'opens', 'readerable'], rows);
}

function reportTimes(pages: readonly DetectedPage[]): string {
  const times = pages.filter((page) => !isOwn(page)).map(({ reading }) => reading.verdict.ms);
  const figures = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)];
  return formatTable(['ms a page', 'median', 'p95', 'max'], [['lede', ...figures]]);
}

/** How weights fitted to other sites do on each site; the held half of our own pages is in no fit at all. */
export function reportCrossValidated(pages: readonly DetectedPage[], surely: number): string {
  const learned = listLearned(pages);
  const scores = scoreCrossValidated(learned);
  const mixed = mixedSets(learned);
  const scoreOf = new Map(learned.map((page, at) => [page, scores[at] ?? 0]));
  const above = (least: number) => (page: DetectedPage) => (scoreOf.get(page) ?? 0) > least;
  const scored = learned.filter((page) => isScored(page, mixed));
  const stories = learned.filter((page) => page.isStory && !mixed.has(page.set) && !isOwn(page));
  const fronts = learned.filter((page) => page.set === OWN_LEARNED && !page.isStory);
  const rows = [
    ['offers', 0],
    ['opens', surely],
  ].map(([name, least]) => {
    const { precision, recall, f1 } = score(scored, above(Number(least)));
    const recognised = stories.filter(above(Number(least))).length / stories.length;
    return [
      String(name),
      precision,
      recall,
      f1,
      recognised,
      String(fronts.filter(above(Number(least))).length),
    ];
  });
  return formatTable(
    ['5-fold by site', 'precision', 'recall', 'F1', 'sets of stories', `of ${fronts.length} own fronts`],
    rows,
  );
}

function listWorst(pages: readonly DetectedPage[], count: number): string {
  const wrong = pages.filter((page) => !isApart(page) && offered(page, 0) !== page.isStory);
  const distance = ({ reading }: DetectedPage) => -Math.abs(reading.verdict.score);
  return wrong
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, count)
    .map(({ set, id, pageType, reading }) =>
      [set, id, pageType, reading.verdict.score.toFixed(1), ...reading.verdict.reasons.slice(0, 5)].join(
        ' | ',
      ),
    )
    .join('\n');
}

function mixedSets(pages: readonly DetectedPage[]): ReadonlySet<string> {
  const some = pages.filter((page) => !page.isStory && !isApart(page) && !isOwn(page));
  return new Set(some.map(({ set }) => set));
}

function score(pages: readonly DetectedPage[], says: Says): Figures {
  const said = pages.filter(says);
  const hits = said.filter(({ isStory }) => isStory).length;
  const precision = hits / said.length;
  const recall = hits / pages.filter(({ isStory }) => isStory).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
