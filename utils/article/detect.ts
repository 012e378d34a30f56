import { readPageSigns } from './page-signs';
import { PAGE_SIGNALS, TEXT_SIGNALS } from './story-signals';
import model from './story-weights.json';
import { readTextSigns } from './text-signs';

export interface StoryVerdict {
  isStory: boolean;
  /** So plainly a story that it may be opened unasked. */
  surely: boolean;
  /** Log-odds by `story-weights.json`: above 0 it is more likely a story than not. */
  score: number;
  /** The signals that spoke, with their weights, the heaviest first: "article in JSON-LD +1.5". */
  reasons: string[];
}

/** Letters of prose below which there is nothing to read yet, whatever the page says of itself. */
const LEAST_PROSE = 200;

const weights: Record<string, number> = model.weights;

/**
 * Says whether a page is one story. Made for every page: bounded, and safe from what the page names its fields. Address
 * and metadata are weighed first; the text is read only where they leave a doubt, and always before a yes. The model is
 * a logistic regression that `tests/bench/fit-detection.ts` fits and writes.
 * @param url where the page was read.
 */
export function detectStory(document: Document, url: URL): StoryVerdict {
  const said = weigh(PAGE_SIGNALS, readPageSigns(document, url));
  if (model.base + sumOf(said) < model.hopeless) return judge(said, false);
  const text = readTextSigns(document);
  return judge([...said, ...weigh(TEXT_SIGNALS, text)], text.prose >= LEAST_PROSE);
}

/** The strength of every signal on a page, by name: what the weights are fitted to. */
export function readStrengths(document: Document, url: URL): Record<string, number> {
  const strengths = [
    ...measure(PAGE_SIGNALS, readPageSigns(document, url)),
    ...measure(TEXT_SIGNALS, readTextSigns(document)),
  ];
  return Object.fromEntries(strengths);
}

type Points = [name: string, points: number];

function measure<Signs>(
  signals: Record<string, (signs: Signs) => boolean | number>,
  signs: Signs,
): [name: string, strength: number][] {
  return Object.entries(signals).map(([name, strength]) => [name, Number(strength(signs))]);
}

function weigh<Signs>(signals: Record<string, (signs: Signs) => boolean | number>, signs: Signs): Points[] {
  return measure(signals, signs).map(([name, strength]) => [name, strength * (weights[name] ?? 0)]);
}

function sumOf(spoken: readonly Points[]): number {
  return spoken.reduce((sum, [, points]) => sum + points, 0);
}

function judge(spoken: readonly Points[], hasText: boolean): StoryVerdict {
  const score = model.base + sumOf(spoken);
  const reasons = spoken
    .filter(([, points]) => Math.abs(points) >= 0.1)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([name, points]) => `${name} ${points > 0 ? '+' : ''}${points.toFixed(1)}`);
  return { isStory: hasText && score > 0, surely: hasText && score > model.surely, score, reasons };
}
