import type { SavedStory } from '../utils/library/saved-story';
import { type ReadingListActions, ReadingListItem } from './ReadingListItem';
import { useWords } from './words-context';

export interface ReadingListProps extends ReadingListActions {
  stories: SavedStory[];
  now: Date;
}

/** Saved stories in a plain list: rows of the library page, or the shorter ones of the popup where nothing can be changed. */
export function ReadingList({ stories, now, ...actions }: ReadingListProps) {
  const words = useWords();
  return (
    <ul class="reading-list" aria-label={words.say('listTitle')}>
      {stories.map((story) => (
        <ReadingListItem key={story.id} story={story} now={now} {...actions} />
      ))}
    </ul>
  );
}
