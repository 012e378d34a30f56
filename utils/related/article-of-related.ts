import type { Article } from '../article/article';
import type { RelatedStory, RelatedText } from './related-story';

/** A related story whose text the page holds, as an article that the reader can show and the list can keep. */
export function articleOfRelated(story: RelatedStory, text: RelatedText): Article {
  const { url, title, source, publishedTime, image, teaser } = story;
  return {
    url,
    title,
    ...(source !== undefined && { source }),
    ...(publishedTime !== undefined && { publishedTime }),
    ...(image !== undefined && { leadImage: image }),
    ...(teaser !== undefined && { excerpt: teaser }),
    ...text,
  };
}
