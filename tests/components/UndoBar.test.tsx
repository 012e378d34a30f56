// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UndoBar } from '../../components/UndoBar';
import { sampleStory } from './sample-story';
import { clearView, click, named, press, showView, textOf } from './show-view';

const removed = sampleStory({ title: 'A map of every bench' });
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  clearView();
  vi.useRealTimers();
});

it('is there before there is anything to say, so that it is read out', () => {
  showView(<UndoBar removed={undefined} onUndo={vi.fn()} onEnd={vi.fn()} />);
  expect(textOf('[role=status]')).toBe('');
});

it('says what was deleted and gives it back by button and by key', () => {
  const onUndo = vi.fn();
  showView(<UndoBar removed={removed} onUndo={onUndo} onEnd={vi.fn()} />);
  expect(textOf('[role=status] p')).toBe('Deleted: A map of every bench');
  click(named('Undo'));
  press(document.body, 'z', { ctrlKey: true });
  press(document.body, 'z', { metaKey: true });
  expect(onUndo.mock.calls).toEqual([[removed], [removed], [removed]]);
});

it('leaves the key to a text field, and to Redo', () => {
  const onUndo = vi.fn();
  showView(
    <>
      <input type="search" />
      <UndoBar removed={removed} onUndo={onUndo} onEnd={vi.fn()} />
    </>,
  );
  press(document.querySelector('input') as HTMLElement, 'z', { ctrlKey: true });
  press(document.body, 'Z', { ctrlKey: true, shiftKey: true });
  expect(onUndo).not.toHaveBeenCalled();
});

it('ends by itself, but not while its button is focused', () => {
  const onEnd = vi.fn();
  showView(<UndoBar removed={removed} onUndo={vi.fn()} onEnd={onEnd} />);
  const undo = named('Undo');
  undo.focus();
  pass(10_000);
  expect(onEnd).not.toHaveBeenCalled();
  undo.blur();
  pass(10_000);
  expect(onEnd).toHaveBeenCalledOnce();
});

it('gives each deletion its whole time', () => {
  const onEnd = vi.fn();
  showView(<UndoBar removed={removed} onUndo={vi.fn()} onEnd={onEnd} />);
  pass(9_000);
  showView(<UndoBar removed={sampleStory({ id: 'story:2' })} onUndo={vi.fn()} onEnd={onEnd} />);
  pass(9_000);
  expect(onEnd).not.toHaveBeenCalled();
});

it('listens to no key once there is nothing to undo', () => {
  const onUndo = vi.fn();
  showView(<UndoBar removed={removed} onUndo={onUndo} onEnd={vi.fn()} />);
  showView(<UndoBar removed={undefined} onUndo={onUndo} onEnd={vi.fn()} />);
  press(document.body, 'z', { ctrlKey: true });
  expect(onUndo).not.toHaveBeenCalled();
});
