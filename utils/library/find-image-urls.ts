import type { Article } from '../article/article';

const PICTURE = /<(img|video)((?:\s+[^\s"=>]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s+([^\s"=>]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
};

/**
 * The addresses of a story's pictures, the lead image first, each once and spelled as the article spells it; pictures
 * held in the text itself (`data:`) are not among them. A film's picture is one, the film is not.
 *
 * Reads the HTML without a parser, since Chromium's worker has none. That is sound because the article has just been
 * written by one: attributes in double quotes, and exactly these entities
 * (https://html.spec.whatwg.org/multipage/parsing.html#escapingString).
 */
export function findImageUrls({
  leadImage,
  content,
}: Pick<Article, 'leadImage'> & { content: string }): string[] {
  const urls = new Set<string>();
  if (leadImage) urls.add(leadImage.url);
  for (const [, tag = '', attributes = ''] of content.matchAll(PICTURE)) {
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (name.toLowerCase() === (tag.toLowerCase() === 'img' ? 'src' : 'poster')) urls.add(decode(value));
    }
  }
  return [...urls].filter((url) => /^https?:/i.test(url));
}

function decode(value: string): string {
  return value.replace(/&(?:amp|quot|lt|gt|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}
