// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { loadPage } from '../../utils/extension/load-page';

const PAGE = 'https://paper.example/road?page=2';
const signal = new AbortController().signal;

function answer(body: BodyInit, { type = 'text/html', url = PAGE, status = 200 } = {}) {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  Object.defineProperty(response, 'url', { value: url });
  return vi.fn(async (_url: RequestInfo | URL, _options?: RequestInit) => response);
}
const load = (request: ReturnType<typeof answer>, charset?: string) =>
  loadPage(PAGE, { signal, request, ...(charset && { charset }) });
const latin = (html: string) => Uint8Array.from(html, (letter) => letter.charCodeAt(0));

describe('loadPage', () => {
  it('gives the page, parsed, and where it was found', async () => {
    const request = answer('<title>Day two</title>');
    const { document, url } = await load(request);
    expect(document.title).toBe('Day two');
    expect(url).toBe(PAGE);
  });

  it('asks its own origin only, without a referrer', async () => {
    const request = answer('<p>');
    await load(request);
    expect(request.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'same-origin',
      mode: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
  });

  it.each([
    ['as the server says', '<p>é', 'text/html; charset=iso-8859-1', undefined],
    ['as the page says', '<meta charset="windows-1252"><p>é', 'text/html', undefined],
    ['as the page that links here is written', '<p>é', 'text/html', 'windows-1252'],
    [
      'where the server names none there is',
      '<meta charset=latin1><p>é',
      'text/html; charset=klingon',
      undefined,
    ],
  ])('reads it %s', async (_, html, type, charset) => {
    const { document } = await load(answer(latin(html), { type }), charset);
    expect(document.body.textContent).toBe('é');
  });

  it.each([
    ['a failure', answer('', { status: 503 })],
    ['no page', answer('{}', { type: 'application/json' })],
    ['another origin', answer('<p>', { url: 'https://elsewhere.example/' })],
    ['more than 5 MB', answer('x'.repeat(5_000_001))],
  ])('throws for %s', async (_, request) => {
    await expect(load(request)).rejects.toThrow();
  });

  it('gives up when it is told to', async () => {
    const ending = new AbortController();
    const request = vi.fn(
      (_url: RequestInfo | URL, options?: RequestInit) =>
        new Promise<Response>((_, fail) => {
          options?.signal?.addEventListener('abort', () => fail(new Error('aborted')));
        }),
    );
    const waiting = loadPage(PAGE, { signal: ending.signal, request });
    ending.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });
});
