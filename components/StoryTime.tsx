import { formatAbsolute, formatRelative } from '../utils/reading/format-time';
import { useWords } from './words-context';

export interface StoryTimeProps {
  /** ISO 8601. Nothing is shown for what is not a time. */
  iso: string;
  now: Date;
  /** `long` for the head of a story, `short` for cards and lists. */
  length?: 'long' | 'short';
}

/** When a story was published: the moment itself, and how long ago that is. */
export function StoryTime({ iso, now, length = 'short' }: StoryTimeProps) {
  const { locale } = useWords();
  const absolute = formatAbsolute(iso, { locale, length, now });
  if (!absolute) return null;
  const relative = formatRelative(iso, now, locale);
  return (
    <time
      class="story-time"
      dateTime={iso}
      title={formatAbsolute(iso, { locale, length: 'long' }) ?? absolute}
    >
      <span>{absolute}</span>
      {relative && (
        <>
          {'\u00a0· '}
          <span>{relative}</span>
        </>
      )}
    </time>
  );
}
