import { readBlock } from './block';
import type { Detector } from './detector';
import { DETECTORS } from './detectors';
import { SURE } from './evidence';
import { type FoundPromo, growPromo } from './grow-promo';
import { isProtected, mayBe } from './judge-block';
import { PROMO_RULES } from './rules';

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
 * the caller can stop between two steps. Changes nothing.
 * @param skip names elements that are already dealt with.
 * @param detectors of the kinds that are looked for.
 */
export function* scanPromos(
  root: Element,
  {
    skip = () => false,
    detectors = DETECTORS,
  }: { skip?: (element: Element) => boolean; detectors?: readonly Detector[] } = {},
): Generator<FoundPromo | undefined> {
  const document = root.ownerDocument;
  if (APPEAL_PAGE.test(document.location?.pathname)) return;
  const looked = new Set<Element>();
  const taken: Element[] = [];
  const grow = (...[seed, ...rest]: Parameters<typeof growPromo>): FoundPromo | undefined => {
    if (looked.has(seed) || looked.size > MAX_SEEDS || taken.some((one) => one.contains(seed)) || skip(seed))
      return;
    looked.add(seed);
    try {
      const found = growPromo(seed, ...rest);
      if (found) taken.push(found.element);
      return found;
    } catch {
      // A form whose fields are named like its methods: no promo of ours.
    }
  };

  const host = `.${document.location?.hostname}`;
  for (const { id, kind, selector, hosts } of PROMO_RULES) {
    const own = detectors.filter((detector) => detector.kind === kind);
    if (own.length === 0 || (hosts && !hosts.some((name) => host.endsWith(`.${name}`)))) continue;
    for (const element of root.querySelectorAll(selector)) {
      const block = readBlock(element);
      if (block && !isProtected(block) && own.every((detector) => mayBe(block, detector)))
        yield grow(element, own, { kind, score: SURE, why: `rule ${id}` });
    }
  }
  for (const [element, seeding] of seedsIn(root, detectors)) yield grow(element, seeding);

  const mentions = mentionsOf(detectors);
  const texts = document.createTreeWalker(root, 4);
  for (let count = 0; count < MAX_TEXTS && texts.nextNode(); count++) {
    const text = texts.currentNode.nodeValue ?? '';
    const line = text.length < MAX_SEED_TEXT && mentions.test(text) && lineOf(texts.currentNode);
    const asking = line ? detectors.filter((detector) => mayAsk(detector, line)) : [];
    if (line && asking.length > 0) yield grow(line, asking);
    else if (count % 50 === 0) yield;
  }
}

/** All promos of the document as it stands, for one look; see `startQuieting` for a living page. */
export function findPromos(document: Document): FoundPromo[] {
  return document.body ? [...scanPromos(document.body)].filter((found) => found !== undefined) : [];
}

/** What is worth a look whatever it says, each with whose seed it is. */
function seedsIn(root: Element, detectors: readonly Detector[]): Map<Element, Detector[]> {
  const seeds = new Map<Element, Detector[]>();
  for (const detector of detectors)
    for (const element of detector.seeds ? root.querySelectorAll(detector.seeds) : [])
      seeds.set(element, [...(seeds.get(element) ?? []), detector]);
  return seeds;
}

const known = new WeakMap<readonly Detector[], RegExp>();

/** What any of them looks for in a text, as one look. */
function mentionsOf(detectors: readonly Detector[]): RegExp {
  const mentions =
    known.get(detectors) ??
    new RegExp(
      detectors.flatMap(({ mentions }) => (mentions ? [mentions.source] : [])).join('|') || '(?!)',
      'i',
    );
  known.set(detectors, mentions);
  return mentions;
}

function mayAsk({ mentions, asks }: Detector, line: Element): boolean {
  const text = (line.textContent ?? '').replace(/\s+/g, ' ').trim();
  return mentions !== undefined && (asks ? asks(text) : mentions.test(text));
}

/** The element of a text's whole line: an ask may be split by bold words and links. */
function lineOf(text: Node): Element | undefined {
  let line = text.parentElement;
  if (!line || /^(?:script|style|noscript|template|title|option|textarea)$/.test(line.localName)) return;
  while (line.parentElement && /^(?:a|b|strong|em|i|span)$/.test(line.localName)) {
    if ((line.parentElement.textContent?.length ?? 0) > MAX_SEED_TEXT) break;
    line = line.parentElement;
  }
  return line;
}
