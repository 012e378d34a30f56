import { useRef } from 'preact/hooks';
import type { TabLook } from '../utils/extension/look-at-tab';
import type { SiteSwitches as Switches } from '../utils/extension/site-switches';
import type { SavedStory } from '../utils/library/saved-story';
import { hostOf } from './describe-story';
import { moveBetweenRows, ROW_STOPS } from './move-between-rows';
import { type Activity, PageGlance } from './PageGlance';
import { Receipt } from './Receipt';
import { type ListGlance, ShortList } from './ShortList';
import { SiteSwitches } from './SiteSwitches';
import { useKeptFocus } from './use-kept-focus';
import { useWords } from './words-context';

export interface PopupProps {
  /** `undefined` while the tab is still being looked at. */
  look: TabLook | undefined;
  /** The copy of this page's story in the reading list. */
  saved: SavedStory | undefined;
  switches: Switches;
  activity: Activity;
  list: ListGlance;
  now: Date;
  onRead(): void;
  onSave(): void;
  onRestore(blockId: string): void;
  onRestoreAll(): void;
  onChooseBlock(blockId: string, hide: boolean): void;
  onPickBlock(): void;
  onSwitch(change: Partial<Switches>): void;
  onAllow(): void;
  onSearch(query: string): void;
  onOpen(story: SavedStory): void;
  onOpenAll(): void;
}

/** The page at one glance, then the reading list. */
export function Popup({ look, saved, switches, activity, list, now, ...act }: PopupProps) {
  const container = useRef<HTMLElement>(null);
  useKeptFocus(container, ROW_STOPS);
  return (
    <main class="popup" ref={container} onKeyDown={(event) => moveBetweenRows(event, container.current)}>
      <PageGlance
        look={look}
        saved={saved}
        activity={activity}
        onRead={act.onRead}
        onSave={act.onSave}
        onOpen={act.onOpen}
      />
      {look?.kind === 'web' && (
        <section class="site">
          {!look.allowed && <SiteAccess url={look.url} onAllow={act.onAllow} />}
          {look.state && (
            <Receipt
              quiet={look.state.quiet}
              hidden={look.state.hidden}
              onRestore={act.onRestore}
              onRestoreAll={act.onRestoreAll}
              onChoose={act.onChooseBlock}
              onPick={act.onPickBlock}
            />
          )}
          <SiteSwitches host={hostOf(look.url)} switches={switches} onSwitch={act.onSwitch} />
        </section>
      )}
      <ShortList
        list={list}
        now={now}
        onSearch={act.onSearch}
        onOpen={act.onOpen}
        onOpenAll={act.onOpenAll}
      />
    </main>
  );
}

function SiteAccess({ url, onAllow }: { url: string; onAllow(): void }) {
  const words = useWords();
  return (
    <div class="site-access">
      <p>{words.say('popupWithheld')}</p>
      <button type="button" class="button small" onClick={onAllow}>
        {words.say('popupAllow', hostOf(url))}
      </button>
    </div>
  );
}
