import type { MessageKey } from '../utils/reading/words';
import { useWords } from './words-context';

/** Which stories of the reading list are shown. */
export const SHOWN_STORIES = ['all', 'unread', 'finished'] as const;
export type ShownStories = (typeof SHOWN_STORIES)[number];

const NAMES: Record<ShownStories, MessageKey> = {
  all: 'listFilterAll',
  unread: 'listUnread',
  finished: 'listFinished',
};

export interface LibraryFilterProps {
  show: ShownStories;
  onShow(show: ShownStories): void;
}

export function LibraryFilter({ show, onShow }: LibraryFilterProps) {
  const words = useWords();
  return (
    <fieldset class="library-filter">
      <legend class="visually-hidden">{words.say('listFilter')}</legend>
      {SHOWN_STORIES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="show"
            class="visually-hidden"
            checked={choice === show}
            onChange={() => onShow(choice)}
          />
          <span>{words.say(NAMES[choice])}</span>
        </label>
      ))}
    </fieldset>
  );
}
