import { isProse, listBlocks } from '../blocks';
import { unfoldsRest } from '../reveal-rest';
import { tidy } from '../text';
import { beginsLikeButton } from './cues';
import { isOverlay } from './is-overlay';
import { show } from './show';

/** Letters and words of what may be a question or the title of a fold. */
const LONGEST_QUESTION = 200;
const LEAST_WORDS = 3;
/** What is not seen, or has no height, until a button is pressed. */
const FOLDED = '[hidden], [aria-hidden="true"], [style*="display" i], [style*="height" i]';

/**
 * Puts a button's pictures in its place: what it says is no part of a story. Where it unfolds paragraphs, it is their heading,
 * and they are shown.
 */
export function replaceButton(button: Element): void {
  const text = tidy(button.textContent ?? '');
  const answer = isTitle(text) ? answerTo(button, text) : undefined;
  if (!answer) {
    button.replaceWith(...button.querySelectorAll('img'));
    return;
  }
  show(answer);
  if (button.closest('h1, h2, h3, h4, h5, h6, summary, dt')) button.replaceWith(...button.childNodes);
  else {
    const heading = button.ownerDocument.createElement('h3');
    heading.textContent = text;
    button.replaceWith(heading);
  }
}

/** What may be a question or a title, and no call to press the button. */
function isTitle(text: string): boolean {
  if (text.length > LONGEST_QUESTION || text.split(' ').length < LEAST_WORDS) return false;
  return isQuestion(text) || !(beginsLikeButton(text) || unfoldsRest(text));
}

function isQuestion(text: string): boolean {
  return /[?？؟]$/.test(text);
}

/** The paragraphs that a button unfolds: a button that shares or reads a story aloud stands above paragraphs, too. */
function answerTo(button: Element, text: string): Element | undefined {
  const id = button.getAttribute('aria-controls');
  const named = id ? button.ownerDocument.getElementById(id) : null;
  const heading = button.closest('h1, h2, h3, h4, h5, h6');
  const answer = named ?? (heading ?? button).nextElementSibling;
  if (!answer || isOverlay(answer)) return undefined;
  const unfolds =
    named ?? heading ?? (button.hasAttribute('aria-expanded') || answer.matches(FOLDED) || isQuestion(text));
  return unfolds && listBlocks(answer).some(isProse) ? answer : undefined;
}
