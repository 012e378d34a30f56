import { Search } from 'lucide';
import { Icon } from './Icon';
import { useWords } from './words-context';

export interface SearchFieldProps {
  query: string;
  onSearch(query: string): void;
}

/** Searches as it is typed in; Escape empties it. */
export function SearchField({ query, onSearch }: SearchFieldProps) {
  const words = useWords();
  const empty = (event: KeyboardEvent) => {
    // Firefox does not empty a search field on Escape, and in a popup the key would close it.
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    event.stopPropagation();
    onSearch('');
  };
  return (
    <search class="search-field">
      <Icon icon={Search} />
      <input
        type="search"
        value={query}
        aria-label={words.say('listSearch')}
        placeholder={words.say('listSearch')}
        autoComplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={empty}
      />
    </search>
  );
}
