import { type Block, proseWords, weighElements } from '../blocks';
import { type Trace, takeOut } from '../trace';

/** The innermost element with this share of the page's prose is where the story is looked for. */
const NEARLY_ALL = 0.98;

/**
 * Takes what stands around the story and holds no prose out of a copied page: headers, menus, sidebars, rows of cards.
 * Readability would weigh every element of them to the same end, and most of its time goes there.
 * @param lines of the page.
 */
export function dropSurroundings(page: Document, lines: readonly Block[], trace?: Trace): void {
  const prose = weighElements(lines, proseWords);
  const enough = (prose.get(page.body) ?? 0) * NEARLY_ALL;
  if (enough === 0) return;
  for (let scope: Element = page.body; ; ) {
    const children = Array.from(scope.children);
    const inner = children.find((child) => (prose.get(child) ?? 0) >= enough);
    if (!inner || inner.matches('p, td, li, article')) return;
    for (const child of children) if (!prose.has(child)) takeOut(child, 'surroundings', 'no prose', trace);
    scope = inner;
  }
}
