import type { Block } from './blocks';
import { tidy } from './text';

/** A part of a line that the page sets apart: a text of its own, or what stands between separators. */
export interface Piece {
  text: string;
  /** The innermost element around it. */
  element: Element;
}

const SHOW_TEXT = 4;
/** What they hold is no text of the page. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** "Gulf Today · 2 days ago" as "Gulf Today", "2 days ago"; the same where two elements hold them. */
export function piecesOf({ container, nodes }: Pick<Block, 'container' | 'nodes'>): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const walker = container.ownerDocument.createTreeWalker(node, SHOW_TEXT);
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode()) {
      if (text.nodeType !== 3 || !text.parentElement || UNREAD.has(text.parentElement.localName)) continue;
      for (const part of (text.textContent ?? '').split(/\s[-–—|/]\s|[|•·●⋅∙]/)) {
        const piece = tidy(part).replace(/^[,:;|–—-]+\s*|\s*[,:;|–—-]+$/g, '');
        if (piece) pieces.push({ text: piece, element: text.parentElement });
      }
    }
  }
  return pieces;
}
