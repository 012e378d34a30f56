import { isOpenAddress } from './is-open-address';
import { SIGNATURE_LENGTH, sniffBlob } from './sniff-image';

/** Gives a picture, or `undefined` where it cannot or may not be had. Never throws. */
export type LoadImage = (url: string, signal: AbortSignal) => Promise<Blob | undefined>;

interface ImageLoaderOptions {
  /** The story's own page: pictures on its host may be loaded even where that host is a private one. */
  pageUrl: string;
  /** In bytes. */
  maxBytes?: number;
  /** For one picture, in ms. */
  timeout?: number;
}

/**
 * Loads pictures for a saved story as a stranger would: no cookies, no referrer, no private addresses (TRUST T12),
 * rasters only, and no more bytes or time than allowed.
 */
export function makeImageLoader(
  request: typeof fetch,
  { pageUrl, maxBytes = 5_000_000, timeout = 5_000 }: ImageLoaderOptions,
): LoadImage {
  return async (url, signal) => {
    if (!isOpenAddress(url, pageUrl)) return undefined;
    const ending = new AbortController();
    try {
      const response = await request(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout), ending.signal]),
      });
      // A redirect's address is only known once it has been followed: fetch hides the Location header.
      if (!response.ok || !isOpenAddress(response.url, pageUrl)) return undefined;
      return await readImage(response, maxBytes);
    } catch {
      return undefined;
    } finally {
      ending.abort(); // stops what is still arriving of a picture that was refused
    }
  };
}

async function readImage(response: Response, maxBytes: number): Promise<Blob | undefined> {
  if (!response.body || Number(response.headers.get('content-length')) > maxBytes) return undefined;
  const reader = response.body.getReader();
  let image = new Blob();
  let type: string | undefined;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    image = new Blob([image, part.value]);
    if (image.size > maxBytes) return undefined;
    if (type === undefined && image.size >= SIGNATURE_LENGTH) {
      type = await sniffBlob(image);
      if (type === undefined) return undefined;
    }
  }
  return type === undefined ? undefined : new Blob([image], { type });
}
