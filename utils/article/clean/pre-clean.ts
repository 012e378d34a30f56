import { type Block, proseWords, weighElements } from '../blocks';
import { type Trace, takeOut } from '../trace';
import { isDropCap } from './is-drop-cap';
import { isHiddenPanel, isHiddenSlide } from './is-one-of-set';
import { isOverlay } from './is-overlay';
import { replaceButton } from './replace-button';
import { show } from './show';

/** Parts of a page that are no story, unless most of its prose is in them: whole pages stand in one `<form>`. */
const FURNITURE =
  'nav, aside, footer, form, dialog, menu, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="search"]';
const HIDDEN =
  '[hidden]:not([hidden="until-found"]), [aria-hidden="true"]:not([class*="fallback-image"]), [style]';

/** Share of the page's prose, and words of it, that a part may hold and still go. */
const LITTLE_SHARE = 0.2;
const LITTLE_WORDS = 150;

/** A hidden part with so many words of prose is a folded section or a tab of the story, unless it is called an overlay. */
const FOLDED_WORDS = 40;

/** What has no text or picture to read; kept text of a button would be read as story. */
const UNREAD = 'script, style, template, link, svg, input, select, textarea, object, embed, canvas';

/**
 * Takes hidden elements and page furniture with little prose out of a copied page, before the story is looked for.
 * @param lines of the page; those that are gone already weigh nothing.
 */
export function preClean(page: Document, lines: readonly Block[], trace?: Trace): void {
  for (const element of page.querySelectorAll(UNREAD)) element.remove();
  for (const button of page.querySelectorAll('button, [role="button"]:not(a)')) replaceButton(button);
  dropLinkTooltips(page);
  const prose = weighElements(lines, proseWords);
  const total = prose.get(page.body) ?? 0;
  for (const element of Array.from(page.querySelectorAll(`${HIDDEN}, ${FURNITURE}`))) {
    if (!element.isConnected || element === page.body) continue;
    const isHidden = element.matches(HIDDEN);
    if (isHidden && !hides(element)) continue;
    const words = prose.get(element) ?? 0;
    const isFolded = isHidden && (words >= FOLDED_WORDS || isPart(element, words)) && !isOverlay(element);
    if (isHidden ? !isFolded && words <= total / 2 : words <= total * LITTLE_SHARE && words <= LITTLE_WORDS)
      takeOut(element, 'pre-clean', isHidden ? 'hidden' : 'furniture', trace);
    else if (isHidden) show(element);
  }
}

/** Of the story, however little it holds; a panel without prose may wait to be filled: "Loading prices…". */
function isPart(element: Element, prose: number): boolean {
  return isDropCap(element) || isHiddenSlide(element, hides) || (prose > 0 && isHiddenPanel(element, hides));
}

function hides(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** A card about a person or place, set behind their name within a sentence and shown when pointed at. */
function dropLinkTooltips(page: Document): void {
  for (const card of page.querySelectorAll('p a + span')) {
    const name = card.previousElementSibling?.textContent?.trim();
    if (name && card.querySelector('a, img') && card.textContent?.trim().startsWith(name)) card.remove();
  }
}
