import { render } from 'preact';
import { EMBED_KINDS, type EmbedKind } from '../utils/article/keep/embed-kinds';
import type { Words } from '../utils/reading/words';
import { EmbedCard } from './EmbedCard';
import { WordsProvider } from './words-context';

/**
 * Makes a card of each embed of a story that stands in a document; its quotation and caption stay as they are.
 * @returns what takes the cards away again.
 */
export function showEmbedCards(story: Element, words: Words): () => void {
  const places: Element[] = [];
  for (const figure of story.querySelectorAll('figure[data-embed]')) {
    const link = figure.querySelector('figcaption a[href^="http"]');
    const kind = EMBED_KINDS.find((known) => known === figure.getAttribute('data-embed'));
    if (!link || !kind) continue;
    const place = story.ownerDocument.createElement('span');
    place.className = 'embed';
    link.replaceWith(place);
    if (place.parentElement?.textContent?.trim()) place.dataset.captioned = '';
    showCard(place, kind, link, words);
    places.push(place);
  }
  return () => {
    for (const place of places) render(null, place);
  };
}

function showCard(place: Element, kind: EmbedKind, link: Element, words: Words): void {
  render(
    <WordsProvider value={words}>
      <EmbedCard
        kind={kind}
        address={link.getAttribute('href') ?? ''}
        title={link.textContent?.trim()}
        // A page of ours is no site that could be named to another.
        hasReferrer={/^https?:$/.test(place.ownerDocument.location?.protocol ?? '')}
      />
    </WordsProvider>,
    place,
  );
}
