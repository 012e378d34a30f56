import { siteOf } from '../../utils/article/site-of.ts';
import { crossValidate, type Example, type Fit, fitLogistic, scoreBy } from './fit-logistic.ts';
import { hashName } from './hash-name.ts';
import { APART, type DetectedPage, OWN_HELD, OWN_LEARNED } from './read-detection.ts';

/** What is learned: the numbers in `utils/article/story-signals.ts`. */
export interface DetectionModel {
  base: number;
  /** Below this by address and metadata alone, the text is not read. */
  hopeless: number;
  /** Above this a page is so plainly a story that it may be opened unasked. */
  surely: number;
  weights: Record<string, number>;
}

const FOLDS = 5;
/** Tried 0.3 to 8: flat from 1 to 4. */
const PENALTY = 2;
/** Our own pages are few, and stand for what users meet most. */
const OWN_WEIGHT = 3;
/** What `surely` must reach on pages that the weights were not fitted to; a little above what is promised. */
const SURELY_PRECISION = 0.982;
/** Share of the stories that the whole model knows which the first look may give up. */
const GIVEN_UP = 0.003;

/** Pages to learn from: documentation is neither, and the held half of our own is only for judging. */
export function listLearned(pages: readonly DetectedPage[]): DetectedPage[] {
  return pages.filter(({ pageType, set }) => pageType !== APART && set !== OWN_HELD);
}

/** Log-odds of each page by weights fitted to other sites' pages only. */
export function scoreCrossValidated(pages: readonly DetectedPage[]): number[] {
  return crossValidate(toExamples(pages, namesIn(pages)), foldOf, FOLDS, PENALTY);
}

/** @param firstNames the signals of the first look. */
export function learnDetection(
  pages: readonly DetectedPage[],
  firstNames: readonly string[],
): DetectionModel {
  const names = namesIn(pages);
  const examples = toExamples(pages, names);
  const fit = fitLogistic(examples, PENALTY);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    base: round(fit.base),
    hopeless: round(findHopeless(examples, fit, names, firstNames)),
    surely: round(findSurely(pages, scoreCrossValidated(pages))),
    weights: Object.fromEntries(names.map((name, at) => [name, round(fit.weights[at] ?? 0)])),
  };
}

function namesIn(pages: readonly DetectedPage[]): string[] {
  return Object.keys(pages[0]?.reading.strengths ?? {});
}

function toExamples(pages: readonly DetectedPage[], names: readonly string[]): Example[] {
  return pages.map(({ reading, isStory, set, url }) => ({
    strengths: names.map((name) => reading.strengths[name] ?? 0),
    isStory,
    weight: set === OWN_LEARNED ? OWN_WEIGHT : 1,
    group: siteOf(new URL(url).hostname),
  }));
}

/** By a hash of the site's name, so that a site's fold stays when pages are added. */
function foldOf(site: string): number {
  return (hashName(site) >>> 8) % FOLDS;
}

function findHopeless(
  examples: readonly Example[],
  fit: Fit,
  names: readonly string[],
  firstNames: readonly string[],
): number {
  const first: Fit = {
    base: fit.base,
    weights: names.map((name, at) => (firstNames.includes(name) ? (fit.weights[at] ?? 0) : 0)),
  };
  const stories = examples
    .filter(({ isStory, strengths }) => isStory && scoreBy(fit, strengths) > 0)
    .map(({ strengths }) => scoreBy(first, strengths))
    .sort((one, other) => one - other);
  return (stories[Math.floor(stories.length * GIVEN_UP)] ?? 0) - 0.001;
}

/** The lowest threshold above which the share of stories stays what it must be. */
function findSurely(pages: readonly DetectedPage[], scores: readonly number[]): number {
  const sorted = pages
    .map(({ isStory }, at) => ({ isStory, score: scores[at] ?? 0 }))
    .sort((one, other) => other.score - one.score);
  let stories = 0;
  let lowest = sorted[0]?.score ?? 0;
  sorted.forEach(({ isStory, score }, at) => {
    if (isStory) stories += 1;
    if (stories / (at + 1) >= SURELY_PRECISION) lowest = score;
  });
  return Math.max(0, lowest);
}
