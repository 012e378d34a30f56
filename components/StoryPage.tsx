import { BookOpenCheck, ExternalLink, Trash2 } from 'lucide';
import type { Article } from '../utils/article/article';
import type { SavedStory } from '../utils/library/saved-story';
import type { ReadingStyle } from '../utils/reading/reading-style';
import { Icon } from './Icon';
import { Reader, type SaveState } from './Reader';
import { useWords } from './words-context';

export interface StoryPageProps {
  /** `undefined`: the address names no story that is in the list. */
  shown:
    | { article: Article; story?: SavedStory | undefined; images?: ReadonlyMap<string, string> }
    | undefined;
  style: ReadingStyle;
  now: Date;
  /** A sentence about what just went wrong. */
  failure: string | undefined;
  /** The story was deleted on this page and can be brought back. */
  removed: boolean;
  onStyle(style: ReadingStyle): void;
  onSave(article: Article): void;
  onMark(id: string, read: boolean): void;
  onRemove(id: string): void;
  onRestore(): void;
}

/** A story on a page of ours: a saved copy, or one that could not be read in its own page. */
export function StoryPage({ shown, style, now, failure, removed, ...act }: StoryPageProps) {
  const words = useWords();
  if (!shown) return <MissingStory />;
  const { article, story, images } = shown;
  const save: SaveState = failure ? { error: failure } : story ? 'saved' : 'unsaved';
  return (
    <>
      {removed && (
        <p class="story-notice" role="status">
          {words.say('listRemoved')}{' '}
          <button type="button" onClick={act.onRestore}>
            {words.say('listUndo')}
          </button>
        </p>
      )}
      <Reader
        article={article}
        style={style}
        now={now}
        save={save}
        related={[]}
        {...(images && { images })}
        onStyle={act.onStyle}
        onSave={() => act.onSave(article)}
        onRelated={() => undefined}
        extra={<StoryActions article={article} story={story} {...act} />}
      />
    </>
  );
}

type ActionsProps = Pick<StoryPageProps, 'onMark' | 'onRemove'> & {
  article: Article;
  story: SavedStory | undefined;
};

function StoryActions({ article, story, onMark, onRemove }: ActionsProps) {
  const words = useWords();
  const isRead = story?.readTime !== undefined;
  return (
    <>
      {story && (
        <button type="button" class="tool" aria-pressed={isRead} onClick={() => onMark(story.id, !isRead)}>
          <Icon icon={BookOpenCheck} />
          <span>{words.say(isRead ? 'storyMarkUnread' : 'storyMarkRead')}</span>
        </button>
      )}
      {story && (
        <button type="button" class="tool" onClick={() => onRemove(story.id)}>
          <Icon icon={Trash2} />
          <span>{words.say('storyDelete')}</span>
        </button>
      )}
      <a class="tool" href={article.url} rel="noopener noreferrer">
        <Icon icon={ExternalLink} />
        <span>{words.say('storyOriginal')}</span>
      </a>
    </>
  );
}

function MissingStory() {
  const words = useWords();
  return (
    <section class="story-missing">
      <h1>{words.say('storyMissingTitle')}</h1>
      <p>{words.say('storyMissing')}</p>
      <a href="/library.html">{words.say('storyToList')}</a>
    </section>
  );
}
