import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchAddress } from '../../utils/extension/watch-address';

/** A window at an address, with or without the Navigation API. */
function viewAt(href: string, navigation?: EventTarget) {
  const location = { href };
  const timers = { setInterval, clearInterval };
  return { view: { location, navigation, ...timers } as unknown as Window, location };
}

const START = 'https://paper.example/coast/pier';

describe.each([
  ['told by the browser', new EventTarget()],
  ['looking for itself', undefined],
])('watchAddress, %s', (_, navigation) => {
  const tell = () => {
    navigation?.dispatchEvent(new Event('currententrychange'));
    vi.advanceTimersByTime(1_000);
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function moved(...addresses: string[]): number {
    const { view, location } = viewAt(START, navigation);
    const onMove = vi.fn();
    const stop = watchAddress(view, onMove);
    for (const address of addresses) {
      location.href = address;
      tell();
    }
    stop();
    return onMove.mock.calls.length;
  }

  test.each([
    ['another path', 'https://paper.example/coast/ferry'],
    ['another question', `${START}?page=2`],
    ['a path after the hash', `${START}#/ferry`],
  ])('tells of %s', (_, address) => {
    expect(moved(address)).toBe(1);
  });

  test.each([
    ['the same address', START],
    ['a heading', `${START}#history`],
    ['a heading and back', `${START}#history`, START],
  ])('is silent about %s', (_, ...addresses) => {
    expect(moved(...addresses)).toBe(0);
  });

  test('tells of each move once', () => {
    expect(moved(`${START}/2`, `${START}/2`, `${START}/3`, START)).toBe(3);
  });

  test('is silent once it is ended', () => {
    const { view, location } = viewAt(START, navigation);
    const onMove = vi.fn();
    watchAddress(view, onMove)();
    location.href = `${START}/2`;
    tell();
    expect(onMove).not.toHaveBeenCalled();
  });
});
