import type { ComponentChildren } from 'preact';
import { formatAbsolute, formatRelative, readUpdate } from '../utils/reading/format-time';
import { useWords } from './words-context';

export interface StoryTimeProps {
  /** ISO 8601. Nothing is shown for what is not a time. */
  iso: string;
  now: Date;
}

/** The day of a story on a card, and how long ago that is: facts of a line. */
export function StoryTime({ iso, now }: StoryTimeProps) {
  const { locale } = useWords();
  return (
    <>
      <Moment iso={iso}>{formatAbsolute(iso, { locale, length: 'short', now })}</Moment>
      <Age iso={iso} now={now} />
    </>
  );
}

export interface StoryTimesProps {
  times: { publishedTime?: string; modifiedTime?: string };
  now: Date;
}

/**
 * When a story was published and when it was changed, and how long ago the one of these was that counts: while a story
 * runs, such as a live blog, its last change; for all others, their beginning.
 */
export function StoryTimes({ times, now }: StoryTimesProps) {
  const words = useWords();
  const { publishedTime, modifiedTime } = times;
  const { locale } = words;
  const update = readUpdate(times);
  const changed =
    modifiedTime &&
    update &&
    formatAbsolute(modifiedTime, { locale, length: update.isSameDay ? 'hour' : 'long' });
  return (
    <>
      {publishedTime && (
        <Moment iso={publishedTime}>{formatAbsolute(publishedTime, { locale, length: 'long' })}</Moment>
      )}
      {publishedTime && !(changed && update?.isRunning) && <Age iso={publishedTime} now={now} />}
      {changed && <Moment iso={modifiedTime}>{words.say('updatedAt', changed)}</Moment>}
      {changed && update?.isRunning && <Age iso={modifiedTime} now={now} />}
    </>
  );
}

function Moment({ iso, children }: { iso: string; children: ComponentChildren }) {
  const { locale } = useWords();
  if (!children) return null;
  return (
    <time class="story-time" dateTime={iso} title={formatAbsolute(iso, { locale, length: 'long' }) ?? ''}>
      {children}
    </time>
  );
}

/** A fact of its own, so that no dot is left at the end of a line where it comes to stand in the next. */
function Age({ iso, now }: { iso: string; now: Date }) {
  const { locale } = useWords();
  const relative = formatRelative(iso, now, locale);
  return relative ? <span class="age">{relative}</span> : null;
}
