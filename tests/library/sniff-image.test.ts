import { expect, it } from 'vitest';
import { sniffBlob, sniffImageType } from '../../utils/library/sniff-image';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['image/jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['image/gif', 'GIF89a\x01\0\x01\0'],
  ['image/gif', 'GIF87a\x01\0\x01\0'],
  ['image/webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['image/avif', '\0\0\0\x1cftypavif\0\0\0\0'],
  ['image/avif', '\0\0\0\x1cftypavis\0\0\0\0'],
])('knows %s', (type, start) => {
  expect(sniffImageType(bytes(start))).toBe(type);
});

it.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'],
  ['SVG with a declaration', '<?xml version="1.0"?><svg/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['another RIFF file', 'RIFF\x24\0\0\0WAVEfmt '],
  ['a film', '\0\0\0\x1cftypisom\0\0\0\0'],
  ['a signature that comes late', ' \x89PNG\r\n\x1a\n'],
  ['nothing', ''],
])('takes %s for no picture', (_what, start) => {
  expect(sniffImageType(bytes(start))).toBeUndefined();
});

it('goes by the bytes of a blob, not by its type', async () => {
  expect(await sniffBlob(new Blob(['GIF89a......'], { type: 'text/html' }))).toBe('image/gif');
  expect(await sniffBlob(new Blob(['<svg/>'], { type: 'image/png' }))).toBeUndefined();
});
