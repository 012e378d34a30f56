// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { EarlierPages } from '../../components/EarlierPages';
import { button, only, press, render } from './render';

const first = 'https://paper.example/road';

beforeEach(() => {
  document.body.replaceChildren();
});

it('says where the story was opened while what comes before is on its way', () => {
  const box = render(
    <EarlierPages earlier={{ state: 'loading', page: 2, first }} onRetry={() => undefined} />,
  );
  expect(only(box, '[role="status"]').textContent).toBe(
    'You opened this story on page 2. What comes before it is on its way …',
  );
  expect(box.querySelector('a, button')).toBeNull();
});

it('says that it did not come, leads to the first page and asks again', () => {
  const onRetry = vi.fn();
  const box = render(<EarlierPages earlier={{ state: 'failed', page: 3, first }} onRetry={onRetry} />);
  expect(only(box, '[role="status"]').textContent).toBe(
    'You opened this story on page 3. What comes before it could not be fetched.',
  );
  expect(only<HTMLAnchorElement>(box, 'a').href).toBe(first);
  expect(only(box, 'a').textContent).toBe('Go to the first page');
  press(button(box, 'Try again'));
  expect(onRetry).toHaveBeenCalledOnce();
});
