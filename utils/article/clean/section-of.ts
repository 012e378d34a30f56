import type { Block } from '../blocks';

/** The largest element around a line that holds nothing of what stands before it. */
export function sectionOf({ container }: Block, before: Block[]): Element | undefined {
  const previous = before.findLast(({ container: other }) => other.isConnected)?.container;
  let section: Element | undefined;
  for (
    let around: Element | null = container;
    around && around.localName !== 'body';
    around = around.parentElement
  ) {
    if (previous && around.contains(previous)) break;
    section = around;
  }
  return section;
}
