import { countWords, tidy } from '../article/text';
import { isOtherHeading, isRelatedHeading } from './related-wording';
import { cardAround } from './split-into-cards';
import type { StoryLinks } from './story-links';

const SHOW_TEXT = 4;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const NAMED_RELATED =
  /relat|recommend|read[-_]?(?:next|more|also)|see[-_]?also|more[-_]?(?:on|stories|news)|similar|suggest/i;

/** How far above its heading a list may hang. */
const LEVELS = 5;
/** Words between a heading and its list, such as a line that says what the list is. */
const MAX_BETWEEN = 40;
/** From this many words a card holds a story, not a teaser. */
const WHOLE_STORY = 60;
/** Fewer cards without a heading are chance. */
const MIN_UNHEADED = 3;

const wordsOf = (element: Element) => tidy(element.textContent ?? '');
const marksOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`;

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? 3);
}

/** Elements whose whole text says "Related": the largest that says nothing else, since a heading may be wrapped. */
function listRelatedHeadings(root: Element): Element[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const headings = new Set<Element>();
  // What holds a story has white space or a text of its own between all of its lines: each element is read once.
  const looked = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!node.parentElement || text.length > 200 || text.trim() === '') continue;
    let heading = node.parentElement;
    if (looked.has(heading)) continue;
    looked.add(heading);
    const said = wordsOf(heading);
    if (!isRelatedHeading(said)) continue;
    while (heading.parentElement && heading !== root && wordsOf(heading.parentElement) === said) {
      heading = heading.parentElement;
    }
    // "Read more" in a link is the button of a card, unless it is a heading too.
    const isHeading = heading.closest(HEADING) ?? heading.querySelector(HEADING);
    if (isHeading || !(heading.closest('a') ?? heading.querySelector('a'))) headings.add(heading);
  }
  return [...headings];
}

/** Whether another section of the page begins with `element`. */
function beginsSection(element: Element, level: number, links: StoryLinks): boolean {
  const heading = element.matches(HEADING) ? element : element.querySelector(HEADING);
  if (isOtherHeading(wordsOf(heading ?? element))) return true;
  if (!heading || levelOf(heading) > level) return false;
  // Not so with the heading of a card: it is in a link, has one, or stands with the only one.
  return !heading.closest('a') && links.urlsIn(heading).size === 0 && links.urlsIn(element).size !== 1;
}

/** What stands after `heading`, beside it or beside what holds it, up to the next section or the story's next words. */
function listAfter(heading: Element, links: StoryLinks): Element[] {
  const level = levelOf(heading.querySelector(HEADING) ?? heading);
  let from: Element | null = heading;
  for (let step = 0; from && step < LEVELS && from.localName !== 'body'; step += 1) {
    const list: Element[] = [];
    let ended = false;
    for (let next = from.nextElementSibling; next && !ended; next = next.nextElementSibling) {
      const isProse = links.urlsIn(next).size === 0 && countWords(wordsOf(next)) > MAX_BETWEEN;
      ended = beginsSection(next, level, links) || (isProse && (list.length === 0 || next.localName === 'p'));
      // What precedes the first link is a line about the list.
      if (!ended && (list.length > 0 || links.urlsIn(next).size > 0)) list.push(next);
    }
    if (ended || list.length > 0) return list;
    from = from.parentElement;
  }
  return [];
}

/** Cards side by side, after the title, that a class or id calls related, or that hold whole stories. */
function listsWithoutHeading(root: Element, links: StoryLinks): Element[][] {
  const parents = new Set(
    Array.from(links.byLink.keys(), (link) => cardAround(link, root, links).parentElement),
  );
  const title = root.querySelector('h1');
  return [...parents].flatMap((parent) => {
    if (!parent || parent.closest('nav, header, footer, [role="navigation"]')) return [];
    if (title && (title.compareDocumentPosition(parent) & 4) === 0) return [];
    const cards = Array.from(parent.children).filter((child) => links.urlsIn(child).size === 1);
    const named = [parent, parent.parentElement].some(
      (element) => element && NAMED_RELATED.test(marksOf(element)),
    );
    const whole = cards.filter((card) => countWords(wordsOf(card)) > WHOLE_STORY).length > cards.length / 2;
    return cards.length >= MIN_UNHEADED && (named || whole) && !isUnderOtherHeading(parent) ? [cards] : [];
  });
}

function isUnderOtherHeading(list: Element): boolean {
  const inner = list.querySelector(HEADING);
  if (inner && isOtherHeading(wordsOf(inner))) return true;
  for (let at: Element | null = list, step = 0; at && step < 3; at = at.parentElement, step += 1) {
    const before = at.previousElementSibling;
    if (before) return isOtherHeading(wordsOf(before));
  }
  return false;
}

/**
 * The lists that a page offers as related to its story, each as elements side by side: by their heading, else by their
 * name or shape. Lists of the whole site (most read, latest) and menus are none.
 */
export function findRelatedLists(root: Element, links: StoryLinks): Element[][] {
  const labelled = Array.from(root.querySelectorAll('[aria-label]')).filter(
    (element) => isRelatedHeading(tidy(element.getAttribute('aria-label') ?? '')) && !element.closest('a'),
  );
  const lists = [
    ...listRelatedHeadings(root).map((heading) => listAfter(heading, links)),
    ...labelled.map((element) => [element]),
  ].filter((list) => list.some((element) => links.urlsIn(element).size > 0));
  return lists.length > 0 ? lists : listsWithoutHeading(root, links);
}
