import { describe, expect, it, vi } from 'vitest';
import { makeImageLoader } from '../../utils/library/load-image';
import { samplePng } from './sample';

const pageUrl = 'https://harbour.example/story';
const url = 'https://cdn.example/a.png';

interface Answer {
  body?: BodyInit | null;
  status?: number;
  headers?: Record<string, string>;
  /** Where the answer came from in the end. */
  from?: string;
}

function answering({ body = samplePng(), from = url, ...init }: Answer = {}) {
  return vi.fn<typeof fetch>(async () =>
    Object.defineProperty(new Response(body, init), 'url', { value: from }),
  );
}

const load = (request: typeof fetch, options: { maxBytes?: number; timeout?: number } = {}) =>
  makeImageLoader(request, { pageUrl, ...options })(url, new AbortController().signal);

it('gives the picture with the type that its bytes show', async () => {
  const image = await load(answering({ headers: { 'content-type': 'text/html' } }));
  expect(image?.type).toBe('image/png');
  expect(await image?.arrayBuffer()).toEqual(await samplePng().arrayBuffer());
});

it('asks as a stranger: no cookies, no referrer', async () => {
  const request = answering();
  await load(request);
  expect(request).toHaveBeenCalledExactlyOnceWith(
    url,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
  );
});

it('does not even ask at an address that is not open', async () => {
  const request = answering();
  const loadImage = makeImageLoader(request, { pageUrl });
  const { signal } = new AbortController();
  for (const address of ['http://127.0.0.1/a.png', 'http://router/a.png', 'file:///a.png', 'data:,x']) {
    expect(await loadImage(address, signal)).toBeUndefined();
  }
  expect(request).not.toHaveBeenCalled();
});

describe('refuses', () => {
  it.each<[string, Answer]>([
    ['an answer that a redirect brought from a private host', { from: 'http://169.254.169.254/a.png' }],
    ['an error page', { status: 404 }],
    ['an answer without a body', { body: null }],
    [
      'an SVG that calls itself a picture',
      { body: '<svg onload="alert(1)"/>', headers: { 'content-type': 'image/png' } },
    ],
    ['a page', { body: '<!doctype html><p>Please log in' }],
    ['a file shorter than any picture', { body: 'GIF89a' }],
    ['a picture announced above the limit', { headers: { 'content-length': '5000001' } }],
  ])('%s', async (_what, answer) => {
    expect(await load(answering(answer))).toBeUndefined();
  });

  it('a picture that turns out above the limit, and stops reading it', async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      async pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(await samplePng(1, 1_000).arrayBuffer()));
      },
    });
    const request = answering({ body: endless });
    expect(await load(request, { maxBytes: 5_000 })).toBeUndefined();
    expect(chunks).toBeLessThan(20);
    expect(request.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('a picture that never comes, after the time given', async () => {
    const never: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
      });
    expect(await load(never, { timeout: 1 })).toBeUndefined();
  });

  it('what fails', async () => {
    expect(await load(() => Promise.reject(new TypeError('Failed to fetch')))).toBeUndefined();
  });
});

it('gives a picture that comes in crumbs', async () => {
  const bytes = new Uint8Array(await samplePng().arrayBuffer());
  const crumbs = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect((await load(answering({ body: crumbs })))?.size).toBe(bytes.length);
});
