// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Toolbar, type ToolbarProps } from '../../components/Toolbar';
import { DEFAULT_READING_STYLE } from '../../utils/reading/reading-style';
import { button, only, press, pressKey, render } from './render';

const idle = () => undefined;
const PROPS: ToolbarProps = {
  ...{ style: DEFAULT_READING_STYLE, save: 'unsaved', onStyle: idle, onSave: idle },
};

const names = (box: Element) => [...box.querySelectorAll('.tool')].map((tool) => tool.textContent);

describe('Toolbar', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('saves once: not while saving, and opens what is saved', () => {
    const onSave = vi.fn();
    const onOpenSaved = vi.fn();
    const box = render(<Toolbar {...PROPS} onSave={onSave} onOpenSaved={onOpenSaved} />);
    press(button(box, 'Save'));
    expect(onSave).toHaveBeenCalledTimes(1);

    render(<Toolbar {...PROPS} save="saving" onSave={onSave} />, { box });
    press(button(box, 'Saving…'));
    expect(onSave).toHaveBeenCalledTimes(1);

    render(<Toolbar {...PROPS} save="saved" onSave={onSave} onOpenSaved={onOpenSaved} />, { box });
    expect(only(box, '[role=status]').textContent).toBe('Saved to your reading list');
    press(button(box, 'Saved'));
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(onOpenSaved).toHaveBeenCalledTimes(1);
  });

  it('says why a story was not saved, and tries again', () => {
    const onSave = vi.fn();
    const box = render(<Toolbar {...PROPS} save={{ error: 'No room left.' }} onSave={onSave} />);
    expect(only(box, '[role=alert]').textContent).toBe('No room left.');
    press(button(box, 'Try again'));
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it('offers to close and to go back only where there is something to go back to', () => {
    expect(names(render(<Toolbar {...PROPS} />))).toEqual(['Text settings', 'Save']);
    const onBack = vi.fn();
    const box = render(<Toolbar {...PROPS} from="Storm" onBack={onBack} onClose={idle} />);
    expect(names(box)).toEqual(['Close', 'Back to “Storm”', 'Text settings', 'Save']);
    press(button(box, 'Back to “Storm”'));
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('closes the text settings with an Escape that goes no further', () => {
    const outside = vi.fn();
    window.addEventListener('keydown', outside);
    const box = render(<Toolbar {...PROPS} />);
    const opener = button(box, 'Text settings');
    press(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');

    const first = pressKey(only(box, '.panel'), 'Escape');
    expect(box.querySelector('.panel')).toBeNull();
    expect(first.defaultPrevented).toBe(true);
    expect(outside).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(opener);

    expect(pressKey(box, 'Escape').defaultPrevented).toBe(false);
    expect(outside).toHaveBeenCalledTimes(1);
    window.removeEventListener('keydown', outside);
  });

  it('closes the text settings at a press outside them, not inside', () => {
    const box = render(<Toolbar {...PROPS} />);
    press(button(box, 'Text settings'));
    const pressDown = (on: Element) => on.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    pressDown(only(box, '.panel'));
    render(<Toolbar {...PROPS} />, { box });
    expect(box.querySelector('.panel')).not.toBeNull();
    pressDown(document.body);
    render(<Toolbar {...PROPS} />, { box });
    expect(box.querySelector('.panel')).toBeNull();
  });
});
