// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchGrowth } from '../../utils/article/watch-growth';

const SENTENCE = 'On Friday the treasurer set out both sums on one sheet of paper, which was passed around.';
const look = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  document.body.innerHTML = '<p>The story so far.</p>';
  stop = watchGrowth(document, look);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

async function add(text: string): Promise<void> {
  document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
  await Promise.resolve(); // the observer is told after the task
}

test('looks once the page has come to rest', async () => {
  await add(SENTENCE);
  vi.advanceTimersByTime(400);
  await add(SENTENCE);
  vi.advanceTimersByTime(600);
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(look).toHaveBeenCalledTimes(1);
});

test('does not wait for ever for a page that never rests', async () => {
  await add(SENTENCE);
  for (let ms = 0; ms < 4_000; ms += 200) {
    await add('.');
    vi.advanceTimersByTime(200);
  }
  expect(look).toHaveBeenCalled();
});

test('does not look for a few characters, nor for what goes', async () => {
  await add('12 readers');
  document.querySelector('p')?.remove();
  await Promise.resolve();
  vi.advanceTimersByTime(5_000);
  expect(look).not.toHaveBeenCalled();
});

test('ends after 20 seconds, and when it is told to', async () => {
  vi.advanceTimersByTime(21_000);
  await add(SENTENCE);
  vi.advanceTimersByTime(5_000);
  expect(look).not.toHaveBeenCalled();
  const end = watchGrowth(document, look);
  await add(SENTENCE);
  end();
  vi.advanceTimersByTime(5_000);
  expect(look).not.toHaveBeenCalled();
});
