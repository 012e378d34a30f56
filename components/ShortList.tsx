import type { SavedStory } from '../utils/library/saved-story';
import type { Words } from '../utils/reading/words';
import { ReadingList } from './ReadingList';
import { SearchField } from './SearchField';
import { useWords } from './words-context';

/** What the popup shows of the reading list. */
export interface ListGlance {
  query: string;
  /** The newest stories, or those that the query finds; `undefined` while they are being read. */
  stories: SavedStory[] | undefined;
  /** A sentence, where the list could not be read. */
  failure?: string | undefined;
}

export interface ShortListProps {
  list: ListGlance;
  now: Date;
  onSearch(query: string): void;
  onOpen(story: SavedStory): void;
  onOpenAll(): void;
}

/** The reading list at a glance: the newest stories, a search, and the way to the whole list. */
export function ShortList({ list, now, onSearch, onOpen, onOpenAll }: ShortListProps) {
  const words = useWords();
  const { query, stories, failure } = list;
  const isEmpty = stories?.length === 0 && query === '';
  const openAll = (event: MouseEvent) => {
    event.preventDefault();
    onOpenAll();
  };
  return (
    <section class="short-list" aria-labelledby="list-title">
      <header>
        <h2 id="list-title">{words.say('listTitle')}</h2>
        <a href="/library.html" onClick={openAll}>
          {words.say('listAll')}
        </a>
      </header>
      {!isEmpty && <SearchField query={query} onSearch={onSearch} />}
      <p role="alert" class="notice failure">
        {failure}
      </p>
      <p role="status" class={stories?.length === 0 ? 'soft' : 'visually-hidden'}>
        {stories && describeFound(stories.length, query, words)}
      </p>
      {stories && stories.length > 0 && <ReadingList stories={stories} now={now} onOpen={onOpen} />}
    </section>
  );
}

function describeFound(count: number, query: string, words: Words): string {
  if (query === '') return count === 0 ? words.say('listEmptyShort') : '';
  return count === 0 ? words.say('listNoMatch', query) : words.count('listFound', count);
}
