import { tidy } from '../text';
import { saysNoStory } from './unwanted-frame';

/** A box that may be around one picture or player alone; beyond these a page is divided by meaning. */
const BOX = /^(div|span|p|figure|center|picture|aside|a|section|amp-\w+|\w+-[\w-]+)$/;
const CAPTION =
  'figcaption, [class*="caption" i], [class*="credit" i], [class*="legend" i], [class*="cutline" i], [class*="copyright" i]';
/** Words that players and galleries write beside themselves. */
const CONTROL =
  /^(?:[\d\s/|·:.,-]|of|next|prev(?:ious)?|play|pause|close|expand|enlarge|zoom|full ?screen|view gallery|open (?:image|photo)?|(?:image|photo|slide|video)s?|watch (?:on|video).{0,30}|loading|click to .{0,30}|toggle caption|hide caption|share)*$/i;

const MOST_LEVELS = 8;

/** A picture or player with the boxes of its page that hold nothing else. */
export interface Wrapper {
  /** The outermost of those boxes, or the element itself. */
  outer: Element;
  /** Where the page's words about it stand. */
  captions: Element[];
}

/**
 * Finds what may be taken for the whole of a picture or player: outwards through every box that holds only it, its caption
 * and its buttons. Stops at boxes that are named as no part of the story, so that they can still be dropped for it.
 */
export function wrapperOf(element: Element, others: string): Wrapper {
  let outer = element;
  const captions: Element[] = [];
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const box: Element | null = outer.parentElement;
    if (!box || !BOX.test(box.localName) || saysNoStory(box)) break;
    if (box.localName === 'aside' && !box.closest('article, main')) break;
    const found = captionsBeside(outer, box, others);
    if (!found) break;
    captions.push(...found);
    outer = box;
  }
  return { outer, captions };
}

/** The captions that stand in `box` beside `inner`; `undefined` where anything else does. */
function captionsBeside(inner: Element, box: Element, others: string): Element[] | undefined {
  const captions: Element[] = [];
  for (const node of box.childNodes) {
    if (node === inner) continue;
    if (node.nodeType !== 1) {
      if (node.nodeType === 3 && tidy(node.textContent ?? '') !== '') return undefined;
      continue;
    }
    const beside = node as Element;
    if (/^(script|style|noscript|template|button|svg|link|meta|source)$/.test(beside.localName)) continue;
    if (beside.matches(others) || beside.querySelector(others)) return undefined;
    const text = tidy(beside.textContent ?? '');
    if (text === '' || (text.length <= 60 && CONTROL.test(text))) continue;
    if (text.length > 600) return undefined;
    const caption = beside.matches(CAPTION) ? beside : beside.querySelector(CAPTION);
    if (!caption || tidy(caption.textContent ?? '').length < text.length * 0.6) return undefined;
    captions.push(beside);
  }
  return captions;
}

/** The words about a picture or player, as the contents of a `figcaption`. */
export function captionNodes(captions: readonly Element[]): Node[] {
  return captions
    .filter((caption) => tidy(caption.textContent ?? '') !== '')
    .flatMap((caption, index) => [
      ...(index > 0 ? [caption.ownerDocument.createTextNode(' ')] : []),
      ...inlineNodes(caption),
    ]);
}

/** A caption's text and links, without the boxes around its parts. */
function inlineNodes(element: Element): Node[] {
  return Array.from(element.childNodes).flatMap((node): Node[] => {
    if (node.nodeType === 3) return [node.cloneNode(true)];
    if (node.nodeType !== 1) return [];
    const inner = node as Element;
    if (/^(button|svg|script|style|template|img)$/.test(inner.localName)) return [];
    if (/^(a|b|strong|i|em|cite|sub|sup|bdi|abbr|q)$/.test(inner.localName)) return [inner.cloneNode(true)];
    const space = () => inner.ownerDocument.createTextNode(' ');
    return inner.localName === 'br' ? [space()] : [space(), ...inlineNodes(inner), space()];
  });
}
