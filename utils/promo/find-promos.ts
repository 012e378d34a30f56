import { readBlock } from './block';
import { SURE } from './evidence';
import { type FoundPromo, growPromo } from './grow-promo';
import { isProtected } from './judge-block';
import { PROMO_RULES } from './rules';
import { asks, COMMENTS_HEADING, EMPTY_COMMENTS, PROMO_NOUN } from './wording';

/** Fields and links that are hardly anything but promos'; every one is looked at. */
const SEEDS =
  'a[href*="apps.apple.com"],a[href*="itunes.apple.com"],a[href*="play.google.com/store"],a[href*="onelink.me"],a[href*=".app.link"],[type=email],input[name*=email i]';

/** Longer texts are the story's. */
const MAX_SEED_TEXT = 220;

/** Per look at a page; what is left waits for the next change. */
const MAX_SEEDS = 300;
const MAX_TEXTS = 40_000;

/** The page is there for what promos ask: a newsletter's own page, an app's, a form to register. */
const APPEAL_PAGE =
  /\/(?:news-?letters?|subscribe|apps?|download|sign-?up|register|account|survey|feedback)\/?$/i;

/**
 * Looks for promos in `root`, piece by piece: each step does a bounded bit of reading and may give a promo, so that
 * the caller can stop between two steps. Changes nothing. `skip` names elements that are already dealt with.
 */
export function* scanPromos(
  root: Element,
  skip: (element: Element) => boolean = () => false,
): Generator<FoundPromo | undefined> {
  const document = root.ownerDocument;
  if (APPEAL_PAGE.test(document.location?.pathname)) return;
  const looked = new Set<Element>();
  const taken: Element[] = [];
  const grow = (...[seed, known]: Parameters<typeof growPromo>): FoundPromo | undefined => {
    if (looked.has(seed) || looked.size > MAX_SEEDS || taken.some((one) => one.contains(seed)) || skip(seed))
      return;
    looked.add(seed);
    try {
      const found = growPromo(seed, known);
      if (found) taken.push(found.element);
      return found;
    } catch {
      // A form whose fields are named like its methods: no promo of ours.
    }
  };

  const host = `.${document.location?.hostname}`;
  for (const { id, kind, selector, hosts } of PROMO_RULES) {
    if (hosts && !hosts.some((name) => host.endsWith(`.${name}`))) continue;
    for (const element of root.querySelectorAll(selector)) {
      const block = readBlock(element);
      if (block && !isProtected(block)) yield grow(element, { kind, score: SURE, why: `rule ${id}` });
    }
  }
  for (const element of root.querySelectorAll(SEEDS)) yield grow(element);

  const texts = document.createTreeWalker(root, 4);
  for (let count = 0; count < MAX_TEXTS && texts.nextNode(); count++) {
    const text = texts.currentNode.nodeValue ?? '';
    const line = text.length < MAX_SEED_TEXT && PROMO_NOUN.test(text) && lineOf(texts.currentNode);
    if (line) yield grow(line);
    else if (count % 50 === 0) yield;
  }
}

/** All promos of the document as it stands, for one look; see `startQuieting` for a living page. */
export function findPromos(document: Document): FoundPromo[] {
  return document.body ? [...scanPromos(document.body)].filter((found) => found !== undefined) : [];
}

/** The element around a text whose whole line asks: an ask may be split by bold words and links. */
function lineOf(text: Node): Element | undefined {
  let line = text.parentElement;
  if (!line || /^(?:script|style|noscript|template|title|option|textarea)$/.test(line.localName)) return;
  while (line.parentElement && /^(?:a|b|strong|em|i|span)$/.test(line.localName)) {
    if ((line.parentElement.textContent?.length ?? 0) > MAX_SEED_TEXT) break;
    line = line.parentElement;
  }
  const whole = (line.textContent ?? '').replace(/\s+/g, ' ').trim();
  return asks(whole) || EMPTY_COMMENTS.test(whole) || COMMENTS_HEADING.test(whole) ? line : undefined;
}
