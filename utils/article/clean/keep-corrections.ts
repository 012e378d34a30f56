import { type Block, isProse, listBlocks, textOf } from '../blocks';
import { saysOfStory } from './cues';

const MIN_WORDS = 5;
const MAX_WORDS = 80;
/** Where the same words are those of another story, or of somebody else. */
const ELSEWHERE = 'li, td, blockquote, h1, h2, h3, h4, h5, h6, figure, nav, a';

/** What a newsroom says of its own story: that it was wrong, or was changed. */
export interface Correction {
  text: string;
  paragraph: Element;
  /** Stands above the first paragraph. */
  isAbove: boolean;
}

/**
 * Lists the corrections and notes in the headline's own part of a page: they often stand in a box outside the story's, and
 * are dropped with it.
 * @param lines of the page.
 */
export function listCorrections(lines: readonly Block[], headline: Element | undefined): Correction[] {
  const scope = headline?.closest('article') ?? headline?.closest('main');
  if (!scope) return [];
  const start = lines.findIndex((line) => scope.contains(line.container) && isProse(line));
  return lines.flatMap((line, index) => {
    if (!isCorrection(line) || !scope.contains(line.container)) return [];
    const paragraph = scope.ownerDocument.createElement('p');
    paragraph.append(...line.nodes.map((node) => node.cloneNode(true)));
    return [{ text: line.text, paragraph, isAbove: index < start }];
  });
}

/** Puts those that a cleaned story has lost at its ends. */
export function putCorrectionsBack(root: Element, corrections: readonly Correction[]): void {
  if (corrections.length === 0) return;
  const story = textOf(listBlocks(root));
  const lost = new Map(
    corrections
      .filter(({ text }) => !story.includes(text))
      .map((correction) => [correction.text, correction]),
  );
  const paragraphs = (isAbove: boolean) =>
    Array.from(lost.values()).flatMap((it) => (it.isAbove === isAbove ? [it.paragraph] : []));
  root.prepend(...paragraphs(true));
  root.append(...paragraphs(false));
}

function isCorrection({ container, text, words, linkedWords }: Block): boolean {
  return (
    words >= MIN_WORDS &&
    words <= MAX_WORDS &&
    linkedWords <= words / 2 &&
    saysOfStory(text) &&
    !container.closest(ELSEWHERE)
  );
}
