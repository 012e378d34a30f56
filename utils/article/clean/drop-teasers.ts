import { type Block, isLinked, isProse } from '../blocks';
import { tidy } from '../text';
import {
  asksForAnything,
  asksForApp,
  asksForNewsletter,
  callsElsewhere,
  isAdLabel,
  isPictureCounter,
  pointsToMore,
  saysNoComments,
} from './cues';
import type { Removal } from './removal';
import { isStoryAddress } from './story-address';

const PROMO_BOX =
  'aside, form, [class*="newsletter" i], [class*="promo" i], [class*="signup" i], [class*="sign-up" i], [class*="subscri" i], [class*="callout" i], [class*="cta" i]';
const MAX_PROMO_WORDS = 45;
/** Links in a list that leads away from the story; a longer one is part of it. */
const MAX_TEASERS = 5;
/** Words before the link in "Read more: ", "Lesen Sie dazu auch: ". */
const MAX_LABEL_WORDS = 5;
/** Characters of buttons and labels that a box may hold beside its appeal. */
const BOX_CHARS = 300;

/** Takes lines from within the story that lead away from it: teasers of other stories, sign-ups, ad labels. Short or linked ones only. */
export function dropTeasers(blocks: Block[], url: string, removal: Removal): void {
  removal.remove(
    blocks.filter((block) => isAdLabel(block.text)),
    'ad label',
  );
  removal.remove(
    blocks.filter((block) => isPictureCounter(block.text)),
    'picture counter',
  );
  const announced = findAnnouncedLists(blocks);
  removal.remove(
    blocks.filter((block) => !announced.has(listAround(block)) && isTeaser(block, url)),
    'teaser',
  );
  removal.remove(blocks.filter(isPromo), 'promo');
}

/**
 * Lists that a heading or a colon announces are what the story is about; a few links after a full stop lead away from it.
 */
function findAnnouncedLists(blocks: Block[]): Set<Element | null> {
  const lists = new Set<Element | null>();
  for (const [index, block] of blocks.entries()) {
    const list = listAround(block);
    const before = blocks[index - 1];
    if (!list || (before && listAround(before) === list)) continue;
    const isAfterParagraph = before?.isProse && !/[:：]$/.test(before.text);
    if (!isAfterParagraph || list.querySelectorAll('li').length > MAX_TEASERS) lists.add(list);
  }
  return lists;
}

function listAround({ container }: Block): Element | null {
  return container.closest('ul, ol');
}

/** Nothing but a link to another story of the site. */
function isTeaser(block: Block, url: string): boolean {
  const { container, words, linkedWords, text } = block;
  const isNamed =
    pointsToMore(text) &&
    !/^\W*learn/i.test(text) &&
    linkedWords > 0 &&
    words - linkedWords <= MAX_LABEL_WORDS;
  if (!(isLinked(block) || isNamed) || container.closest('table, blockquote, pre')) return false;

  const { links } = block;
  if (links.length > 2) return false;
  return (
    words >= 3 &&
    (isNamed || pointsToMore(text) || links.every((link) => isStoryAddress(link.getAttribute('href'), url)))
  );
}

function isPromo(block: Block): boolean {
  const { text, words, links } = block;
  if (words > MAX_PROMO_WORDS || /^["“„«]/.test(text)) return false;
  if (saysNoComments(text)) return words <= 15;
  if (pointsToMore(text) || callsElsewhere(text)) return isLinked(block) || (words <= 4 && !isProse(block));
  if (
    asksForApp(
      text,
      links.map((link) => link.getAttribute('href')),
    )
  )
    return true;
  const asks = asksForNewsletter(text) || (links.length > 0 && asksForAnything(text));
  return asks && isSetApart(block);
}

/** No paragraph of the story: in italics or bold as a whole, or in a box that says what it is. */
function isSetApart({ container, nodes, text }: Block): boolean {
  const [only, ...others] = nodes.filter((node) => tidy(node.textContent ?? '') !== '');
  const isWhole = others.length === 0 && only !== undefined && tidy(only.textContent ?? '') === text;
  return (
    (isWhole && /^(em|i|strong|b)$/i.test(only.nodeName)) || isSmallBox(container.closest(PROMO_BOX), text)
  );
}

/** Pages of newsletters call the whole story "newsletter-post". */
function isSmallBox(box: Element | null, text: string): boolean {
  return box !== null && (box.textContent?.length ?? 0) <= 3 * text.length + BOX_CHARS;
}
