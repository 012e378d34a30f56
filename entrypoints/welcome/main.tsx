import { render } from 'preact';
import { Welcome } from '../../components/Welcome';
import { WordsProvider } from '../../components/words-context';
import { browser } from '../../utils/extension/browser';
import { browserWords } from '../../utils/extension/words';

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.title = `${words.say('welcomeTitle')} · ${words.say('extName')}`;

/** The keys that are really set: a browser gives none where another extension has them. Firefox for Android has no commands. */
async function readShortcut(): Promise<string[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const shortcut = commands.find(({ name }) => name === 'toggle-reader')?.shortcut;
  return shortcut ? shortcut.split('+') : [];
}

render(
  <WordsProvider value={words}>
    <Welcome browserName={import.meta.env.FIREFOX ? 'firefox' : 'chrome'} shortcut={await readShortcut()} />
  </WordsProvider>,
  document.body,
);
