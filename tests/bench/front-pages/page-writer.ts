import { type Language, WORD_BANKS, type WordBank } from './word-banks.ts';

/** Fills a page's shape with text, the same at every run: what is drawn depends on the seed alone. */
export class PageWriter {
  readonly bank: WordBank;
  #state: number;

  constructor(seed: string, language: Language) {
    this.bank = WORD_BANKS[language];
    this.#state = Array.from(seed).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  }

  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number {
    // Numerical Recipes' generator; its high bits are the good ones.
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return least + Math.floor((this.#state / 2 ** 32) * (most - least + 1));
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.int(0, choices.length - 1)] as T;
  }

  maybe(text: string, oneIn = 2): string {
    return this.int(1, oneIn) === 1 ? text : '';
  }

  times(count: number, part: (index: number) => string): string {
    return Array.from({ length: count }, (_, index) => part(index)).join('\n');
  }

  headline(): string {
    const { who, did, what, when, say } = this.bank;
    const said = say(this.pick(who), this.pick(did), this.pick(what));
    return this.int(1, 3) === 1 && this.bank.stop === '.' ? `${said} ${this.pick(when)}` : said;
  }

  sentence(): string {
    const { who, did, what, when, added, say, stop } = this.bank;
    const said = say(this.pick(who), this.pick(did), this.pick(what));
    return stop === '。'
      ? `${this.pick(when)}${said}、${this.pick(added)}。`
      : `${said} ${this.pick(when)}, ${this.pick(added)}${stop}`;
  }

  teaser(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(this.bank.stop === '。' ? '' : ' ');
  }

  name = () => this.pick(this.bank.people);
  place = () => this.pick(this.bank.places);
  topic = () => this.pick(this.bank.topics);
  digits = (count: number) => String(this.int(10 ** (count - 1), 10 ** count - 1));
  clock = () => `${this.int(5, 23)}:${this.int(10, 59)}`;
  iso = () => `2026-03-${this.int(10, 28)}T0${this.int(1, 9)}:${this.int(10, 59)}:00Z`;
  day = () => `${this.int(1, 28)} March 2026`;
  image = (size = 320) =>
    `<img src="/img/${this.digits(6)}.jpg" width="${size}" height="${Math.round(size / 1.6)}" alt="" loading="lazy">`;

  /** A name for an address, in Latin letters whatever the language. */
  slug(): string {
    const { who, did, what, say } = WORD_BANKS.en;
    return say(this.pick(who), this.pick(did), this.pick(what))
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
  }

  /** Links to the outlet's sections, each drawn by `link`. */
  topics(count: number, link: (name: string, path: string) => string): string {
    const { topics } = this.bank;
    return this.times(count, (index) =>
      link(topics[index % topics.length] as string, `/${WORD_BANKS.en.topics[index % 20]?.toLowerCase()}`),
    );
  }
}

/** One page of the set: where it would stand, what it is, and how it is written. */
export interface FrontPage {
  slug: string;
  url: string;
  kind: string;
  /** Whether a reader should offer itself: `either` is asked of nobody. */
  is: 'front' | 'story' | 'either';
  language: Language;
  write(writer: PageWriter): string;
}

interface Head {
  title: string;
  lang?: string;
  dir?: 'rtl';
  /** Further elements of the head. */
  extra?: string;
  /** Attributes of `<body>`. */
  body?: string;
}

/** A page around what `body` holds. */
export function page({ title, lang = 'en', dir, extra = '', body = '' }: Head, content: string): string {
  return `<!DOCTYPE html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">${extra}</head>
<body${body && ` ${body}`}>${content}</body></html>`;
}

/** An `og:` or `article:` meta element. */
export const meta = (property: string, content: string) =>
  `<meta property="${property}" content="${content}">`;

export const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
