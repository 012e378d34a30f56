import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LeadImage } from '../utils/article/article';
import { StoryTime } from './StoryTime';

export interface StoryCardProps {
  title: string;
  href: string;
  now: Date;
  source?: string | undefined;
  /** ISO 8601. */
  time?: string | undefined;
  teaser?: string | undefined;
  image?: LeadImage | undefined;
  /** More facts for the line under the title, such as how long the story is. */
  facts?: ComponentChildren;
  /** Called for a click that opens the story; without it the link does what links do. */
  onOpen?: ((event: MouseEvent) => void) | undefined;
}

/** One story in a list. The whole card is the link's target; a picture that fails leaves nothing behind. */
export function StoryCard({ title, href, now, source, time, teaser, image, facts, onOpen }: StoryCardProps) {
  const [failed, setFailed] = useState(false);
  return (
    // Set in the direction of its own title, whatever the list's is.
    <div class="card" dir="auto">
      <h3>
        <a href={href} rel="noopener noreferrer" onClick={onOpen}>
          {title}
        </a>
      </h3>
      <p class="facts">
        {source && <span>{source}</span>}
        {time && <StoryTime iso={time} now={now} />}
        {facts}
      </p>
      {teaser && <p class="teaser">{teaser}</p>}
      {image && !failed && (
        // Decoration beside its title, so it has no text of its own.
        <img
          src={image.url}
          alt=""
          width={68}
          height={68}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setFailed(true)}
        />
      )}
    </div>
  );
}
