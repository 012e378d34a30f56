import { sanitizeHtml } from '../article/sanitize';
import type { UntrustedRelated } from './parse-related';
import type { RelatedStory } from './related-story';

/** Related stories that came in a message, with their texts made fit to be shown. */
export function sanitizeRelated(
  stories: UntrustedRelated[],
  window: Parameters<typeof sanitizeHtml>[1],
): RelatedStory[] {
  return stories.map(({ text, ...story }) => ({
    ...story,
    ...(text && { text: { ...text, content: sanitizeHtml(text.content, window) } }),
  }));
}
