// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { MorePages } from '../../components/MorePages';
import { button, only, press, render } from './render';

beforeEach(() => {
  document.body.replaceChildren();
});
const idle = () => undefined;

it('says which page is on its way, in a region that is read out', () => {
  const box = render(<MorePages following={{ state: 'loading', page: 2 }} onRetry={idle} />);
  expect(only(box, '[role="status"]').textContent).toBe('Page 2 is on its way …');
  expect(box.querySelector('button')).toBeNull();
});

it('says which page did not come, and asks for it again', () => {
  const onRetry = vi.fn();
  const box = render(<MorePages following={{ state: 'failed', page: 3 }} onRetry={onRetry} />);
  expect(only(box, '[role="status"]').textContent).toBe(
    'Page 3 of this story did not come, so the text stops here.',
  );
  press(button(box, 'Try again'));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('says to the ear alone that all pages are here, in the same region', () => {
  const box = render(<MorePages following={{ state: 'loading', page: 3 }} onRetry={idle} />);
  const region = only(box, '[role="status"]');
  render(<MorePages following={{ state: 'done', pages: 3 }} onRetry={idle} />, { box });
  expect(only(box, '[role="status"]')).toBe(region);
  expect(region.textContent).toBe('The whole story is here, 3 pages.');
  expect(region.className).toBe('unseen');
});

it('says nothing where there was no other page after all', () => {
  const box = render(<MorePages following={{ state: 'done', pages: 1 }} onRetry={idle} />);
  expect(box.textContent).toBe('');
});

it('does not call whole what has no beginning', () => {
  const following = { state: 'done', pages: 2, isWhole: false } as const;
  const box = render(<MorePages following={following} onRetry={idle} />);
  expect(box.textContent).toBe('');
  expect(only(box, '.more-pages').dataset.pages).toBe('2');
});
