import { render } from 'preact';
import { SHOWN_STORIES, type ShownStories } from '../../components/LibraryFilter';
import { LibraryView, type ListPage } from '../../components/LibraryView';
import { WordsProvider } from '../../components/words-context';
import { failureSentence } from '../../utils/extension/failure-sentence';
import { onLibraryChange } from '../../utils/extension/library-changes';
import { send } from '../../utils/extension/send';
import { browserWords } from '../../utils/extension/words';
import { openLibrary } from '../../utils/library/library';
import type { SavedStory } from '../../utils/library/saved-story';

const PAGE_SIZE = 50;
/** Ms from the last key typed to the search. */
const TYPING_PAUSE = 120;

const words = browserWords();
const library = openLibrary();
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.title = `${words.say('listTitle')} · ${words.say('extName')}`;

/** What the page shows; changed only through `change` and `changeList`. */
const shown = {
  list: { ...readAddress(), stories: undefined, more: false, total: undefined } as ListPage,
  removed: undefined as SavedStory | undefined,
  failure: undefined as string | undefined,
};

function change(part: Partial<typeof shown>): void {
  Object.assign(shown, part);
  show();
}

function changeList(part: Partial<ListPage>): void {
  change({ list: { ...shown.list, ...part } });
}

/** What is shown stands in the address, so that Back and a reload come to the same list. */
function readAddress(): { query: string; show: ShownStories } {
  const address = new URLSearchParams(location.search);
  const asked = address.get('show');
  return { query: address.get('q') ?? '', show: SHOWN_STORIES.find((choice) => choice === asked) ?? 'all' };
}

function writeAddress(): void {
  const { query, show } = shown.list;
  const address = new URLSearchParams({ ...(query && { q: query }), ...(show !== 'all' && { show }) });
  history.replaceState(null, '', `?${address}`);
}

/** The latest question to the library; an answer to an earlier one is dropped. */
let asked = 0;

/** Reads as many stories as are shown, and at least one page. */
async function readList(
  limit = Math.max(PAGE_SIZE, shown.list.stories?.length ?? 0),
  wait = 0,
): Promise<void> {
  asked += 1;
  const mine = asked;
  if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
  if (mine !== asked) return;
  const { query, show } = shown.list;
  const page = await library.list({
    query,
    unreadOnly: show === 'unread',
    finishedOnly: show === 'finished',
    limit,
  });
  if (mine === asked) changeList(page);
}

async function readAll(): Promise<void> {
  await readList();
  changeList({ total: await library.count() });
}

/** Does what was asked; what goes wrong is said on the page, in the sentence given or in the failure's own. */
async function attempt(task: () => Promise<unknown>, sentence?: string): Promise<void> {
  if (shown.failure) change({ failure: undefined });
  try {
    await task();
  } catch (error) {
    const own = failureSentence(error, words);
    change({ failure: sentence ?? own });
  }
}

const read = (limit?: number, wait?: number) => attempt(() => readList(limit, wait), words.say('listFailed'));

function show(): void {
  render(
    <WordsProvider value={words}>
      <LibraryView
        list={shown.list}
        removed={shown.removed}
        failure={shown.failure}
        now={new Date()}
        onSearch={(query) => {
          changeList({ query });
          writeAddress();
          void read(PAGE_SIZE, TYPING_PAUSE);
        }}
        onShow={(choice) => {
          changeList({ show: choice });
          writeAddress();
          void read(PAGE_SIZE);
        }}
        onMore={() => read((shown.list.stories?.length ?? 0) + PAGE_SIZE)}
        onMark={({ id }, isRead) =>
          attempt(async () => {
            await send('markStory', { id, read: isRead });
            await readList();
          })
        }
        onRemove={(story) =>
          attempt(async () => {
            await send('removeStory', { id: story.id });
            change({ removed: story });
            await readAll();
          })
        }
        onUndo={({ id }) =>
          attempt(async () => {
            await send('restoreStory', { id });
            change({ removed: undefined });
            await readAll();
          })
        }
        onUndoEnd={() => change({ removed: undefined })}
      />
    </WordsProvider>,
    document.body,
  );
}

show();
onLibraryChange(() => attempt(readAll, words.say('listFailed')));
void attempt(readAll, words.say('listFailed'));
