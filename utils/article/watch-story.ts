import { detectStory, type StoryVerdict } from './detect';

/** When to look again at a page that was no story yet: what a script renders late is mostly there by then. In ms. */
const LATER_LOOKS = [500, 1500, 4000];

interface StoryWatch {
  /** Forget the verdict and look again from the start: the page has navigated without loading. */
  restart(): void;
  stop(): void;
}

/**
 * Looks at the page once it is parsed, and a few times more while the answer is no.
 * @param report gets each verdict that differs from the one before, and the last one, with `settled` set.
 */
export function watchStory(
  document: Document,
  report: (verdict: StoryVerdict, settled: boolean) => void,
): StoryWatch {
  const window = document.defaultView;
  let timer: number | undefined;
  let known: boolean | undefined;

  const look = (round: number) => {
    const verdict = detectStory(document, new URL(document.URL));
    const settled = verdict.isStory || round >= LATER_LOOKS.length;
    if (settled || verdict.isStory !== known) report(verdict, settled);
    known = verdict.isStory;
    if (!settled) timer = window?.setTimeout(() => look(round + 1), LATER_LOOKS[round]);
  };

  const start = () => look(0);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start, { once: true });
  } else {
    timer = window?.setTimeout(start);
  }
  return {
    restart() {
      this.stop();
      known = undefined;
      timer = window?.setTimeout(start, 100);
    },
    stop() {
      window?.clearTimeout(timer);
      document.removeEventListener('DOMContentLoaded', start);
    },
  };
}
