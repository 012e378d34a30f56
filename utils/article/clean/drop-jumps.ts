import { isBlockElement, tidy } from '../text';
import { type Trace, takeOut } from '../trace';

/** What a link within the page says above a story: "Jump to recipe", "Jump to the list ⤵". */
const JUMP =
  /^\P{L}*(?:(?:jump|skip|scroll(?: down)?) (?:straight |right |ahead )?to (?:the |my |our )?\p{L}+(?: \p{L}+)?|(?:direkt )?zum rezept(?: springen)?|aller à la recette|(?:ir|saltar) a la receta|vai alla ricetta|(?:ir|pular) para a receita|(?:ga )?naar het recept)\P{L}*$/iu;
const LINES = 'p, h2, h3, h4, h5, h6, div, section';
/** Entries of a table of contents, and what is quoted. */
const STORY_PARTS = 'li, td, th, dd, blockquote';

/**
 * Takes links to a part of the same page out of the beginning of a copied page's lines: where the story's first sentence
 * follows in the same paragraph, they would be read as words of it.
 */
export function dropJumps(page: Document, url: string, trace?: Trace): void {
  for (const link of Array.from(page.querySelectorAll('a[href*="#"]'))) {
    if (!JUMP.test(tidy(link.textContent ?? '')) || link.closest(STORY_PARTS)) continue;
    if (!leadsWithin(link, url) || !standsFirst(link)) continue;
    takeOut(link, 'jumps', 'link within the page', trace);
  }
}

function leadsWithin(link: Element, url: string): boolean {
  const [address] = (link.getAttribute('href') ?? '').split('#');
  return address === url.split('#')[0];
}

/** A line by itself between the blocks of the page, or with nothing before it in its line and no words after it that go on with it: "Jump to the end to see how it was done." */
function standsFirst(link: Element): boolean {
  if (isBetweenBlocks(link)) return true;
  const line = link.closest(LINES);
  const [before = '', after = ''] = (line?.textContent ?? '').split(link.textContent ?? '', 2);
  return line !== null && !/[\p{L}\p{N}]/u.test(before) && !/^\s*[\p{Ll},.;:]/u.test(after);
}

function isBetweenBlocks(link: Element): boolean {
  return [beside(link, 'previousSibling'), beside(link, 'nextSibling')].every(
    (node) => node !== null && isBlockElement(node),
  );
}

/** Past white space and comments. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[side];
  while (next && next.nodeType !== 1 && !(next.nodeType === 3 && tidy(next.nodeValue ?? '')))
    next = next[side];
  return next;
}
