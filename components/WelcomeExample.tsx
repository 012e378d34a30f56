import { useWords } from './words-context';

/** One story twice: as a page sets it, and as Lede does. Drawn, so to a screen reader each is one picture with a name. */
export function WelcomeExample() {
  const words = useWords();
  return (
    <section class="example" aria-label={words.say('welcomeExample')}>
      <figure>
        <figcaption aria-hidden="true">{words.say('welcomeBefore')}</figcaption>
        <div class="sheet noisy" role="img" aria-label={words.say('welcomeBeforeLabel')}>
          <NoisyPage />
        </div>
      </figure>
      <figure>
        <figcaption aria-hidden="true">{words.say('welcomeAfter')}</figcaption>
        <div class="sheet calm" role="img" aria-label={words.say('welcomeAfterLabel')}>
          <CalmStory />
        </div>
      </figure>
    </section>
  );
}

function NoisyPage() {
  const words = useWords();
  return (
    <>
      <p class="noise-app">
        <span class="noise-icon" />
        <span class="noise-claim">{words.say('exampleApp')}</span>
        <b>{words.say('exampleGetApp')}</b>
      </p>
      <p class="noise-menu">
        <span />
        <span />
        <span />
        <span />
        <span />
      </p>
      <p class="sheet-title">{words.say('exampleHeadline')}</p>
      <p class="noise-video">
        <span>{words.say('exampleVideo')}</span>
      </p>
      <p class="sheet-text">{words.say('exampleLead')}</p>
      <p class="noise-newsletter">
        <span>{words.say('exampleNewsletter')}</span>
        <b>{words.say('exampleSignUp')}</b>
      </p>
      <p class="noise-cookies">
        <span>{words.say('exampleCookies')}</span>
        <b>{words.say('exampleAccept')}</b>
      </p>
    </>
  );
}

function CalmStory() {
  const words = useWords();
  return (
    <>
      <p class="sheet-source">{words.say('exampleSite')}</p>
      <p class="sheet-title">{words.say('exampleHeadline')}</p>
      <p class="sheet-facts">
        {words.say('exampleByline')} · {words.say('exampleLength')}
      </p>
      <p class="sheet-text">{words.say('exampleLead')}</p>
      <p class="sheet-text">{words.say('exampleNext')}</p>
    </>
  );
}
