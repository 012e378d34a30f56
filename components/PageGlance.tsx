import { ArrowUpRight, Bookmark, BookmarkCheck } from 'lucide';
import type { TabLook } from '../utils/extension/look-at-tab';
import type { SavedStory } from '../utils/library/saved-story';
import type { MessageKey } from '../utils/reading/words';
import { hostOf } from './describe-story';
import { Icon } from './Icon';
import { useWords } from './words-context';

/** Where a command of the popup stands. */
export type Activity =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** A sentence about what was done. */
  | { kind: 'done'; sentence: string }
  /** A sentence about what went wrong and what to do. */
  | { kind: 'failed'; sentence: string };

export interface PageGlanceProps {
  /** `undefined` while the tab is still being looked at. */
  look: TabLook | undefined;
  saved: SavedStory | undefined;
  activity: Activity;
  onRead(): void;
  onSave(): void;
  onOpen(story: SavedStory): void;
}

/** What this page is, in one sentence, and what can be done with it. */
export function PageGlance({ look, saved, activity, onRead, onSave, onOpen }: PageGlanceProps) {
  const words = useWords();
  const isWeb = look?.kind === 'web';
  const isSaving = activity.kind === 'saving';
  return (
    <section class="glance" aria-labelledby="glance-title">
      {isWeb && <p class="kicker">{hostOf(look.url)}</p>}
      <h1 id="glance-title">{words.say(headlineOf(look, saved))}</h1>
      {look?.kind === 'closed' && <p class="soft">{words.say('popupClosed')}</p>}
      {isWeb && (
        <div class="glance-actions">
          <ReadButton look={look} saved={saved} onRead={onRead} />
          {saved ? (
            <button type="button" class="button" data-part="save" onClick={() => onOpen(saved)}>
              <Icon icon={BookmarkCheck} />
              <span>
                {words.say('popupSaved')}
                <span class="visually-hidden">: {words.say('popupOpenCopy')}</span>
              </span>
              <Icon icon={ArrowUpRight} class="icon aside" />
            </button>
          ) : (
            <button
              type="button"
              class="button"
              data-part="save"
              aria-disabled={isSaving}
              onClick={isSaving ? undefined : onSave}
            >
              <Icon icon={Bookmark} />
              <span>{words.say(isSaving ? 'popupSaving' : 'popupSave')}</span>
            </button>
          )}
        </div>
      )}
      <p role="status" class="notice">
        {activity.kind === 'done' && activity.sentence}
      </p>
      <p role="alert" class="notice failure">
        {activity.kind === 'failed' && activity.sentence}
      </p>
    </section>
  );
}

function headlineOf(look: TabLook | undefined, saved: SavedStory | undefined): MessageKey {
  if (!look) return 'popupLooking';
  if (look.kind === 'closed') return 'popupClosedTitle';
  if (look.state?.readerOpen) return 'popupReaderOpen';
  if (saved) return 'popupIsSaved';
  if (!look.state) return 'popupUnseen';
  return look.state.isStory ? 'popupIsStory' : 'popupNoStory';
}

/** Has the weight of a primary button only where there is something to read. */
function ReadButton({
  look,
  saved,
  onRead,
}: {
  look: TabLook & { kind: 'web' };
  saved: SavedStory | undefined;
  onRead(): void;
}) {
  const words = useWords();
  const isOpen = look.state?.readerOpen ?? false;
  const isSure = saved !== undefined || look.state?.isStory === true || !look.state;
  const label = isOpen ? 'popupCloseReader' : isSure ? 'popupRead' : 'popupReadAnyway';
  return (
    <button type="button" class={isSure ? 'button primary' : 'button'} data-part="read" onClick={onRead}>
      {words.say(label)}
    </button>
  );
}
