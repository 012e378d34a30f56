import { promoLength } from './promo-sentence';
import { sentencesOf } from './sentences';
import { countWords } from './text';

/** A paragraph is full at two sentences of this many words together, ... */
const FULL = 45;
/** ... or at this many sentences, ... */
const MOST_SENTENCES = 4;
/** ... and ends here even within a quotation. */
const OVERFULL = 100;
/** A last paragraph shorter than this joins the one before it. */
const SHORT = 15;

/** Whether `text` ends within a quotation. A mark after a letter closes what is open, or is an apostrophe. */
function endsQuoting(text: string): boolean {
  let open = false;
  for (const { groups } of text.matchAll(
    /(?<![\p{L}\p{N}])(?<opens>["'“‘«„])(?=[\p{L}\p{N}[(…])|["'”’»](?![\p{L}\p{N}])/gu,
  )) {
    // Not counted: a quotation of several paragraphs is opened again at each and closed once.
    open = groups?.opens !== undefined;
  }
  return open;
}

/**
 * Breaks text that has lost its paragraphs into readable ones, of two to four sentences, at sentence ends and not within
 * a quotation. A line break in the text stays a border. Every word is kept, in its order.
 * @param lang BCP 47, where known
 */
export function paragraphsOf(text: string, lang?: string): string[] {
  return text.split(/\s*\n\s*/).flatMap((line) => paragraphsOfLine(line, lang));
}

function paragraphsOfLine(line: string, lang?: string): string[] {
  const paragraphs: string[] = [];
  let current = '';
  let sentences = 0;
  for (const sentence of sentencesOf(line, lang)) {
    current += sentence;
    sentences += 1;
    const words = countWords(current);
    const full = (sentences >= 2 && words >= FULL) || sentences >= MOST_SENTENCES || words >= 2 * FULL;
    if (words >= OVERFULL || (full && !endsQuoting(current))) {
      paragraphs.push(current);
      current = '';
      sentences = 0;
    }
  }
  if (paragraphs.length > 0 && countWords(current) < SHORT) paragraphs.push(paragraphs.pop() + current);
  else paragraphs.push(current);
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

/** "Read More »" within a line. Other than `READ_MORE` in the promo wording, it counts only with its arrow. */
const READ_MORE_ARROW =
  / ?(?:read (?:more|on)|continue reading|see more|weiterlesen|mehr lesen|lire (?:la suite|plus)|en savoir plus|leer más|seguir leyendo|leia mais|continuar lendo|leggi (?:tutto|di più)|lees (?:meer|verder)|читать (?:далее|дальше)|czytaj (?:więcej|dalej)|devamını oku|اقرأ المزيد|阅读更多|閱讀更多|続きを読む) ?(?:[»›>→]+|\.\.\.|…) ?/iu;

/** Without an arrow: two capitals in the middle of a line, before another. */
const READ_MORE_LABEL = /(?<=[\p{L}\p{N}"'”’]) (?:Read More|READ MORE)(?: (?=["'“‘]?\p{Lu})| ?$)/u;

/** A longer one is no headline of another story but a sentence of this one. */
const LONGEST_HEADLINE = 25;

/** A headline of another story, without what ends a sentence, and so no line that the story broke off. */
const MAX_ORPHAN = 18;

/**
 * Where a page had a link in the text, its headline and "Read More »" are left. With its arrow, and the story going on
 * below, both go; otherwise the headline gets a line of its own.
 */
function splitReadMore(sentence: string, goesOn: boolean): string {
  const [headline = '', ...rest] = sentence.split(READ_MORE_ARROW);
  const isOrphan =
    rest.length > 0 &&
    /[»›>→]/.test(sentence) &&
    (goesOn || rest.at(-1) !== '') &&
    countWords(headline) <= MAX_ORPHAN &&
    /^["'“‘«„]?[\p{Lu}\p{N}]/u.test(headline) &&
    !/[.!?…]["'”’»)]*(?:\s|$)/.test(headline);
  const kept = isOrphan ? ['', ...rest] : [headline, ...rest];
  const pieces = kept.flatMap((piece) => piece.split(READ_MORE_LABEL));
  if (pieces.length === 1) return sentence;
  const glued = pieces.slice(0, -1).every((piece) => !/[.!?…]["'”’»)]*$/.test(piece));
  const lead = glued && countWords(pieces[0] ?? '') <= LONGEST_HEADLINE ? '\n' : '';
  return lead + pieces.join('\n');
}

function withoutAppeals(sentence: string, known: ReadonlySet<string>, lang?: string): string {
  const length = promoLength(sentence, known, lang);
  if (length === 0) return sentence;
  return `\n${withoutAppeals(sentence.slice(length), known, lang)}`;
}

/**
 * Takes out what an aggregator glued into a story's text: "New X newsletter: ... Sign up to get ...", "Read More »",
 * "Follow us on ...". A line break is left in its place, which `paragraphsOf` keeps. By wording and shape, and only where
 * the end of the appeal is plain: in doubt its words stay, since a story must not lose any.
 * @param lang BCP 47, where known
 */
export function withoutPromoSentences(text: string, lang?: string): string {
  const known = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu));
  const lines = text.split('\n').map((line) => {
    const sentences = sentencesOf(line, lang);
    let before = '';
    return sentences
      .map((sentence, index) => {
        const split = splitReadMore(sentence, index < sentences.length - 1);
        const told = withoutAppeals(split, known, lang);
        // What somebody asks within a quotation of several sentences is the story's.
        const kept = told !== split && endsQuoting(before) ? split : told;
        before += sentence;
        return kept;
      })
      .join('');
  });
  return lines
    .join('\n')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
}
