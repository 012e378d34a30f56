/** The nodes of a story as they stand in their box, each with the HTML it was made from. */
export type ShownBlocks = readonly { node: ChildNode; html: string }[];

/**
 * Shows new nodes in a box, and leaves every node alone that is there already: text that is being read, selected or
 * focused does not move when more of the story arrives, and no picture is loaded twice.
 * @param shown what this function returned last, for the same box
 */
export function keepBlocks(box: Element, fragment: DocumentFragment, shown: ShownBlocks): ShownBlocks {
  // Space between blocks is not seen, and every one is like every other.
  const next = Array.from(fragment.childNodes, (node) => ({ node, html: htmlOf(node) })).filter(
    ({ html }) => html.trim() !== '',
  );
  const result: { node: ChildNode; html: string }[] = [];
  let at = 0;
  for (const block of next) {
    const same = shown.findIndex(
      ({ html, node }, index) => index >= at && html === block.html && node.parentNode === box,
    );
    if (same >= 0) {
      for (const { node } of shown.slice(at, same)) node.remove();
      at = same + 1;
      result.push(shown[same] as { node: ChildNode; html: string });
    } else {
      box.insertBefore(block.node, standing(shown, at, box));
      result.push(block);
    }
  }
  for (const { node } of shown.slice(at)) node.remove();
  return result;
}

/** The next node that is still in the box. */
function standing(shown: ShownBlocks, from: number, box: Element): ChildNode | null {
  return shown.slice(from).find(({ node }) => node.parentNode === box)?.node ?? null;
}

function htmlOf(node: ChildNode): string {
  return node.nodeType === 1 ? (node as Element).outerHTML : (node.nodeValue ?? '');
}
