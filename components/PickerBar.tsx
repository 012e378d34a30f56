import { ChevronsDownUp, ChevronsUpDown, EyeOff, Undo2, X } from 'lucide';
import { ToolButton } from './ToolButton';
import { useWords } from './words-context';

/** Where picking stands. */
export type PickerState =
  /** Nothing is pointed at. */
  | { kind: 'empty' }
  /** So many blocks of the page would go. */
  | { kind: 'picked'; count: number }
  /** The story itself would go: refused. */
  | { kind: 'refused' }
  /** It is hidden, here and on all pages of the site. */
  | { kind: 'done' };

export interface PickerBarProps {
  state: PickerState;
  onWiden(): void;
  onNarrow(): void;
  onHide(): void;
  onUndo(): void;
  onClose(): void;
}

/** What is about to be hidden, in one sentence, and the ways to change that. */
export function PickerBar({ state, onWiden, onNarrow, onHide, onUndo, onClose }: PickerBarProps) {
  const words = useWords();
  return (
    <section class="picker-bar" aria-label={words.say('pickerName')} lang={words.locale} dir={words.dir}>
      <p role="status">{sentenceOf(state, words)}</p>
      <div class="picker-tools">
        {state.kind === 'done' ? (
          <ToolButton icon={Undo2} label={words.say('pickerUndo')} onClick={onUndo} />
        ) : (
          <>
            <ToolButton icon={ChevronsUpDown} label={words.say('pickerWider')} onClick={onWiden} />
            <ToolButton icon={ChevronsDownUp} label={words.say('pickerNarrower')} onClick={onNarrow} />
            <ToolButton
              icon={EyeOff}
              label={words.say('pickerHide')}
              class="primary picker-hide"
              aria-disabled={state.kind !== 'picked'}
              onClick={state.kind === 'picked' ? onHide : undefined}
            />
          </>
        )}
        <ToolButton icon={X} label={words.say('readerClose')} onClick={onClose} />
      </div>
    </section>
  );
}

function sentenceOf(state: PickerState, words: ReturnType<typeof useWords>): string {
  switch (state.kind) {
    case 'empty':
      return words.say('pickerEmpty');
    case 'picked':
      return words.count('pickerCount', state.count);
    case 'refused':
      return words.say('pickerRefused');
    case 'done':
      return words.say('pickerDone');
  }
}
