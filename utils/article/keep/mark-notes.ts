import { tidy } from '../text';

const NOTES = 'aside:is([role*="note"], [class*="note" i], [id^="fn"], [id*="note" i])';
/** "1", "[12]", "*": what leads to a note and stands before it. */
const MARK = /^[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?[.:]?$/;
/** What may hold a note beside its number. */
const NOTE = 'p, div, section';
const TARGET = 'p, li, dt, dd, td, h1, h2, h3, h4, h5, h6, sup, blockquote, figure';

/**
 * Gives the links of a copied page that lead to a place within it, such as footnotes, marks of our own: `data-to` on the
 * link, `data-anchor` on the place. The page's ids cannot stay, since in the reader they would be names of the page's
 * choosing; these are numbers. The link's address still leads to the page, for where the marks mean nothing.
 */
export function markNotes(page: Document, url: string): void {
  const here = url.replace(/#.*$/, '');
  const numbers = new Map<Element, string>();
  for (const link of page.querySelectorAll('a[href*="#"]')) {
    const [address, fragment] = (link.getAttribute('href') ?? '').split('#');
    if (!fragment || (address !== '' && address !== here)) continue;
    const named = namedBy(page, fragment);
    if (named) setIntoNote(named, tidy(link.textContent ?? ''));
    const target = named && targetOf(named);
    if (!target || target === page.body) continue;
    const number = numbers.get(target) ?? String(numbers.size + 1);
    numbers.set(target, number);
    target.setAttribute('data-anchor', number);
    link.setAttribute('data-to', number);
    freeNote(target);
  }
}

/** Takes away links' marks whose place is not in the story, and marks of places that no link of the story leads to. */
export function pruneNotes(root: Element): void {
  const anchors = Array.from(root.querySelectorAll('[data-anchor]'));
  const links = Array.from(root.querySelectorAll('[data-to]'));
  const places = new Set(anchors.map((anchor) => anchor.getAttribute('data-anchor')));
  const wanted = new Set(links.map((link) => link.getAttribute('data-to')));
  for (const link of links) if (!places.has(link.getAttribute('data-to'))) link.removeAttribute('data-to');
  for (const anchor of anchors)
    if (!wanted.has(anchor.getAttribute('data-anchor'))) anchor.removeAttribute('data-anchor');
}

function namedBy(page: Document, fragment: string): Element | null {
  return (
    page.getElementById(fragment) ??
    page.getElementById(decoded(fragment)) ??
    page.querySelector(`a[name="${quoted(fragment)}"]`)
  );
}

/**
 * A note's number that stands beside the note in a line of its own becomes the note's first word: alone it would be taken for
 * furniture.
 * @param named the number, or what holds it and the note.
 * @param said what the link to it says: the same number, where it is one of a note and not of a chapter.
 */
function setIntoNote(named: Element, said: string): void {
  const mark = isMark(named) ? named : named.firstElementChild;
  if (!mark || !isMark(mark) || bare(mark.textContent ?? '') !== bare(said)) return;
  if (tidy(mark.previousSibling?.textContent ?? '') !== '') return;
  const alone = mark.parentElement && isMark(mark.parentElement) ? mark.parentElement : mark;
  const note = alone.nextElementSibling;
  const between = alone.nextSibling === note ? '' : tidy(alone.nextSibling?.textContent ?? '');
  if (!note?.matches(NOTE) || note.querySelector('h1, h2, h3, h4, h5, h6') || between !== '') return;
  const paragraph = note.matches('p') ? note : (note.querySelector('p') ?? note);
  if (!/\p{L}/u.test(paragraph.textContent ?? '')) return;
  paragraph.prepend(mark, ' ');
  if (alone !== mark) alone.remove();
}

function bare(mark: string): string {
  return tidy(mark).replace(/[^\p{L}\p{N}*†‡§]/gu, '');
}

function isMark(element: Element): boolean {
  return element.matches('a, span, sup, b, strong, div') && MARK.test(tidy(element.textContent ?? ''));
}

function targetOf(target: Element): Element | null {
  if (target.matches(TARGET)) return target;
  // A mark without words, or a box that only arranges, does not outlive the cleaning.
  if (target.matches('a, span') && target.textContent?.trim()) return target;
  return target.closest(TARGET) ?? target.querySelector('h1, h2, h3, h4, h5, h6, p, li') ?? target;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Within a quoted attribute value only quotes, backslashes and line ends mean anything. */
function quoted(text: string): string {
  return text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
}

/** An `aside` of notes is part of the story, where other asides are furniture. */
function freeNote(target: Element): void {
  const aside = target.closest(NOTES);
  if (!aside) return;
  const box = aside.ownerDocument.createElement('div');
  box.append(...aside.childNodes);
  aside.replaceWith(box);
}
