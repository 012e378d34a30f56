import type { StoryLinks } from './story-links';

/** What the page says of one story. */
export interface RelatedCard {
  url: string;
  /** Its links to the story. */
  links: Element[];
  /** What it consists of: one element, or a link and what stands beside it. */
  elements: Element[];
}

/** The largest element around a link, below `bound`, that leads to no other story. */
export function cardAround(link: Element, bound: Element, links: StoryLinks): Element {
  let card = link;
  while (card !== bound && card.parentElement && card.parentElement !== bound) {
    if (links.urlsIn(card.parentElement).size > 1) break;
    card = card.parentElement;
  }
  return card;
}

/** One card for each story of a list of elements, in page order. */
export function splitIntoCards(list: Element[], links: StoryLinks): RelatedCard[] {
  const cards = new Map<string, RelatedCard>();
  for (const element of list) {
    for (const [link, url] of links.byLink) {
      if (!element.contains(link)) continue;
      const root = links.urlsIn(element).size === 1 ? element : cardAround(link, element, links);
      const card = cards.get(url) ?? { url, links: [], elements: [] };
      card.links.push(link);
      if (!card.elements.some((known) => known.contains(root))) card.elements.push(root);
      cards.set(url, card);
    }
  }
  const found = [...cards.values()];
  adoptNeighbours(found, links);
  return found;
}

/** Where nothing wraps a card, what follows its link up to the next card is its: `<dt><a>`, `<dd>`, or a flat row. */
function adoptNeighbours(cards: RelatedCard[], links: StoryLinks): void {
  const followers = cards.map((card) => {
    const found: Element[] = [];
    let next = card.elements.at(-1)?.nextElementSibling ?? null;
    for (; next && links.urlsIn(next).size === 0; next = next.nextElementSibling) found.push(next);
    return found;
  });
  const inner = followers.slice(0, -1);
  const fewest = inner.length > 0 ? Math.min(...inner.map((found) => found.length)) : 0;
  if (fewest === 0) return;
  // After the last card comes what ends the list ("See all"): it gets no more than any other has.
  for (const [index, card] of cards.entries()) {
    const found = followers[index] ?? [];
    card.elements.push(...(index < cards.length - 1 ? found : found.slice(0, fewest)));
  }
}
