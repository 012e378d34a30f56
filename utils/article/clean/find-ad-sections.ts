import { type Block, isLinked } from '../blocks';

/** How the heading of a section says that it is paid for: "Advertisement: A new book", "Better builds (Sponsored)". */
const PAID =
  /^\P{L}*advertisement: (?=\S)|[([](?:sponsored(?: (?:post|content))?|advertisement|paid (?:post|partnership)|anzeige|werbung|sponsorisé|patrocinado|sponsorizzato|gesponsord)[)\]]\P{L}*$/iu;
const HEADING = /^h[1-6]$/;
/** A longer section may be the story's, whatever its heading says. */
const MAX_SECTION_WORDS = 220;

/**
 * Sections that a newsletter's advertisers pay for, each with its heading. Only with an end that can be seen, a rule or the
 * next heading of its rank, since the story may go on below; and only with a line that is nothing but the advertiser's link:
 * a section without is one about advertising.
 */
export function findAdSections(blocks: Block[]): Block[][] {
  return blocks.flatMap((heading, index) => {
    if (!HEADING.test(heading.container.localName) || !PAID.test(heading.text)) return [];
    const below = sectionBelow(heading, blocks.slice(index + 1));
    const section = [heading, ...below];
    return below.length > 0 && section.some(isLinked) ? [section] : [];
  });
}

function sectionBelow({ container: heading }: Block, below: Block[]): Block[] {
  const rules = Array.from(heading.ownerDocument.querySelectorAll('hr')).filter((rule) =>
    isBefore(heading, rule),
  );
  const end = below.findIndex(
    ({ container }) =>
      (HEADING.test(container.localName) && container.localName <= heading.localName) ||
      rules.some((rule) => isBefore(rule, container)),
  );
  const section = end < 0 ? [] : below.slice(0, end);
  return section.reduce((sum, { words }) => sum + words, 0) <= MAX_SECTION_WORDS ? section : [];
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}
