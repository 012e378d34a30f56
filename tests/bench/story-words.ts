import { wordsOf } from './metrics.ts';

/** So many words in a row are no chance: the shingle of scrapinghub's measure. */
const SHINGLE = 4;

/** From this share of its words on, a line is the story's. */
const MOSTLY = 0.5;

/** A page's text by lines, parted by what is hidden. */
export interface PartedText {
  /** The lines of each hidden block. */
  hidden: readonly (readonly string[])[];
  /** Lines that are still seen. */
  shown: readonly string[];
  /** Lines of parts that nobody saw before either. */
  unseen: readonly string[];
}

export interface HiddenStory {
  /** Words of the story that are on the page. */
  of: number;
  /** Those of them that are in a hidden block and nowhere in sight. */
  hidden: number;
  /** The same for each block. */
  byBlock: number[];
  /** Hidden lines that are the story's for the most part. */
  paragraphs: string[];
}

/** A story's text, to be found again on its page. */
export class StoryWords {
  readonly length: number;
  readonly #shingles = new Map<string, number[]>();
  /** Lines too short for a shingle: they must be the same as a whole. */
  readonly #shortLines = new Map<string, number[][]>();

  constructor(truth: string) {
    const lines = truth.split(/\n+/).map((line) => wordsOf(line.toLowerCase()));
    const words = lines.flat();
    this.length = words.length;
    words.slice(SHINGLE - 1).forEach((_, at) => {
      add(this.#shingles, words.slice(at, at + SHINGLE).join(' '), at);
    });
    let at = 0;
    for (const line of lines) {
      const start = at;
      at += line.length;
      if (line.length > 0 && line.length < SHINGLE)
        add(
          this.#shortLines,
          line.join(' '),
          line.map((_, offset) => start + offset),
        );
    }
  }

  /** Where in the story the words of these lines stand. */
  find(lines: readonly string[]): Set<number> {
    const found = new Set<number>();
    for (const line of lines) {
      const words = wordsOf(line.toLowerCase());
      if (words.length < SHINGLE) {
        for (const at of (this.#shortLines.get(words.join(' ')) ?? []).flat()) found.add(at);
        continue;
      }
      words.slice(SHINGLE - 1).forEach((_, at) => {
        for (const start of this.#shingles.get(words.slice(at, at + SHINGLE).join(' ')) ?? [])
          for (let offset = 0; offset < SHINGLE; offset += 1) found.add(start + offset);
      });
    }
    return found;
  }

  /** How much of a line is the story's, 0 to 1. */
  shareOf(line: string): number {
    const words = wordsOf(line.toLowerCase());
    if (words.length < SHINGLE) return Number(this.#shortLines.has(words.join(' ')));
    const known = new Set<number>();
    words.slice(SHINGLE - 1).forEach((_, at) => {
      if (!this.#shingles.has(words.slice(at, at + SHINGLE).join(' '))) return;
      for (let offset = 0; offset < SHINGLE; offset += 1) known.add(at + offset);
    });
    return known.size / words.length;
  }
}

/**
 * Which words of the story hiding has taken away. Where a page has the same words twice, as for narrow and for wide
 * windows, they are taken away with the copy that was seen last; words that the page never had do not count.
 */
export function scoreHiddenStory(truth: string, { hidden, shown, unseen }: PartedText): HiddenStory {
  const story = new StoryWords(truth);
  const seen = story.find(shown);
  const blocks = hidden.map((lines) => story.find(lines).difference(seen));
  const lost = new Set(blocks.flatMap((block) => [...block]));
  return {
    of: story.find([...shown, ...unseen, ...hidden.flat()]).size,
    hidden: lost.size,
    byBlock: blocks.map(({ size }) => size),
    paragraphs: hidden
      .flat()
      .filter(
        (line) => story.shareOf(line) >= MOSTLY && [...story.find([line])].some((word) => lost.has(word)),
      ),
  };
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
