// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { PickerBar, type PickerBarProps } from '../../components/PickerBar';
import { button, only, press, render } from './render';

beforeEach(() => document.body.replaceChildren());

const act = () => ({
  onWiden: vi.fn(),
  onNarrow: vi.fn(),
  onHide: vi.fn(),
  onUndo: vi.fn(),
  onClose: vi.fn(),
});
const said = (state: PickerBarProps['state']) =>
  only(render(<PickerBar state={state} {...act()} />), '[role="status"]').textContent;

it.each<[PickerBarProps['state'], string]>([
  [{ kind: 'empty' }, 'Point at what you want hidden. Arrow keys move, up widens, down narrows.'],
  [{ kind: 'picked', count: 1 }, 'This block would be hidden on all pages of this site.'],
  [{ kind: 'picked', count: 3 }, '3 blocks like it would be hidden here, and on all pages of this site.'],
  [{ kind: 'refused' }, 'This holds the story itself. Point at something smaller.'],
  [{ kind: 'done' }, 'Hidden on this site from now on.'],
])('says what would happen: %j', (state, sentence) => {
  expect(said(state)).toBe(sentence);
});

it('hides only what is picked', () => {
  const acts = act();
  const box = render(<PickerBar state={{ kind: 'refused' }} {...acts} />);
  press(button(box, 'Hide'));
  expect(button(box, 'Hide').getAttribute('aria-disabled')).toBe('true');
  expect(acts.onHide).not.toHaveBeenCalled();
  render(<PickerBar state={{ kind: 'picked', count: 1 }} {...acts} />, { box });
  press(button(box, 'Hide'));
  press(button(box, 'Wider'));
  press(button(box, 'Narrower'));
  for (const done of [acts.onHide, acts.onWiden, acts.onNarrow]) expect(done).toHaveBeenCalledOnce();
});

it('offers a way back once it is done', () => {
  const acts = act();
  const box = render(<PickerBar state={{ kind: 'done' }} {...acts} />);
  press(button(box, 'Undo'));
  press(button(box, 'Close'));
  expect(acts.onUndo).toHaveBeenCalledOnce();
  expect(acts.onClose).toHaveBeenCalledOnce();
  expect(box.querySelectorAll('button')).toHaveLength(2);
});
