// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageNotice } from '../../components/PageNotice';
import { button, only, press, pressKey, render } from './render';

const SENTENCE = 'Lede found no story on this page.';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says its sentence in a region that was there before it, and takes no focus', () => {
  const box = render(<PageNotice sentence="" onClose={() => undefined} />);
  const region = only(box, '[role="status"]');
  expect(region.textContent).toBe('');
  render(<PageNotice sentence={SENTENCE} onClose={() => undefined} />, { box });
  expect(only(box, '[role="status"]')).toBe(region);
  expect(region.textContent).toBe(SENTENCE);
  expect(document.activeElement).toBe(document.body);
});

it('is closed by its button, and by Escape on it', () => {
  const onClose = vi.fn();
  const box = render(<PageNotice sentence={SENTENCE} onClose={onClose} />);
  press(button(box, 'Close'));
  pressKey(button(box, 'Close'), 'x');
  expect(onClose).toHaveBeenCalledOnce();
  pressKey(button(box, 'Close'), 'Escape');
  expect(onClose).toHaveBeenCalledTimes(2);
});

it('goes by itself, but not while it has the focus', () => {
  const onClose = vi.fn();
  const box = render(<PageNotice sentence={SENTENCE} onClose={onClose} />);
  button(box, 'Close').focus();
  vi.spyOn(Element.prototype, 'matches').mockReturnValueOnce(true);
  vi.advanceTimersByTime(12_000);
  expect(onClose).not.toHaveBeenCalled();
  button(box, 'Close').blur();
  vi.advanceTimersByTime(12_000);
  expect(onClose).toHaveBeenCalledOnce();
});
