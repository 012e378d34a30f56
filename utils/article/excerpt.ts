/** Long enough for two lines on a card, in characters. */
const MAX_CHARS = 300;
/** A shorter description is a slogan or a lone word. */
const MIN_CHARS = 40;

/**
 * A sentence or two about the story: what the page says of it, else how its text begins.
 * @param paragraphs of the text, which are likelier to begin it than the entries of its lists.
 */
export function excerptOf(
  description: string | undefined,
  textContent: string,
  paragraphs = textContent,
): string | undefined {
  if (description && description.length >= MIN_CHARS) return shorten(description);
  const opening = openingOf(paragraphs) ?? openingOf(textContent) ?? description;
  return opening && shorten(opening);
}

function openingOf(text: string): string | undefined {
  return text.split('\n').find((line) => line.length >= MIN_CHARS);
}

function shorten(text: string): string {
  if (text.length <= MAX_CHARS) return text;
  const cut = text.slice(0, MAX_CHARS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_CHARS / 2)).replace(/[\s,;:–—-]+$/, '')}…`;
}
