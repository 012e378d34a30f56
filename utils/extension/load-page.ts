/** Larger pages are no pages of a story. In bytes. */
const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 15_000;

/** How far into a page its own word about its encoding may stand, in bytes (the HTML standard says 1024; pages are late). */
const SNIFFED_BYTES = 4_096;

/** A page that was fetched, parsed; its scripts have not run and its pictures were not loaded. */
export interface LoadedPage {
  document: Document;
  /** Where it was found in the end. */
  url: string;
}

interface LoadOptions {
  signal: AbortSignal;
  /** What the page that asks is written in, for pages that do not say. */
  charset?: string;
  request?: typeof fetch;
}

/**
 * Fetches another page of the site that the script runs in, as a click on its link would: with the site's own cookies,
 * since a subscriber's second page is empty without them, and never to another origin, also not by a redirect. No referrer
 * is sent. At most 5 MB and 15 seconds.
 * @throws Error where the page cannot be had, is too large, or is no HTML.
 */
export async function loadPage(
  url: string,
  { signal, charset = 'utf-8', request = fetch }: LoadOptions,
): Promise<LoadedPage> {
  const ending = new AbortController();
  try {
    const response = await request(url, {
      credentials: 'same-origin',
      mode: 'same-origin',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS), ending.signal]),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/^(text\/html|application\/xhtml\+xml)/i.test(type)) {
      throw new Error(`${url} answered ${response.status} ${type}`);
    }
    if (new URL(response.url || url).origin !== new URL(url).origin) throw new Error(`${url} led elsewhere`);
    const bytes = await readBytes(response);
    const html = decode(bytes, /charset=["']?([\w-]+)/i.exec(type)?.[1], charset);
    return { document: new DOMParser().parseFromString(html, 'text/html'), url: response.url || url };
  } finally {
    ending.abort(); // stops what is still arriving of a page that was refused
  }
}

async function readBytes(response: Response): Promise<Uint8Array> {
  const tooLarge = () => new Error(`${response.url} is larger than ${MAX_BYTES} bytes`);
  if (!response.body || Number(response.headers.get('content-length')) > MAX_BYTES) throw tooLarge();
  const reader = response.body.getReader();
  let page = new Blob();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    page = new Blob([page, part.value]);
    if (page.size > MAX_BYTES) throw tooLarge();
  }
  return new Uint8Array(await page.arrayBuffer());
}

/** By what the server says, then the page itself, then the page that linked to it. */
function decode(bytes: Uint8Array, said: string | undefined, fallback: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED_BYTES));
  const written = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  for (const label of [said, written, fallback]) {
    if (!label) continue;
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // no encoding that browsers know; the next may be one
    }
  }
  return new TextDecoder().decode(bytes);
}
