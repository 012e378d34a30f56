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
 * is sent. At most 5 MB and 15 seconds. In Firefox the page's own security policy applies: where it forbids the site to
 * fetch from itself, this fails.
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
    const page = await readPage(response);
    const start = await page.slice(0, SNIFFED_BYTES).text();
    // By what the server says, then the page itself, then the page that linked to it.
    const labels = [
      /charset=["']?([\w-]+)/i.exec(type)?.[1],
      /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1],
      charset,
    ];
    const html = await decode(page, labels.find(isEncoding) ?? 'utf-8');
    return { document: new DOMParser().parseFromString(html, 'text/html'), url: response.url || url };
  } finally {
    ending.abort(); // stops what is still arriving of a page that was refused
  }
}

async function readPage(response: Response): Promise<Blob> {
  const tooLarge = () => new Error(`${response.url} is larger than ${MAX_BYTES} bytes`);
  if (!response.body || Number(response.headers.get('content-length')) > MAX_BYTES) throw tooLarge();
  if (import.meta.env.FIREFOX) {
    // A content script there may not touch what a stream of its page gives, only the whole of it.
    const page = await response.blob();
    if (page.size > MAX_BYTES) throw tooLarge();
    return page;
  }
  const reader = response.body.getReader();
  let page = new Blob();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    page = new Blob([page, part.value]);
    if (page.size > MAX_BYTES) throw tooLarge();
  }
  return page;
}

function isEncoding(label: string | undefined): label is string {
  try {
    return label !== undefined && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

async function decode(page: Blob, encoding: string): Promise<string> {
  if (!import.meta.env.FIREFOX) return new TextDecoder(encoding).decode(await page.arrayBuffer());
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error ?? new Error('unreadable'));
    reader.readAsText(page, encoding);
  });
}
