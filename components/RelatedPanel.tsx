import { FileText } from 'lucide';
import { useId } from 'preact/hooks';
import type { RelatedStory } from '../utils/related/related-story';
import { Icon } from './Icon';
import { StoryCard } from './StoryCard';
import { useWords } from './words-context';

interface RelatedPanelProps {
  stories: readonly RelatedStory[];
  now: Date;
  onOpen(story: RelatedStory, event: MouseEvent): void;
}

/** Stories that belong beside the one being read. */
export function RelatedPanel({ stories, now, onOpen }: RelatedPanelProps) {
  const words = useWords();
  const heading = useId();
  return (
    <aside class="related" aria-labelledby={heading}>
      <h2 id={heading}>{words.say('relatedHeading')}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.url}>
            <StoryCard
              title={story.title}
              href={story.url}
              now={now}
              source={story.source}
              time={story.publishedTime}
              teaser={story.teaser}
              image={story.image}
              facts={story.text && <TextIsHere />}
              onOpen={(event) => onOpen(story, event)}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** The page already holds the whole text: this story opens at once, with no request. */
function TextIsHere() {
  const words = useWords();
  return (
    <span class="here">
      <Icon icon={FileText} />
      {words.say('relatedTextHere')}
    </span>
  );
}
