import { type Block, proseWords } from '../blocks';
import { type Trace, takeOut } from '../trace';

/** The innermost element with this share of the page's prose is where the story is looked for. */
const NEARLY_ALL = 0.98;

/** What holds this share of the prose is the story or around it, whatever it is called. */
const MOST = 0.6;
/** Readability’s own list of unlikely candidates. */
const MISLEADING =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|promoted|yom-remote/i;

/** Without prose, a part of so few words, or with so many of them linked, is no list or table of the story. */
const FEW = 40;
const LINKED_SHARE = 0.3;
const CELL_LINKED_SHARE = 0.6;

/**
 * Takes what stands around the story and holds no prose out of a copied page: headers, menus, sidebars, rows of cards.
 * Readability would weigh every element of them to the same end, and most of its time goes there.
 * @param lines of the page.
 */
export function dropSurroundings(page: Document, lines: readonly Block[], trace?: Trace): void {
  const counts = countWithin(lines);
  const proseIn = (element: Element) => counts.get(element)?.prose ?? 0;
  const enough = proseIn(page.body) * NEARLY_ALL;
  const most = proseIn(page.body) * MOST;
  if (enough === 0) return;
  // Many a heading has an id of its own words: "social-costs", "the-community-hall".
  for (const heading of page.querySelectorAll('h2, h3, h4, h5, h6')) clearName(heading);
  for (const line of lines) clearNamesWithin(line);
  for (let scope: Element | undefined = page.body; scope; ) {
    clearName(scope);
    const children: Element[] = Array.from(scope.children);
    const inner: Element | undefined = children.find((child) => proseIn(child) >= most);
    const isWhole = inner && proseIn(inner) >= enough && !inner.matches('p, td, li, article');
    if (isWhole)
      for (const child of children)
        if (isNoStory(counts.get(child))) takeOut(child, 'surroundings', 'no prose', trace);
    if (inner?.matches('td') && proseIn(inner) >= enough)
      for (const cell of children)
        if (isLinkCell(cell, counts.get(cell))) takeOut(cell, 'surroundings', 'cell of links', trace);
    scope = inner;
  }
}

/** The column beside the story in a layout of cells: "Also today", and what it leads to. Others may caption or date the story. */
function isLinkCell(cell: Element, counts: Counts | undefined): boolean {
  if (!counts || counts.prose > 0 || cell.querySelector('img')) return false;
  return counts.linked > 0 && counts.linked >= counts.words * CELL_LINKED_SHARE;
}

/** Words of an element's lines, of those that are prose, and of those in links. */
interface Counts {
  prose: number;
  words: number;
  linked: number;
}

/** The counts of every element around a line, by one walk over the lines. */
function countWithin(lines: readonly Block[]): Map<Element, Counts> {
  const all = new Map<Element, Counts>();
  for (const line of lines) {
    const { words, linkedWords } = line;
    const prose = proseWords(line);
    for (let element: Element | null = line.container; element; element = element.parentElement) {
      const counts = all.get(element);
      if (counts) {
        counts.prose += prose;
        counts.words += words;
        counts.linked += linkedWords;
      } else all.set(element, { prose, words, linked: linkedWords });
    }
  }
  return all;
}

function isNoStory({ prose, words, linked }: Counts = { prose: 0, words: 0, linked: 0 }): boolean {
  return prose === 0 && (words <= FEW || linked >= words * LINKED_SHARE);
}

/** A span in which a paragraph stands is the paragraph's, whatever it is called: "contextmenu quotation". */
function clearNamesWithin({ isProse, nodes, text }: Block): void {
  if (!isProse) return;
  const inline = nodes.filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[];
  for (const element of inline.flatMap((outer) => [outer, ...outer.querySelectorAll('[class], [id]')]))
    if ((element.textContent ?? '').length > text.length / 2) clearName(element);
}

/** Readability drops what is called "with-sidebar"; what holds most of the prose is no sidebar. */
function clearName(element: Element): void {
  for (const attribute of ['class', 'id']) {
    const names = element.getAttribute(attribute) ?? '';
    if (!MISLEADING.test(names)) continue;
    const honest = names.split(/\s+/).filter((name) => !MISLEADING.test(name));
    element.setAttribute(attribute, honest.join(' '));
  }
}
