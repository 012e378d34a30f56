import { render } from 'preact';
import { storyAddress } from '../../components/describe-story';
import type { Activity } from '../../components/PageGlance';
import { Popup } from '../../components/Popup';
import type { ListGlance } from '../../components/ShortList';
import { WordsProvider } from '../../components/words-context';
import { browser } from '../../utils/extension/browser';
import { failureSentence } from '../../utils/extension/failure-sentence';
import { LedeError } from '../../utils/extension/lede-error';
import { onLibraryChange } from '../../utils/extension/library-changes';
import { lookAtTab, type TabLook } from '../../utils/extension/look-at-tab';
import type { PageState, TabProtocol } from '../../utils/extension/messages';
import { send, sendToTab } from '../../utils/extension/send';
import { readSite, writeSite } from '../../utils/extension/settings';
import { requestAccess } from '../../utils/extension/site-access';
import type { SiteSwitches } from '../../utils/extension/site-switches';
import { browserWords } from '../../utils/extension/words';
import { openLibrary } from '../../utils/library/library';
import type { SavedStory } from '../../utils/library/saved-story';
import { findTab } from './find-tab';

const NEWEST = 5;
const FOUND = 20;
/** Ms between looks at the page while the popup is open: a page may turn out to be a story, or grow a banner, late. */
const LOOK_AGAIN = 1000;
/** The first paint waits this long, in ms, for the page and the list: a popup that grows as it fills is restless. */
const FIRST_PAINT = 150;

const words = browserWords();
const library = openLibrary();
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;

/** What the popup shows; changed only through `change`. */
const shown = {
  look: undefined as TabLook | undefined,
  saved: undefined as SavedStory | undefined,
  switches: { autoOpen: false, quiet: true } as SiteSwitches,
  activity: { kind: 'idle' } as Activity,
  list: { query: '', stories: undefined } as ListGlance,
};

let painted = false;

function change(part: Partial<typeof shown>): void {
  Object.assign(shown, part);
  if (painted) show();
}

/** Does what was asked; what goes wrong is said in the popup. */
async function attempt(task: () => Promise<unknown>): Promise<void> {
  change({ activity: { kind: 'idle' } });
  try {
    await task();
  } catch (error) {
    change({ activity: { kind: 'failed', sentence: failureSentence(error, words) } });
  }
}

const tab = findTab();
// A tab that is gone is reported by whatever needs it.
tab.catch(() => undefined);

async function look(): Promise<void> {
  const found = await lookAtTab(await tab);
  if (found.kind === 'closed') return change({ look: found });
  const [saved, switches] = await Promise.all([
    library.find(found.url),
    readSite(new URL(found.url).hostname),
  ]);
  change({ look: found, saved, switches });
}

async function lookAgain(): Promise<void> {
  if (shown.look?.kind !== 'web') return;
  const state = await sendToTab((await tab).id, 'describePage', {});
  if (state && JSON.stringify(state) !== JSON.stringify(shown.look.state)) showState(state);
}

function showState(state: PageState): void {
  if (shown.look?.kind === 'web') change({ look: { ...shown.look, state } });
}

/** Asks the page's script for something that changes the page, and shows the page as it then is. */
async function askPage<Name extends 'restoreBlock' | 'restoreAll' | 'chooseBlock' | 'setQuiet'>(
  name: Name,
  request: TabProtocol[Name]['request'],
): Promise<void> {
  const state = await sendToTab((await tab).id, name, request);
  if (!state) throw new LedeError(words.say('errorNoAnswer'));
  showState(state);
}

/** The latest question to the library; an answer to an earlier one is dropped. */
let asked = 0;

async function readList(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { query } = shown.list;
  try {
    const { stories } = await library.list({ query, limit: query ? FOUND : NEWEST });
    if (mine === asked) change({ list: { query: shown.list.query, stories } });
  } catch (error) {
    console.error(error);
    change({ list: { ...shown.list, failure: words.say('listFailed') } });
  }
}

async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
  window.close();
}

async function read(): Promise<void> {
  await send('openReader', { tabId: (await tab).id });
  window.close();
}

async function save(): Promise<void> {
  change({ activity: { kind: 'saving' } });
  const { story } = await send('saveTab', { tabId: (await tab).id });
  change({ saved: story, activity: { kind: 'done', sentence: words.say('popupSavedNow') } });
}

async function restore(task: () => Promise<void>): Promise<void> {
  await task();
  change({ activity: { kind: 'done', sentence: words.say('receiptShown') } });
}

async function pick(): Promise<void> {
  await send('pickBlock', { tabId: (await tab).id });
  window.close();
}

async function choose(id: string, hide: boolean): Promise<void> {
  await askPage('chooseBlock', { id, hide });
  change({
    activity: { kind: 'done', sentence: words.say(hide ? 'receiptAlwaysDone' : 'receiptNeverDone') },
  });
}

async function turn(switched: Partial<SiteSwitches>): Promise<void> {
  if (shown.look?.kind !== 'web') return;
  const { url, state } = shown.look;
  await writeSite(new URL(url).hostname, switched);
  change({ switches: { ...shown.switches, ...switched } });
  if (switched.quiet !== undefined && state) await askPage('setQuiet', { quiet: switched.quiet });
}

async function allow(): Promise<void> {
  if (shown.look?.kind !== 'web') return;
  // First of all, while the click still counts as one.
  const granted = await requestAccess(shown.look.url);
  if (!granted) throw new LedeError(words.say('popupNotAllowed'));
  await look();
}

function show(): void {
  render(
    <WordsProvider value={words}>
      <Popup
        {...shown}
        now={new Date()}
        onRead={() => attempt(read)}
        onSave={() => attempt(save)}
        onRestore={(id) => attempt(() => restore(() => askPage('restoreBlock', { id })))}
        onRestoreAll={() => attempt(() => restore(() => askPage('restoreAll', {})))}
        onPickBlock={() => attempt(pick)}
        onChooseBlock={(id, hide) => attempt(() => choose(id, hide))}
        onSwitch={(switched) => attempt(() => turn(switched))}
        onAllow={() => attempt(allow)}
        onSearch={(query) => {
          change({ list: { ...shown.list, query } });
          void readList();
        }}
        onOpen={({ id }) => attempt(() => openPage(storyAddress(id)))}
        onOpenAll={() => attempt(() => openPage('/library.html'))}
      />
    </WordsProvider>,
    document.body,
  );
}

const filled = Promise.all([attempt(look), readList()]);
await Promise.race([filled, new Promise((resolve) => setTimeout(resolve, FIRST_PAINT))]);
painted = true;
show();
onLibraryChange(readList);
setInterval(lookAgain, LOOK_AGAIN);
