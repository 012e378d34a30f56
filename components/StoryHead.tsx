import type { Article } from '../utils/article/article';
import { StoryTimes } from './StoryTime';
import { useWords } from './words-context';

/** What stands above a story: who tells it, what about, when, and how long it takes to read. */
export function StoryHead({ article, now }: { article: Article; now: Date }) {
  const words = useWords();
  const { title, standfirst, byline, readingMinutes } = article;
  return (
    <header class="story-head">
      <SourceLine article={article} />
      <h1>{title}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      {/* In the reader's language, though the story around it may be in another. */}
      <div class="credits" lang={words.locale}>
        {byline && (
          <p class="byline">
            <bdi>{words.say('byline', byline)}</bdi>
          </p>
        )}
        <p class="facts">
          <StoryTimes times={article} now={now} />
          <span>{words.count('readingTime', readingMinutes)}</span>
        </p>
      </div>
    </header>
  );
}

/** The outlet and the part of it; and the site it was read on, where that is another. */
function SourceLine({ article: { source, siteName, section, url } }: { article: Article }) {
  const words = useWords();
  const outlet = source ?? siteName ?? new URL(url).hostname.replace(/^www\./, '');
  return (
    <p class="source">
      <bdi class="outlet">{outlet}</bdi>
      {section && <bdi class="section">{section}</bdi>}
      {siteName && siteName !== outlet && (
        <bdi class="via" lang={words.locale}>
          {words.say('readOn', siteName)}
        </bdi>
      )}
    </p>
  );
}
