import { isProse, listBlocks } from '../blocks';
import { tidy } from '../text';
import { show } from './show';

/** Letters and words of what may be a question or the title of a fold. */
const LONGEST_QUESTION = 200;
const LEAST_WORDS = 3;

/**
 * Puts a button's pictures in its place: what it says is no part of a story. Where it unfolds paragraphs, it is their heading,
 * and they are shown.
 */
export function replaceButton(button: Element): void {
  const text = tidy(button.textContent ?? '');
  const answer =
    text.length <= LONGEST_QUESTION && text.split(' ').length >= LEAST_WORDS ? answerTo(button) : undefined;
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

/** The paragraphs that a button unfolds. */
function answerTo(button: Element): Element | undefined {
  const id = button.getAttribute('aria-controls');
  const named = id ? button.ownerDocument.getElementById(id) : null;
  const answer = named ?? (button.closest('h1, h2, h3, h4, h5, h6') ?? button).nextElementSibling;
  return answer && listBlocks(answer).some(isProse) ? answer : undefined;
}
