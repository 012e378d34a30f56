import type { UntrustedRelated } from './parse-related';
import { isSamePage } from './story-link';
import { isSameTitle, titleWords } from './title-words';

/** More than a panel beside a story can hold well. */
const MOST = 12;

const HOUR = 3_600_000;
/** News is worth half after two days. */
const HALF_LIFE = 48 * HOUR;
/** A story without a time counts as one of three days ago. */
const UNKNOWN_AGE = 72 * HOUR;

/** Likeness of title is what the panel is for; time and text at hand decide among equals. */
const WEIGHTS = { similarity: 2, recency: 0.5, text: 0.25 };

interface Candidate<Story> {
  story: Story;
  words: Set<string>;
}

/** Words that few titles have say more: inverse document frequency over the titles at hand. */
function weighWords(titles: ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of titles.flatMap((words) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + titles.length / (counts.get(word) ?? 1));
}

/** Cosine of two titles' weighed words, 0 to 1. */
function similarity(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (word: string) => number,
): number {
  const length = (words: ReadonlySet<string>) =>
    Math.sqrt([...words].reduce((sum, word) => sum + weight(word) ** 2, 0));
  const shared = [...one].filter((word) => other.has(word)).reduce((sum, word) => sum + weight(word) ** 2, 0);
  return shared === 0 ? 0 : shared / (length(one) * length(other));
}

function recency(publishedTime: string | undefined, now: Date): number {
  const age = publishedTime ? Math.max(0, now.getTime() - Date.parse(publishedTime)) : UNKNOWN_AGE;
  return 0.5 ** (age / HALF_LIFE);
}

function onceEach<Story extends UntrustedRelated>(stories: Story[], current: { title: string; url: string }) {
  const own = titleWords(current.title);
  const kept: Candidate<Story>[] = [];
  for (const story of stories) {
    const words = titleWords(story.title);
    if (isSamePage(story.url, current.url) || isSameTitle(words, own)) continue;
    const isKnown = kept.some(
      (known) => isSamePage(known.story.url, story.url) || isSameTitle(known.words, words),
    );
    if (!isKnown) kept.push({ story, words });
  }
  return kept;
}

/**
 * The stories worth showing beside the current one, best first, at most 12: without the current one, each once, by
 * likeness of title, then how new they are, then whether their text is at hand. Equals keep the page's order.
 * Needs no DOM: it runs in the background.
 */
export function rankRelated<Story extends UntrustedRelated>(
  stories: Story[],
  current: { title: string; url: string; now: Date },
): Story[] {
  const candidates = onceEach(stories, current);
  const own = titleWords(current.title);
  const weight = weighWords([own, ...candidates.map(({ words }) => words)]);
  const score = ({ story, words }: Candidate<Story>) =>
    WEIGHTS.similarity * similarity(own, words, weight) +
    WEIGHTS.recency * recency(story.publishedTime, current.now) +
    WEIGHTS.text * Number(story.text !== undefined);
  return candidates
    .map((candidate) => ({ story: candidate.story, score: score(candidate) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ story }) => story);
}
