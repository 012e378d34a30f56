import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepImages } from '../../utils/library/keep-images';
import { samplePng } from './sample';

const urls = (count: number) => Array.from({ length: count }, (_, index) => `https://a.example/${index}.png`);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps what can be had, by its address', async () => {
  const [first = '', second = '', third = ''] = urls(3);
  const images = await keepImages([first, second, third], async (url) => {
    if (url === second) throw new Error('offline');
    return url === third ? undefined : samplePng();
  });
  expect([...images.keys()]).toEqual([first]);
});

it('asks for at most 40, never for more than 4 at once', async () => {
  let open = 0;
  let most = 0;
  const loadImage = vi.fn(async () => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return samplePng();
  });
  const images = await keepImages(urls(60), loadImage);
  expect(images.size).toBe(40);
  expect(loadImage).toHaveBeenCalledTimes(40);
  expect(most).toBe(4);
});

it('keeps no picture above 5 MB, and no more than 15 MB of a story', async () => {
  const sizes = [5_000_001, 4_000_000, 4_000_000, 4_000_000, 4_000_000, 3_000_000];
  const images = await keepImages(urls(6), async (url) =>
    samplePng(1, sizes[Number(/(\d)\.png/.exec(url)?.[1])]),
  );
  expect([...images.keys()]).toEqual(urls(6).filter((_, index) => [1, 2, 3, 5].includes(index)));
});

it('gives what it has when the time is up, and stops the rest', async () => {
  const [quick = '', slow = ''] = urls(2);
  let stopped = false;
  const keeping = keepImages([quick, slow], (url, signal) => {
    if (url === quick) return Promise.resolve(samplePng());
    signal.addEventListener('abort', () => {
      stopped = true;
    });
    return new Promise(() => undefined);
  });
  await vi.advanceTimersByTimeAsync(6_000);
  expect([...(await keeping).keys()]).toEqual([quick]);
  expect(stopped).toBe(true);
});

it('does not ask again for a picture it knows', async () => {
  const [known = '', fresh = ''] = urls(2);
  const loadImage = vi.fn(async () => samplePng(2));
  const images = await keepImages([known, fresh], loadImage, new Map([[known, samplePng(1)]]));
  expect(images.size).toBe(2);
  expect(loadImage.mock.calls).toEqual([[fresh, expect.any(AbortSignal)]]);
});

it('asks for nothing without a loader', async () => {
  expect(await keepImages(urls(3), undefined)).toEqual(new Map());
});
