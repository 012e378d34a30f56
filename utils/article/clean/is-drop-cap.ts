import { tidy } from '../text';

/** With the quotation mark before it. */
const LETTER = /^["'“”„«‘(¿¡]?(\p{L})$/u;

/**
 * A first letter in large type that is kept from screen readers, because they would read it apart from the rest of its
 * word: "B" and "arn owls". Where the whole word follows for them, the letter is one too many.
 */
export function isDropCap(element: Element): boolean {
  const [, letter] = LETTER.exec(tidy(element.textContent ?? '')) ?? [];
  if (!letter || element.querySelector('img, svg') || hasTextBefore(element)) return false;
  const rest = element.nextSibling?.textContent ?? '';
  return /^[\p{L}’']/u.test(rest) && !rest.startsWith(letter);
}

/** In its paragraph. */
function hasTextBefore({ previousSibling, parentElement }: Element): boolean {
  for (let before = previousSibling; before; before = before.previousSibling)
    if (tidy(before.textContent ?? '') !== '') return true;
  return parentElement?.localName === 'span' && hasTextBefore(parentElement);
}
