import { render } from 'preact';
import { StoryPage } from '../../components/StoryPage';
import { WordsProvider } from '../../components/words-context';
import type { Article } from '../../utils/article/article';
import type { UntrustedArticle } from '../../utils/article/parse-article';
import { sanitizeHtml } from '../../utils/article/sanitize';
import { failureSentence } from '../../utils/extension/failure-sentence';
import { readHeldArticle } from '../../utils/extension/held-article';
import { onLibraryChange } from '../../utils/extension/library-changes';
import { send } from '../../utils/extension/send';
import { readStyle, watchStyle, writeStyle } from '../../utils/extension/settings';
import { browserWords } from '../../utils/extension/words';
import { openLibrary } from '../../utils/library/library';
import type { SavedStory } from '../../utils/library/saved-story';

/** What the address asks for: a saved story, or one handed over by a page where the reader could not stay. */
interface Shown {
  article: Article;
  story?: SavedStory | undefined;
  /** Kept pictures by their original address; absent for a story that is not a saved copy. */
  images?: Map<string, string>;
}

const words = browserWords();
const library = openLibrary();
const address = new URLSearchParams(location.search);
const place = document.querySelector('main') ?? document.body;
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;

let style = await readStyle();
const shown = await load();
let failure: string | undefined;
/** The story that was deleted on this page, while it can be brought back. */
let removedId: string | undefined;

async function load(): Promise<Shown | undefined> {
  const held = address.get('held');
  if (held !== null) {
    const article = await readHeldArticle(held);
    return article && { article: makeSafe(article), story: await library.find(article.url) };
  }
  const opened = await library.open(address.get('id') ?? '');
  if (!opened) return undefined;
  const images = new Map([...opened.images].map(([url, blob]) => [url, URL.createObjectURL(blob)]));
  return { article: makeSafe(opened.article), story: opened.story, images };
}

/** Whatever stood on the disk or came by message is sanitised again before it is shown (DESIGN 11). */
function makeSafe(article: UntrustedArticle): Article {
  return { ...article, content: sanitizeHtml(article.content, window) };
}

/** Does what a button asks, then shows the story as it is on the disk; a failure is said on the page. */
async function act(command: () => Promise<unknown>): Promise<void> {
  failure = undefined;
  try {
    await command();
    await readState();
  } catch (error) {
    failure = failureSentence(error, words);
  }
  show();
}

async function readState(): Promise<void> {
  if (!shown) return;
  const story = await library.find(shown.article.url);
  removedId = story ? undefined : (shown.story?.id ?? removedId);
  shown.story = story;
}

function show(): void {
  document.title = shown ? shown.article.title : words.say('storyMissingTitle');
  render(
    <WordsProvider value={words}>
      <StoryPage
        shown={shown}
        style={style}
        now={new Date()}
        failure={failure}
        onStyle={(changed) => {
          style = changed;
          void writeStyle(changed);
          show();
        }}
        removed={removedId !== undefined}
        onSave={(article) => act(() => send('saveStory', { article }))}
        onMark={(id, read) => act(() => send('markStory', { id, read }))}
        onRemove={(id) => act(() => send('removeStory', { id }))}
        onRestore={() => act(() => send('restoreStory', { id: removedId ?? '' }))}
      />
    </WordsProvider>,
    place,
  );
}

watchStyle((changed) => {
  style = changed;
  show();
});
onLibraryChange(() => act(async () => undefined));
show();
