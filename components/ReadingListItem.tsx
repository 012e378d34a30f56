import { Check, Circle, Trash2 } from 'lucide';
import type { SavedStory } from '../utils/library/saved-story';
import { formatAbsolute, formatRelative } from '../utils/reading/format-time';
import { sourceOf, storyAddress } from './describe-story';
import { Icon } from './Icon';
import { useWords } from './words-context';

export interface ReadingListActions {
  /** Takes a plain click; the link itself still opens in a new tab or window as the browser's own clicks ask. */
  onOpen?(story: SavedStory): void;
  onMark?(story: SavedStory, read: boolean): void;
  onRemove?(story: SavedStory): void;
}

export interface ReadingListItemProps extends ReadingListActions {
  story: SavedStory;
  now: Date;
}

/** One row: title first, all of it one target, with its actions at the end. */
export function ReadingListItem({ story, now, onOpen, onMark, onRemove }: ReadingListItemProps) {
  const isRead = story.readTime !== undefined;
  const open = (event: MouseEvent) => {
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(story);
  };
  const removeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || !onRemove) return;
    event.preventDefault();
    onRemove(story);
  };
  return (
    <li class={isRead ? 'row finished' : 'row'} lang={story.lang}>
      <div class="row-text">
        <a class="story-link" href={storyAddress(story.id)} dir="auto" onClick={open} onKeyDown={removeByKey}>
          {story.title}
        </a>
        {onMark && story.excerpt && (
          <p class="row-excerpt" dir="auto">
            {story.excerpt}
          </p>
        )}
        <RowFacts story={story} now={now} isRead={isRead} isLong={onMark !== undefined} />
      </div>
      {onMark && onRemove && <RowActions story={story} isRead={isRead} onMark={onMark} onRemove={onRemove} />}
    </li>
  );
}

type RowFactsProps = { story: SavedStory; now: Date; isRead: boolean; isLong: boolean };

function RowFacts({ story, now, isRead, isLong }: RowFactsProps) {
  const words = useWords();
  const { locale } = words;
  const saved = formatRelative(story.savedTime, now, locale);
  return (
    <p class="row-facts" lang={locale}>
      <span class={isRead ? 'row-state' : 'row-state unread'}>
        <Icon icon={isRead ? Check : Circle} />
        {words.say(isRead ? 'listFinished' : 'listUnread')}
      </span>
      <span class="row-source" dir="auto">
        {sourceOf(story)}
      </span>
      {isLong && saved && (
        <time dateTime={story.savedTime} title={formatAbsolute(story.savedTime, { locale, length: 'long' })}>
          {words.say('listSavedAgo', saved)}
        </time>
      )}
      <span>{words.count('listMinutes', story.readingMinutes)}</span>
    </p>
  );
}

type RowActionsProps = { story: SavedStory; isRead: boolean } & Required<Omit<ReadingListActions, 'onOpen'>>;

function RowActions({ story, isRead, onMark, onRemove }: RowActionsProps) {
  const words = useWords();
  const mark = words.say(isRead ? 'storyMarkUnread' : 'storyMarkRead');
  const remove = words.say('storyDelete');
  return (
    <div class="row-actions" lang={words.locale}>
      <button
        type="button"
        class="icon-button"
        data-part="mark"
        title={mark}
        aria-label={`${mark}: ${story.title}`}
        onClick={() => onMark(story, !isRead)}
      >
        <Icon icon={isRead ? Circle : Check} />
      </button>
      <button
        type="button"
        class="icon-button"
        data-part="delete"
        title={remove}
        aria-label={`${remove}: ${story.title}`}
        onClick={() => onRemove(story)}
      >
        <Icon icon={Trash2} />
      </button>
    </div>
  );
}
