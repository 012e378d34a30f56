import { listTextRuns } from '../../utils/article/text';
import { pageWorld } from '../../utils/extension/page-world';
import type { HiddenBlock } from '../../utils/promo/hidden-block';
import type { Quieting } from '../../utils/promo/quiet-page';
import { NumberedPage } from './numbered-page';
import type { Region } from './score-labels';

/** A block of the receipt with the element that it stands for. */
export interface FoundBlock extends HiddenBlock, Region {
  selector: string;
  /** All its lines of text. */
  lines: string[];
}

/** A page as the extension left it, and as it was before. */
export interface QuietedReading {
  /** Whether the page was quieted at all, with or without something to hide. */
  quieted: boolean;
  blocks: FoundBlock[];
  before: { shown: number[]; rendered: number[] };
  after: { shown: number[]; rendered: number[] };
  /** The lines of text that are in no hidden block: seen, and not seen before either. */
  left: { shown: string[]; unseen: string[] };
  elements: number;
  /** What `NumberedPage` says of their order. */
  order: number;
}

/**
 * Reads the page from within the extension's own world, where its receipt is, and takes it apart: what was hidden is
 * first brought back block by block, to see which element each is, and then removed.
 */
export function readQuieted(): QuietedReading {
  const { quieting } = pageWorld();
  const page = new NumberedPage(document);
  const after = page.look();
  const found = quieting ? bringBack(quieting) : [];
  const before = page.look();
  const blocks = found.map(({ element, block }) => ({
    ...block,
    ...page.regionOf(element),
    selector: selectorOf(element),
    lines: linesOf(element),
  }));
  // A line that runs around a hidden part stays one line.
  for (const { element } of found) element.replaceWith(document.createElement('br'));
  const runs = listTextRuns(document.body);
  const isSeen = ({ container }: (typeof runs)[number]) =>
    container.checkVisibility({ visibilityProperty: true });
  return {
    quieted: quieting !== undefined,
    blocks,
    before,
    after,
    left: {
      shown: runs.filter(isSeen).map(({ text }) => text),
      unseen: runs.filter((run) => !isSeen(run)).map(({ text }) => text),
    },
    elements: page.elements.length,
    order: page.order,
  };
}

/** The receipt does not name elements, but to restore a block changes an attribute of its element first. */
function bringBack(quieting: Quieting): { block: HiddenBlock; element: Element }[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { attributes: true, subtree: true });
  return quieting
    .receipt()
    .toReversed()
    .flatMap((block) => {
      observer.takeRecords();
      quieting.restore(block.id);
      const element = observer.takeRecords()[0]?.target;
      return element instanceof Element ? [{ block, element }] : [];
    })
    .toReversed();
}

function linesOf(element: Element): string[] {
  return listTextRuns(element).map(({ text }) => text);
}

/** For people: the element and the two around it, by name, id and first classes. */
function selectorOf(element: Element): string {
  const names: string[] = [];
  for (let part: Element | null = element; part && names.length < 3; part = part.parentElement) {
    const classes = [...part.classList].slice(0, 2).map((name) => `.${name}`);
    names.unshift(`${part.localName}${part.id ? `#${part.id}` : classes.join('')}`);
  }
  return names.join(' > ');
}
