import { useId } from 'preact/hooks';
import type { Article } from '../utils/article/article';
import { StoryCard } from './StoryCard';
import { useWords } from './words-context';

export interface OtherStoriesProps {
  stories: readonly Article[];
  now: Date;
  onOpen(story: Article, event: MouseEvent): void;
}

/** The further stories that the page holds in full below this one. */
export function OtherStories({ stories, now, onOpen }: OtherStoriesProps) {
  const words = useWords();
  const heading = useId();
  return (
    <nav class="others" lang={words.locale} dir={words.dir} aria-labelledby={heading}>
      <h2 id={heading}>{words.say('othersHeading')}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.url}>
            <StoryCard
              title={story.title}
              href={story.url}
              now={now}
              source={story.byline}
              time={story.publishedTime}
              image={story.leadImage}
              facts={<span>{words.count('readingTime', story.readingMinutes)}</span>}
              onOpen={(event) => onOpen(story, event)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}
