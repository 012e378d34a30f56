import { isHtml, mayBeRefused } from './guard';
import { isOfOtherKind } from './other-kind';
import { readPageSigns } from './page-signs';
import { BASE, HOPELESS, PAGE_SIGNALS, type Signals, SURE, TEXT_SIGNALS } from './story-signals';
import { readTextSigns } from './text-signs';

export interface StoryVerdict {
  isStory: boolean;
  /** So plainly a story that it may be opened unasked. */
  surely: boolean;
  /** Log-odds by the weights in `story-signals.ts`: above 0 it is more likely a story than not. */
  score: number;
  /** The signals that spoke, with their weights, the heaviest first: "article in JSON-LD +1.5". */
  reasons: string[];
}

/** Letters of prose below which there is nothing to read yet, whatever the page says of itself. */
const LEAST_PROSE = 200;

/**
 * Says whether a page is one story. Made for every page: bounded, and safe from what the page names its fields. Address
 * and metadata are weighed first; the text is read only where they leave a doubt, and always before a yes. What the
 * reader would refuse is no story, since it must not offer itself and then decline, nor is what says that it is of another
 * kind. The model is a logistic regression that
 * `tests/bench/fit-detection.ts` fits and writes.
 * @param url where the page was read.
 */
export function detectStory(document: Document, url: URL): StoryVerdict {
  if (!isHtml(document)) return judge([], false);
  const signs = readPageSigns(document, url);
  const said = weigh(PAGE_SIGNALS, signs);
  if (scoreOf(said) < HOPELESS) return judge(said, false);
  const text = readTextSigns(document);
  const verdict = judge([...said, ...weigh(TEXT_SIGNALS, text)], text.prose >= LEAST_PROSE);
  // Asked last, of the few pages that would be offered: it keeps the rest cheap.
  const isNone = verdict.isStory && (mayBeRefused(document) || isOfOtherKind(document, signs));
  return isNone ? { ...verdict, isStory: false, surely: false } : verdict;
}

/** The strength of every signal on a page, by name: what the weights are fitted to. */
export function readStrengths(document: Document, url: URL): Record<string, number> {
  return {
    ...measure(PAGE_SIGNALS, readPageSigns(document, url)),
    ...measure(TEXT_SIGNALS, readTextSigns(document)),
  };
}

function measure<Signs>(signals: Signals<Signs>, signs: Signs): Record<string, number> {
  const entries = Object.entries(signals);
  return Object.fromEntries(entries.map(([name, [, strength]]) => [name, Number(strength(signs))]));
}

type Points = [name: string, points: number];

function weigh<Signs>(signals: Signals<Signs>, signs: Signs): Points[] {
  const entries = Object.entries(signals);
  return entries.map(([name, [weight, strength]]) => [name, weight * Number(strength(signs))]);
}

function scoreOf(spoken: readonly Points[]): number {
  return spoken.reduce((sum, [, points]) => sum + points, BASE);
}

function judge(spoken: readonly Points[], hasText: boolean): StoryVerdict {
  const score = scoreOf(spoken);
  const reasons = spoken
    .filter(([, points]) => Math.abs(points) >= 0.1)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([name, points]) => `${name} ${points > 0 ? '+' : ''}${points.toFixed(1)}`);
  return { isStory: hasText && score > 0, surely: hasText && score > SURE, score, reasons };
}
