import { useRef } from 'preact/hooks';
import type { SavedStory } from '../utils/library/saved-story';
import type { MessageKey } from '../utils/reading/words';
import { LibraryFilter, type ShownStories } from './LibraryFilter';
import { moveBetweenRows, ROW_STOPS } from './move-between-rows';
import { ReadingList } from './ReadingList';
import { SearchField } from './SearchField';
import { UndoBar } from './UndoBar';
import { useKeptFocus } from './use-kept-focus';
import { useWords } from './words-context';

/** The part of the reading list that the page shows. */
export interface ListPage {
  query: string;
  show: ShownStories;
  /** `undefined` while they are being read. */
  stories: SavedStory[] | undefined;
  /** Whether older stories follow. */
  more: boolean;
  /** Stories in the whole list, whatever is shown of it; `undefined` while they are being counted. */
  total: number | undefined;
}

export interface LibraryViewProps {
  list: ListPage;
  /** The story that was just deleted and can be brought back. */
  removed: SavedStory | undefined;
  /** A sentence about what just went wrong. */
  failure: string | undefined;
  now: Date;
  onSearch(query: string): void;
  onShow(show: ShownStories): void;
  onMore(): void;
  onMark(story: SavedStory, read: boolean): void;
  onRemove(story: SavedStory): void;
  onUndo(story: SavedStory): void;
  onUndoEnd(): void;
}

/** The whole reading list, newest first. */
export function LibraryView({ list, removed, failure, now, ...act }: LibraryViewProps) {
  const words = useWords();
  const container = useRef<HTMLElement>(null);
  useKeptFocus(container, ROW_STOPS);
  const { query, show, stories = [], more, total } = list;
  const isEmpty = isEmptyList(list);
  return (
    <main class="library" ref={container} onKeyDown={(event) => moveBetweenRows(event, container.current)}>
      <header>
        <h1>{words.say('listTitle')}</h1>
        {!isEmpty && <p class="soft">{total !== undefined && words.count('listCount', total)}</p>}
      </header>
      {!isEmpty && (
        <div class="library-tools">
          <SearchField query={query} onSearch={act.onSearch} />
          <LibraryFilter show={show} onShow={act.onShow} />
        </div>
      )}
      <div class="library-list">
        <p role="alert" class="notice failure">
          {failure}
        </p>
        <p role="status" class="visually-hidden">
          {query && stories.length > 0 && !more && words.count('listFound', stories.length)}
        </p>
        {stories.length > 0 && (
          <ReadingList stories={stories} now={now} onMark={act.onMark} onRemove={act.onRemove} />
        )}
        {list.stories?.length === 0 && <EmptyList list={list} />}
        {more && (
          <button type="button" class="button more" onClick={act.onMore}>
            {words.say('listMore')}
          </button>
        )}
      </div>
      <UndoBar removed={removed} onUndo={act.onUndo} onEnd={act.onUndoEnd} />
    </main>
  );
}

const NOTHING_SHOWN: Record<ShownStories, MessageKey> = {
  all: 'listEmpty',
  unread: 'listNoUnread',
  finished: 'listNoFinished',
};

const isEmptyList = ({ query, show, stories }: ListPage) =>
  stories?.length === 0 && query === '' && show === 'all';

/** Says what will be here and how. */
function EmptyList({ list }: { list: ListPage }) {
  const words = useWords();
  const { query, show } = list;
  return (
    <div class="empty" role="status">
      {isEmptyList(list) && <h2>{words.say('listEmptyTitle')}</h2>}
      <p>{query ? words.say('listNoMatch', query) : words.say(NOTHING_SHOWN[show])}</p>
    </div>
  );
}
