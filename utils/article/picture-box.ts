import { countWords } from './text';

/** A box with more words holds more than a picture and what is said of it. */
const MAX_BOXED_WORDS = 45;
/** Beside these a line is a part of the story, and no caption. */
const STORY = 'h1, h2, h3, h4, h5, h6, li, table, blockquote, pre';

/**
 * The box that a picture shares with its caption and with nothing else, where a page has no `figure` for them: the innermost
 * element around it that holds text, if that is little.
 */
export function findPictureBox(picture: Element, root: Element): Element | undefined {
  let box = picture.parentElement;
  while (box && box !== root && !/[\p{L}\p{N}]/u.test(box.textContent ?? '')) box = box.parentElement;
  if (!box || box === root || box.matches('p, a, figure, td, li') || box.querySelector(STORY))
    return undefined;
  return countWords(box.textContent ?? '', MAX_BOXED_WORDS) <= MAX_BOXED_WORDS ? box : undefined;
}
