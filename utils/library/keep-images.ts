import type { LoadImage } from './load-image';

/** What one story may take of the network and the disk. Bytes, and ms for all of its pictures together. */
const BUDGET = { images: 40, imageBytes: 5_000_000, storyBytes: 15_000_000, time: 6_000, atOnce: 4 };

/**
 * Gets a story's pictures, in order, a few at a time, until all are there or the budget is spent; what cannot be had is
 * simply not kept. Pictures that are already `known` cost nothing.
 * @returns the pictures by their address.
 */
export async function keepImages(
  urls: readonly string[],
  loadImage: LoadImage | undefined,
  known: ReadonlyMap<string, Blob> = new Map(),
): Promise<Map<string, Blob>> {
  const images = new Map<string, Blob>();
  let bytes = 0;
  const keep = (url: string, image: Blob | undefined) => {
    if (!image || image.size > BUDGET.imageBytes || bytes + image.size > BUDGET.storyBytes) return;
    bytes += image.size;
    images.set(url, image);
  };

  const wanted = urls.slice(0, BUDGET.images);
  for (const url of wanted) keep(url, known.get(url));
  if (loadImage) {
    const missing = wanted.filter((url) => !images.has(url)).values();
    await withinTime(BUDGET.time, async (signal) => {
      const takeTurns = async () => {
        for (const url of missing) {
          const image = await loadImage(url, signal).catch(() => undefined);
          if (signal.aborted) return;
          keep(url, image);
        }
      };
      await Promise.all(Array.from({ length: BUDGET.atOnce }, takeTurns));
    });
  }
  return images;
}

/** Runs `task`, and waits for it no longer than `time`; a task that does not heed the signal is left behind. */
async function withinTime(time: number, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const ending = new AbortController();
  const timeUp = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()));
  const timer = setTimeout(() => ending.abort(), time);
  await Promise.race([task(ending.signal), timeUp]);
  clearTimeout(timer);
}
