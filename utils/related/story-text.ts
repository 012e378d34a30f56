import { saysTheSame } from '../article/agreement';
import { paragraphsOf, withoutPromoSentences } from '../article/run-on';
import { type SafeHtml, sanitizeHtml } from '../article/sanitize';
import { countWords, readingMinutes } from '../article/text';
import type { CardLine } from './card-lines';
import type { RelatedText } from './related-story';
import { isFurniture, isSponsorLabel } from './related-wording';

/** From this many words the page holds the story, not a teaser of it. */
const WHOLE_STORY = 60;
/** A line of as many words is prose, with a full stop or without. */
const PROSE = 12;
/** A paragraph of more words has lost its breaks. */
const LONGEST_PARAGRAPH = 120;

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*$/;
const CUT_OFF = /(?:…|\.\.\.|\[\+?\d* ?(?:…|\.\.\.|chars?)?\])["'”’»)\]]*$/;

const isProse = ({ words, text }: CardLine) => words >= PROSE || (words >= 4 && SENTENCE_END.test(text));

interface Known {
  title: string;
  source?: string | undefined;
  lang?: string | undefined;
}

/** Aggregators repeat title and source at the start of the text, sometimes in the same line. */
function withoutKnownStart(text: string, { title, source }: Known): string {
  let rest = text;
  for (const known of [title, source, title]) {
    if (known && rest.startsWith(known) && /^[\s.:|–—-]+\S/u.test(rest.slice(known.length))) {
      rest = rest.slice(known.length).replace(/^[\s.:|–—-]+/u, '');
    }
  }
  return rest;
}

/** The lines of a card that tell the story: no title, source, label; a teaser that the text repeats is left out. */
export function listProse(lines: CardLine[], known: Known): CardLine[] {
  const told = lines.filter(({ text }) => {
    const isKnown =
      saysTheSame(text, known.title) || (known.source !== undefined && saysTheSame(text, known.source));
    return !isKnown && !isFurniture(text) && !isSponsorLabel(text);
  });
  const first = told.findIndex(isProse);
  const last = told.findLastIndex(isProse);
  const prose = first < 0 ? [] : told.slice(first, last + 1);
  const opening = (line: CardLine) => line.text.replace(CUT_OFF, '').trim();
  return prose
    .filter((line, index) => !prose.slice(index + 1).some(({ text }) => text.startsWith(opening(line))))
    .map((line, index) => (index === 0 ? { ...line, text: withoutKnownStart(line.text, known) } : line));
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The whole story out of the prose of its card, in paragraphs, without the appeals an aggregator left in it.
 * Absent where the prose is a teaser: short, or cut off.
 */
export function readStoryText(
  prose: CardLine[],
  known: Known,
  window: Parameters<typeof sanitizeHtml>[1],
): RelatedText | undefined {
  const last = prose.at(-1);
  if (!last || CUT_OFF.test(last.text)) return undefined;
  const blocks = prose.flatMap(({ text, element, words }) => {
    const told = withoutPromoSentences(text, known.lang);
    const isRunOn = prose.length === 1 || words > LONGEST_PARAGRAPH || told !== text;
    const paragraphs = isRunOn ? paragraphsOf(told, known.lang) : [told];
    const tag = element.closest('h2, h3, h4, h5, h6') ? 'h3' : 'p';
    return paragraphs.map((paragraph) => ({ paragraph, tag }));
  });
  const textContent = blocks.map(({ paragraph }) => paragraph).join('\n');
  const words = countWords(textContent);
  if (words < WHOLE_STORY) return undefined;
  const html = blocks.map(({ paragraph, tag }) => `<${tag}>${escapeHtml(paragraph)}</${tag}>`).join('');
  const content: SafeHtml = sanitizeHtml(html, window);
  return { content, textContent, words, readingMinutes: readingMinutes(words) };
}
