import { plainWords, saysTheSame } from './agreement';
import type { Block } from './blocks';
import { tidy } from './text';

/** A place, a topic or a name before the headline is short. */
const MAX_KICKER_WORDS = 5;
/** Shorter words of a kicker are in any headline. */
const MIN_TELLING = 4;
const TEXT_NODE = 3;
const BREAK_AFTER = /^\s*[:|/·•–—-]+\s*/;

/** A heading in two parts, the first set apart by its mark-up: `<h1><span>Harbour</span><span>Pier rebuilt</span></h1>`. */
interface Parts {
  kicker: string;
  rest: string;
  /** No space stands between the two: only the page's style parts them. */
  isGlued: boolean;
  /** What stands between the two is an element of its own, for those who hear the page: seen, they are two lines. */
  isApart: boolean;
}

/**
 * The text of a line that shows a headline, with its kicker as the page words it elsewhere: "Harbour: Pier rebuilt" or "Pier
 * rebuilt". Where it words its headline otherwise and never speaks of the kicker, one that is parted by an element is left out.
 * Where the page does not say, two parts that would run into one word are parted by a colon.
 * @param claims titles the page gives itself, without the site's name.
 */
export function wordKicker(line: Block, claims: readonly string[]): string {
  const parts = partsOf(line);
  if (!parts || claims.includes(line.text)) return line.text;
  const { kicker, rest, isGlued, isApart } = parts;
  const both = claims.find((claim) => isParted(claim, kicker) && saysTheSame(claim, kicker + rest));
  if (both) return both;
  if (claims.some((claim) => saysTheSame(claim, rest))) return rest;
  if (isApart && claims.length > 0 && !claims.some((claim) => speaksOf(claim, kicker))) return rest;
  if (!isGlued) return line.text;
  return /\p{P}$/u.test(kicker) ? `${kicker} ${rest}` : `${kicker}: ${rest}`;
}

function speaksOf(claim: string, kicker: string): boolean {
  const words = plainWords(claim);
  return plainWords(kicker).some((word) => word.length >= MIN_TELLING && words.includes(word));
}

function isParted(claim: string, kicker: string): boolean {
  return claim.toLowerCase().startsWith(kicker.toLowerCase()) && BREAK_AFTER.test(claim.slice(kicker.length));
}

function partsOf({ nodes }: Block): Parts | undefined {
  const [first, ...others] = innerNodes(nodes);
  // Text of its own is no label, and a letter is the initial of its word.
  if (!first || first.nodeType === TEXT_NODE || others.length === 0) return undefined;
  const before = first.textContent ?? '';
  const after = others.map((node) => (node.nodeName === 'BR' ? ' ' : (node.textContent ?? ''))).join('');
  const kicker = tidy(before).replace(/\s*[:|]$/, '');
  const rest = tidy(after).replace(BREAK_AFTER, '');
  const words = plainWords(kicker).length;
  if (words === 0 || words > MAX_KICKER_WORDS || kicker.length < 2 || plainWords(rest).length < 2)
    return undefined;
  if (/\p{L}$/u.test(before) && /^\p{Ll}/u.test(after)) return undefined;
  const [between] = others;
  const isApart = between?.nodeType !== TEXT_NODE && /^\s*[:|/·•–—-]+\s*$/.test(between?.textContent ?? '');
  return { kicker, rest, isApart, isGlued: /\S$/.test(before) && /^[\p{Lu}\p{Lo}\p{N}]/u.test(after) };
}

/** What stands beside each other in a line: the content of the one element that holds it all. */
function innerNodes(nodes: readonly Node[]): Node[] {
  const full = nodes.filter((node) => tidy(node.textContent ?? '') !== '' || node.nodeName === 'BR');
  const [only] = full;
  return full.length === 1 && only?.hasChildNodes() ? innerNodes(Array.from(only.childNodes)) : full;
}
