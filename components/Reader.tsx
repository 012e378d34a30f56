import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Article } from '../utils/article/article';
import type { ReadingStyle } from '../utils/reading/reading-style';
import type { RelatedStory } from '../utils/related/related-story';
import { ArticleContent } from './ArticleContent';
import type { KeptPictures } from './article-pictures';
import { EarlierPages, type EarlierPagesProps } from './EarlierPages';
import { LeadPicture } from './LeadPicture';
import { MorePages, type MorePagesProps } from './MorePages';
import { OtherStories } from './OtherStories';
import { ReadingProgress } from './ReadingProgress';
import { RelatedPanel } from './RelatedPanel';
import { StoryHead } from './StoryHead';
import { type SaveState, Toolbar } from './Toolbar';
import { useWords } from './words-context';

export type { SaveState };

export interface ReaderProps {
  article: Article;
  style: ReadingStyle;
  now: Date;
  save: SaveState;
  /** `undefined` while they are being gathered; where there are none, there is no panel. */
  related?: readonly RelatedStory[] | undefined;
  /** Kept pictures of a saved story. When given, no picture is ever loaded from the network. */
  images?: KeptPictures;
  /** Where the story goes on on further pages: how far they have come. */
  more?: MorePagesProps | undefined;
  /** Where it was opened on a later page than its first, as long as those before it are missing. */
  earlier?: EarlierPagesProps | undefined;
  /** Further whole stories of the page. */
  others?: readonly Article[] | undefined;
  /** Title of the story to go back to, where this one was opened from its related stories. */
  from?: string;
  /** More tools for the bar. */
  extra?: ComponentChildren;
  onSave(): void;
  /** Absent where the saved copy is what is being read. */
  onOpenSaved?(): void;
  onStyle(style: ReadingStyle): void;
  onRelated(story: RelatedStory, event: MouseEvent): void;
  onOther?(story: Article, event: MouseEvent): void;
  onBack?(): void;
  onClose?(): void;
}

/** A story, set to be read: over its page in a closed shadow root, or on a page of ours. */
export function Reader(props: ReaderProps) {
  const { article, now, related, images, more, earlier, others, onRelated, onOther, ...tools } = props;
  const words = useWords();
  const story = useRef<HTMLElement>(null);
  // Decided once: a panel that turns out to be empty must not move the story.
  const [alone] = useState(related?.length === 0);
  const { theme, font, size, width } = tools.style;
  return (
    <div
      class="reader"
      lang={words.locale}
      dir={words.dir}
      data-theme={theme}
      data-font={font}
      style={{ '--size': size / 100, '--width': width }}
    >
      <ReadingProgress story={story} />
      <Toolbar {...tools} />
      <div class="sheet" data-alone={alone || undefined}>
        {/* An unknown language is said to be unknown: the interface's would hyphenate it by the wrong rules. */}
        <article class="story" ref={story} lang={article.lang ?? ''} dir={article.dir ?? 'auto'}>
          <StoryHead article={article} now={now} />
          {earlier && <EarlierPages {...earlier} />}
          {article.leadImage && <LeadPicture image={article.leadImage} images={images} />}
          <ArticleContent content={article.content} images={images} />
          {more && <MorePages {...more} />}
        </article>
        {others && others.length > 0 && onOther && (
          <OtherStories stories={others} now={now} onOpen={onOther} />
        )}
        {related && related.length > 0 && <RelatedPanel stories={related} now={now} onOpen={onRelated} />}
      </div>
    </div>
  );
}
