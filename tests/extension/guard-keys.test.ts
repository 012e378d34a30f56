// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardKeys } from '../../utils/extension/guard-keys';
import { pageWorld } from '../../utils/extension/page-world';

guardKeys(window);
const seenByPage = vi.fn();
window.addEventListener('keydown', (event) => seenByPage(`down ${event.code}`), true);
window.addEventListener('keyup', (event) => seenByPage(`up ${event.code}`), true);

/** A key as a hand presses it: scripts cannot make a trusted event, so the mark is put on. */
function press(type: 'keydown' | 'keyup', code: string, options: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent(type, { code, bubbles: true, ...options });
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
}

beforeEach(() => {
  seenByPage.mockClear();
  pageWorld().reader = undefined;
});

describe('guardKeys', () => {
  it('leaves the page its keys while no reader is open', () => {
    press('keydown', 'KeyA');
    press('keyup', 'KeyA');
    expect(seenByPage.mock.calls.flat()).toEqual(['down KeyA', 'up KeyA']);
  });

  it('gives the reader every key while it is open, and the page none', () => {
    const onKey = vi.fn();
    pageWorld().reader = { onKey, close: vi.fn() };
    press('keydown', 'KeyA');
    press('keyup', 'KeyA');
    expect(onKey).toHaveBeenCalledTimes(2);
    expect(seenByPage).not.toHaveBeenCalled();
  });

  it('keeps the coming up of the key that closed the reader', () => {
    pageWorld().reader = { onKey: () => (pageWorld().reader = undefined), close: vi.fn() };
    press('keydown', 'Escape');
    press('keydown', 'Escape', { repeat: true });
    press('keyup', 'Escape');
    expect(seenByPage).not.toHaveBeenCalled();
    press('keydown', 'Escape');
    expect(seenByPage.mock.calls.flat()).toEqual(['down Escape']);
  });

  it('cannot be fed keys by the page', () => {
    const onKey = vi.fn();
    pageWorld().reader = { onKey, close: vi.fn() };
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape' }));
    expect(onKey).not.toHaveBeenCalled();
  });

  it('is registered once however often it is called', () => {
    guardKeys(window);
    const onKey = vi.fn();
    pageWorld().reader = { onKey, close: vi.fn() };
    press('keydown', 'KeyB');
    expect(onKey).toHaveBeenCalledTimes(1);
  });
});
