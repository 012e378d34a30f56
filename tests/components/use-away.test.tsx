// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { Toolbar } from '../../components/Toolbar';
import { DEFAULT_READING_STYLE } from '../../utils/reading/reading-style';
import { only, render } from './render';

const idle = () => undefined;

describe('useAway', () => {
  let dialog: HTMLDialogElement;
  const isAway = () => only(dialog, '.bar').hasAttribute('data-away');

  const scrollTo = (top: number) =>
    act(async () => {
      dialog.scrollTop = top;
      dialog.dispatchEvent(new Event('scroll'));
      await new Promise((done) => requestAnimationFrame(done));
    });

  beforeEach(() => {
    document.body.replaceChildren();
    dialog = document.body.appendChild(document.createElement('dialog'));
    const box = dialog.appendChild(document.createElement('div'));
    render(<Toolbar style={DEFAULT_READING_STYLE} save="unsaved" onStyle={idle} onSave={idle} />, { box });
  });

  it('is out of the way while the reader reads on, and back when they scroll up', async () => {
    expect(isAway()).toBe(false);
    await scrollTo(400);
    expect(isAway()).toBe(true);
    await scrollTo(380);
    expect(isAway()).toBe(false);
  });

  it('does not flicker with the hand', async () => {
    await scrollTo(400);
    await scrollTo(398);
    expect(isAway()).toBe(true);
  });

  it('stays near the top of the story', async () => {
    await scrollTo(60);
    expect(isAway()).toBe(false);
  });

  it('is back when a pointer comes near, though not for a finger that scrolls', async () => {
    await scrollTo(400);
    const bar = only(dialog, '.bar');
    const point = (clientY: number, pointerType: string) =>
      act(() => {
        bar.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientY, pointerType }));
      });
    point(500, 'mouse');
    point(40, 'touch');
    expect(isAway()).toBe(true);
    point(40, 'mouse');
    expect(isAway()).toBe(false);
  });
});
