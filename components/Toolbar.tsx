import { ALargeSmall, ArrowLeft, Bookmark, BookmarkCheck, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ReadingStyle } from '../utils/reading/reading-style';
import { StylePanel } from './StylePanel';
import { ToolButton } from './ToolButton';
import { useAway } from './use-away';
import { useDismiss } from './use-dismiss';
import { useWords } from './words-context';

/** Where the story is on its way into the reading list. `error` is a sentence for the reader. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | { error: string };

export interface ToolbarProps {
  style: ReadingStyle;
  save: SaveState;
  from?: string | undefined;
  extra?: ComponentChildren;
  onStyle(style: ReadingStyle): void;
  onSave(): void;
  /** Absent where the saved copy is what is being read. */
  onOpenSaved?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** The slim bar above a story. It fades while the reader reads on, and is back on any move towards it. */
export function Toolbar({ style, save, from, extra, onStyle, onSave, onOpenSaved, ...ways }: ToolbarProps) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const away = useAway(bar);
  const { onBack, onClose } = ways;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, of which a fieldset is not.
    <div
      class="bar"
      ref={bar}
      role="group"
      aria-label={words.say('readerTools')}
      data-away={away || undefined}
    >
      <div class="bar-side">
        {onClose && <ToolButton icon={X} label={words.say('readerClose')} onClick={onClose} />}
        {onBack && (
          <ToolButton
            class="back"
            icon={ArrowLeft}
            label={words.say('readerBack', from ?? '')}
            onClick={onBack}
          />
        )}
      </div>
      <div class="bar-side">
        {extra}
        <StyleTool style={style} onStyle={onStyle} />
        <SaveTool save={save} onSave={onSave} onOpenSaved={onOpenSaved} />
      </div>
      {typeof save === 'object' && (
        <p class="bar-note" role="alert">
          {save.error}
        </p>
      )}
    </div>
  );
}

function StyleTool(props: Pick<ToolbarProps, 'style' | 'onStyle'>) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useDismiss(box, open, (by) => {
    setOpen(false);
    if (by === 'key') box.current?.querySelector('button')?.focus({ preventScroll: true });
  });
  return (
    <div class="style-tool" ref={box}>
      <ToolButton
        icon={ALargeSmall}
        label={words.say('textSettings')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      {open && <StylePanel id={id} {...props} />}
    </div>
  );
}

function SaveTool({ save, onSave, onOpenSaved }: Pick<ToolbarProps, 'save' | 'onSave' | 'onOpenSaved'>) {
  const words = useWords();
  const tools = {
    unsaved: { icon: Bookmark, label: words.say('storySave'), onClick: onSave, class: 'primary' },
    saving: { icon: Bookmark, label: words.say('storySaving'), 'aria-disabled': true, class: 'primary' },
    saved: {
      icon: BookmarkCheck,
      label: words.say('storySaved'),
      class: 'saved',
      ...(onOpenSaved
        ? { onClick: onOpenSaved, title: words.say('storyOpenSaved') }
        : { 'aria-disabled': true }),
    },
    failed: { icon: Bookmark, label: words.say('storySaveAgain'), onClick: onSave, class: 'primary' },
  };
  const state = typeof save === 'object' ? 'failed' : save;
  return (
    <>
      <ToolButton {...tools[state]} />
      <span class="unseen" role="status">
        {state === 'saved' && words.say('storySavedStatus')}
      </span>
    </>
  );
}
