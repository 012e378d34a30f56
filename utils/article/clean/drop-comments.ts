import { type Block, isProse, proseWords } from '../blocks';
import { type Trace, takeOut } from '../trace';
import { headsComments } from './cues';
import { sectionOf } from './section-of';

/**
 * Takes the readers' comments out of a copied page before the story is looked for, since they read like paragraphs of it:
 * the section that begins with their heading, or what follows the heading up to the next one. Below the headline only,
 * and not where that would be more prose than stands above.
 */
export function dropComments(lines: readonly Block[], headline: Element | undefined, trace?: Trace): void {
  const start = headline ? lines.findIndex(({ container }) => container === headline) + 1 : 0;
  const index = lines.findIndex((line, at) => at > start && headsComments(line.text));
  const heading = lines[index];
  const before = lines.slice(start, index);
  if (!heading || !before.some(isProse)) return;
  const section = sectionOf(heading, before) ?? heading.container;
  const nodes = section === heading.container ? [section, ...siblingsBelow(section)] : [section];
  const isIn = ({ container }: Block) => nodes.some((node) => node.contains(container));
  const prose = (blocks: Block[]) => blocks.reduce((sum, block) => sum + proseWords(block), 0);
  const after = lines.slice(lines.findLastIndex(isIn) + 1);
  if (prose(lines.filter(isIn)) > prose(before) || prose(after) > prose(before)) return;
  for (const node of nodes) takeOut(node, 'comments', `below "${heading.text}"`, trace);
}

function siblingsBelow(heading: Element): Element[] {
  const siblings: Element[] = [];
  let next = heading.nextElementSibling;
  while (next && next.localName !== heading.localName) {
    siblings.push(next);
    next = next.nextElementSibling;
  }
  return siblings;
}
