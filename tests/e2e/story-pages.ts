import { crc32, deflateSync } from 'node:zlib';

/** Pages of invented news, for tests that need a page of a certain kind. */

const SENTENCES = [
  'The harbour council voted on Tuesday to keep the old ferry running through the winter, after months of argument over its cost.',
  'Members heard from fishermen, teachers and the owner of the island bakery, who all said that the bridge would not be ready before spring.',
  'The ferry carries about four hundred people on a working day, most of them before eight in the morning, and nearly all of them by name.',
  'Its captain, Mara Lindqvist, told the meeting that the engine had been rebuilt twice and would hold for another year if nobody hurried it.',
  'Opponents said the money was needed for the school roof, which let in rain on three afternoons in October and closed the music room.',
  'The council agreed to look at both again in March, and asked the treasurer to set out what each would cost in plain figures.',
  'A second vote, on whether dogs may ride without a ticket, was put off until more of the dogs could be counted.',
  'The next crossing leaves at seven, weather allowing, with coffee on the lower deck as before.',
];

interface StoryPage {
  title?: string;
  /** HTML before the story's paragraphs, inside the body. */
  before?: string;
  /** HTML between the third and the fourth paragraph. */
  inside?: string;
  after?: string;
  head?: string;
}

/** The paragraphs that every `storyPage` holds, in order. */
export const STORY_PARAGRAPHS: readonly string[] = SENTENCES;

export function storyPage({
  title = 'Council keeps the island ferry',
  before = '',
  inside = '',
  after = '',
  head = '',
}: StoryPage = {}): string {
  const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - The Sound Post</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Sound Post">
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-20T08:30:00Z">
<link rel="icon" href="data:,">${head}</head><body>${before}
<article><h1>${title}</h1><p class="byline">By Ines Okafor</p>
${paragraphs.slice(0, 3).join('\n')}${inside}${paragraphs.slice(3).join('\n')}</article>${after}</body></html>`;
}

/** A page that no one would call a story. */
export const FRONT_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Sound Post</title>
<link rel="icon" href="data:,"></head><body><h1>The Sound Post</h1><ul>${SENTENCES.map(
  (sentence, index) => `<li><a href="/story/${index}">${sentence.slice(0, 40)}</a></li>`,
).join('')}</ul></body></html>`;

/** A plain picture, as a PNG of one colour. */
export function picture(width: number, height: number): Buffer {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.of(0x7a, 0x99, 0xac))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** So many seconds of silence, as a WAV of 8,000 samples a second. */
export function silence(seconds: number): Buffer {
  const samples = Buffer.alloc(8_000 * seconds, 0x80);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8_000, 24);
  header.writeUInt32LE(8_000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
