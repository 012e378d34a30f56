import { type ScannedBlock, scanText } from './scan-text';
import { selectAll, unclobbered } from './unclobbered';

/** What the page's text shows, for the fuller look. Amounts of text are in letters, as `scanText` counts them. */
export interface TextSigns {
  all: number;
  /** In lines long enough for prose, not links. */
  prose: number;
  /** How many such lines. */
  lines: number;
  /** Of these, those of someone who writes "I". */
  ownVoice: number;
  /** Of these, those that speak of "we" or to "you", three times or more. */
  sellingVoice: number;
  /** Prose under the parent that has most of it, and under that parent's kind one level up. */
  together: number;
  gathered: number;
  /** How many parents have prose. */
  parents: number;
  /** The longest stretch of prose that no linked headline and no list of links breaks. */
  run: number;
  headings: number;
  linkedHeadings: number;
  /** The words of the heading that is what the page calls itself; 0 without one. */
  headline: number;
  headlineLinked: boolean;
  /** Lines that ask for a click: "Get started", "See all". */
  calls: number;
  dates: number;
  title: string;
}

/** Letters from which a line counts as prose. */
const PROSE = 80;
/** Letters below which a line may be a date or a button. */
const SHORT = 60;
/** Letters above which a linked heading is a headline. */
const HEADLINE = 12;
/** So many linked lines in a row are a list, not links within a story. */
const LIST = 4;

const DATE =
  /\b(19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}|\d+\s?(min|m|h|hours?|days?|stunden|heures|horas|ore|uur)\b|[年月日]/i;
const CALL =
  /^(get started|get a|request|book (a|now)|start (a |your )?free|free trial|try |contact( us|)$|learn more|buy now|add to|shop |view (all|details)|schedule|see (all|more)|load more|show more|order now|sign up|more info|apply now|download|explore|watch (now|demo))/i;
const SELLING = /\b(we|our|your)\b/gi;
const OWN = /\b(I|my|I['’]m)\b/;

export function readTextSigns(document: Document): TextSigns {
  const titles = titlesOf(document);
  const reading = new Reading(titles);
  for (const block of scanText(document)) reading.take(block);
  return reading.signs();
}

class Reading {
  readonly #titles: readonly string[];
  readonly #near = new Map<Element | null, number>();
  readonly #around = new Map<Element | null, number>();
  #run = 0;
  #broken = true;
  #linksInARow = 0;
  readonly #signs: TextSigns;

  constructor(titles: readonly string[]) {
    this.#titles = titles;
    this.#signs = {
      ...{
        all: 1,
        prose: 0,
        lines: 0,
        ownVoice: 0,
        sellingVoice: 0,
        together: 0,
        gathered: 0,
        parents: 0,
        run: 0,
      },
      ...{ headings: 0, linkedHeadings: 0, headline: 0, headlineLinked: false, calls: 0, dates: 0 },
      title: titles[0] ?? '',
    };
  }

  take(block: ScannedBlock): void {
    const isLink = block.linked > block.letters / 2;
    this.#signs.all += block.letters;
    if (/^h[1-4]$/.test(block.element.localName)) this.#takeHeading(block, isLink);
    else if (block.letters >= PROSE && !isLink) this.#takeProse(block);
    else this.#takeLine(block, isLink);
  }

  signs(): TextSigns {
    const together = Math.max(0, ...this.#near.values());
    const gathered = Math.max(0, ...this.#around.values());
    return { ...this.#signs, together, gathered, parents: this.#near.size };
  }

  #takeHeading({ element, letters, text }: ScannedBlock, isLink: boolean): void {
    const signs = this.#signs;
    signs.headings += 1;
    if (isLink) signs.linkedHeadings += 1;
    if (isLink && letters > HEADLINE) this.#broken = true;
    this.#linksInARow = isLink ? this.#linksInARow + 1 : 0;
    const words = text.split(/\s+/).length;
    const mayBeHeadline = element.localName === 'h1' || (signs.headline === 0 && element.localName === 'h2');
    if (mayBeHeadline && (words > 2 || letters > 20) && this.#isTitle(text)) {
      signs.headline = Math.max(words, letters / 6);
      signs.headlineLinked = isLink;
    }
  }

  #isTitle(text: string): boolean {
    const said = plain(text);
    const start = said.slice(0, SHORT);
    return this.#titles.some(
      (title) =>
        title.includes(start) ||
        (said.length > 20 && title.length > 20 && said.includes(title.slice(0, SHORT))),
    );
  }

  #takeProse({ element, letters, text }: ScannedBlock): void {
    const signs = this.#signs;
    signs.prose += letters;
    signs.lines += 1;
    if (OWN.test(text)) signs.ownVoice += 1;
    if ((text.match(SELLING)?.length ?? 0) > 2) signs.sellingVoice += 1;
    const parent = unclobbered(element, 'parentElement');
    add(this.#near, parent, letters);
    add(this.#around, parent && unclobbered(parent, 'parentElement'), letters);
    this.#run = this.#broken ? letters : this.#run + letters;
    this.#broken = false;
    this.#linksInARow = 0;
    signs.run = Math.max(signs.run, this.#run);
  }

  #takeLine({ letters, text }: ScannedBlock, isLink: boolean): void {
    if (isLink) this.#linksInARow += 1;
    if (this.#linksInARow >= LIST) this.#broken = true;
    if (letters >= SHORT) return;
    if (CALL.test(text)) this.#signs.calls += 1;
    if (DATE.test(text)) this.#signs.dates += 1;
  }
}

function add(groups: Map<Element | null, number>, key: Element | null, letters: number): void {
  groups.set(key, (groups.get(key) ?? 0) + letters);
}

function titlesOf(document: Document): string[] {
  return Array.from(selectAll(document, 'title,meta[property="og:title"],meta[name="twitter:title"]'))
    .slice(0, 4)
    .map((element) => plain(element.getAttribute('content') ?? element.textContent ?? ''))
    .filter((title) => title.length > 2);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
