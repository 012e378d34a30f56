import { Fragment } from 'preact';
import { WelcomeExample } from './WelcomeExample';
import { useWords } from './words-context';

export interface WelcomeProps {
  /** Whose toolbar the hint about pinning describes. */
  browserName: 'chrome' | 'firefox';
  /** The keys that open the reader, one by one; none where the reader has taken the shortcut away. */
  shortcut: string[];
}

/** The first thing a new reader sees: what Lede does, an example, how to use it, and what it can see. */
export function Welcome({ browserName, shortcut }: WelcomeProps) {
  const words = useWords();
  return (
    <main class="welcome">
      <header>
        <h1>{words.say('welcomeTitle')}</h1>
        <p>
          {words.say('welcomeWhat')} {words.say('welcomeHides')} {words.say('welcomeKeeps')}
        </p>
      </header>
      <WelcomeExample />
      <div class="welcome-notes">
        <section aria-labelledby="how-title">
          <h2 id="how-title">{words.say('welcomeHow')}</h2>
          <p>
            {shortcut.length === 0 ? words.say('welcomeOpenNoKey') : <OpenByKey shortcut={shortcut} />}{' '}
            {words.say('welcomeMark')}
          </p>
          <p>{words.say(browserName === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
        </section>
        <section aria-labelledby="privacy-title">
          <h2 id="privacy-title">{words.say('welcomePrivacy')}</h2>
          <p>{words.say('welcomeSees')}</p>
          <p>{words.say('welcomeStays')}</p>
        </section>
      </div>
    </main>
  );
}

/** The sentence around its keys, wherever the language puts them. */
function OpenByKey({ shortcut }: { shortcut: string[] }) {
  const [before, after] = useWords().say('welcomeOpen', '\n').split('\n');
  return (
    <>
      {before}
      <kbd dir="ltr">
        {shortcut.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && '+'}
            <kbd>{key}</kbd>
          </Fragment>
        ))}
      </kbd>
      {after}
    </>
  );
}
