import { isLeftOut } from '../above-story';
import { isProse, listBlocks, textOf } from '../blocks';
import type { HeldLead } from './hold-parts';
import { type HeldParts, standInsIn } from './set-aside';

/**
 * Puts back into a story what was held of its page, in the places of the stand-ins that are still there. What stood outside
 * the story stays out, and so does a frame of an unknown site that does not stand between its paragraphs.
 * @param parts without those that stood in the story, afterwards.
 * @param lead the part that begins the story.
 * @returns whether anything was.
 */
export function putBack(root: Element, parts: HeldParts, lead: HeldLead | undefined): boolean {
  if (parts.size === 0) return false;
  const standIns = standInsIn(root, parts);
  const isWithin = standIns.some(({ parts: [part] }) => isOfUnknownSite(part))
    ? proseRange(root)
    : () => true;
  for (const { standIn, parts: held } of standIns) {
    if (held.some(isOfUnknownSite) && !isWithin(standIn)) standIn.remove();
    else standIn.replaceWith(...held.map((part) => root.ownerDocument.importNode(part, true)));
  }
  const isMissing =
    lead !== undefined &&
    !standIns.some(({ key }) => key === lead.key) &&
    isLeftOut(lead.above, textOf(listBlocks(root)));
  if (isMissing)
    root.prepend(...(parts.get(lead.key) ?? []).map((part) => root.ownerDocument.importNode(part, true)));
  for (const { key } of standIns) parts.delete(key);
  return isMissing || standIns.length > 0;
}

function isOfUnknownSite(part: Element | undefined): boolean {
  return part?.getAttribute('data-embed') === 'page';
}

/** Says whether an element stands after the first paragraph of a story and before its last. */
function proseRange(root: Element): (element: Element) => boolean {
  const prose = listBlocks(root).filter(isProse);
  const [first, last] = [prose[0]?.container, prose.at(-1)?.container];
  const follows = (one: Element | undefined, other: Element | undefined) =>
    one !== undefined && other !== undefined && (one.compareDocumentPosition(other) & 4) !== 0;
  return (element) => follows(first, element) && follows(element, last);
}
