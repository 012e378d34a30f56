import { unclobbered } from './unclobbered';

const SHOW_ELEMENT = 1;

/**
 * How many levels of elements stand below `root`, without recursion. A `TreeWalker` moves by the tree itself, so no field
 * called "firstChild" can lead it astray.
 * @param enough where it only matters whether there are more than this: no more are counted than tells.
 */
export function depthOf(root: Node, enough = Number.POSITIVE_INFINITY): number {
  const document = root.ownerDocument as Document;
  const walker = unclobbered(document, 'createTreeWalker').call(document, root, SHOW_ELEMENT);
  let level = 0;
  let deepest = 0;
  for (;;) {
    if (walker.firstChild()) {
      level += 1;
      deepest = Math.max(deepest, level);
      if (deepest > enough) return deepest;
    } else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return deepest;
        level -= 1;
      }
    }
  }
}
