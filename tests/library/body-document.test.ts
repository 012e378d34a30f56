import { describe, expect, it } from 'vitest';
import { bodyId, makeBodyDocument, readBodyDocument } from '../../utils/library/body-document';
import { fullArticle, sampleArticle, samplePng } from './sample';

const id = `story:${'0'.repeat(32)}`;
const url = 'https://harbour.example/lead.png';
const make = () => makeBodyDocument(id, fullArticle, new Map([[url, samplePng()]]));
const articleBlob = (text: string) => ({ content_type: 'application/json', data: new Blob([text]) });

it('reads back the article and the pictures it was made of', async () => {
  const body = await readBodyDocument(await make());
  expect(body?.article).toStrictEqual(fullArticle);
  expect([...(body?.images ?? [])]).toEqual([[url, expect.any(Blob)]]);
  expect(await body?.images.get(url)?.arrayBuffer()).toEqual(await samplePng().arrayBuffer());
});

it('has an id beside that of its story', () => {
  expect(bodyId(id)).toBe(`body:${'0'.repeat(32)}`);
});

it('holds a picture with two addresses once', async () => {
  const other = 'https://harbour.example/copy.png';
  const document = await makeBodyDocument(
    id,
    fullArticle,
    new Map([
      [url, samplePng()],
      [other, samplePng()],
    ]),
  );
  expect(Object.keys(document._attachments)).toHaveLength(2);
  expect([...((await readBodyDocument(document))?.images.keys() ?? [])]).toEqual([url, other]);
});

it('takes addresses that are names of JavaScript’s own for what they are', async () => {
  const document = await makeBodyDocument(id, sampleArticle(1), new Map([['__proto__', samplePng()]]));
  const body = await readBodyDocument(document);
  expect(body?.images.get('__proto__')?.type).toBe('image/png');
  expect(({} as { type?: unknown }).type).toBeUndefined();
});

it('drops what the article has beyond its fields', async () => {
  const text = JSON.stringify(fullArticle).replace('{', '{"__proto__":{"polluted":1},"extra":2,');
  const document = await make();
  document._attachments.article = articleBlob(text);
  expect((await readBodyDocument(document))?.article).toStrictEqual(fullArticle);
});

describe('a picture', () => {
  it.each([
    ['that is a document', new Blob(['<svg onload="alert(1)"/>'], { type: 'image/png' })],
    ['that is text', '<svg/>'],
    ['that is missing', undefined],
  ])('%s is left out, and the story opens', async (_what, data) => {
    const document = await make();
    const [name = ''] = document.pictures.map(({ attachment }) => attachment);
    const outside = { ...document, _attachments: { ...document._attachments, [name]: { data } } };
    const body = await readBodyDocument(outside);
    expect(body?.article).toStrictEqual(fullArticle);
    expect(body?.images.size).toBe(0);
  });

  it('cannot stand for another attachment', async () => {
    const document = await make();
    const outside = { ...document, pictures: [{ url, attachment: 'article' }] };
    expect(await readBodyDocument(outside)).toBeUndefined();
  });

  it('has the type of its bytes', async () => {
    const document = await makeBodyDocument(
      id,
      fullArticle,
      new Map([[url, new Blob([await samplePng().arrayBuffer()], { type: 'text/html' })]]),
    );
    expect((await readBodyDocument(document))?.images.get(url)?.type).toBe('image/png');
  });
});

describe('is no body', () => {
  it.each([
    ['nothing', async () => undefined],
    ['a story', async () => ({ _id: id, version: 1, title: 'x' })],
    [
      'an article that is cut off',
      async () => ({ ...(await make()), _attachments: { article: articleBlob('{"url":') } }),
    ],
    [
      'an article without a text',
      async () => ({ ...(await make()), _attachments: { article: articleBlob('{}') } }),
    ],
    [
      'attachments that were not read',
      async () => ({ ...(await make()), _attachments: { article: { stub: true } } }),
    ],
    ['a version of a later Lede', async () => ({ ...(await make()), version: 2 })],
  ])('%s', async (_what, document) => {
    expect(await readBodyDocument(await document())).toBeUndefined();
  });
});
