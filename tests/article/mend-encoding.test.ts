// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mendEncoding } from '../../utils/article/mend-encoding';

/** What the bytes 0x80 to 0x9f are to those who read Windows-1252. */
const WINDOWS_1252 = new TextDecoder('windows-1252');
const LATIN_1 = { decode: (bytes: Uint8Array) => String.fromCharCode(...bytes) };

/** A text as it reads where its UTF-8 is read as another encoding. */
const twice = (text: string, as: { decode(bytes: Uint8Array): string } = WINDOWS_1252) =>
  as.decode(new TextEncoder().encode(text));
const mend = (text: string) => {
  const page = new DOMParser().parseFromString('<p></p>', 'text/html');
  const [line] = page.querySelectorAll('p');
  if (line) line.textContent = text;
  mendEncoding(page);
  return page.body.textContent;
};

test.each([
  ['an apostrophe', 'The harbour master didn’t come.'],
  ['quotation marks', 'He said “no” and left, ‘at once’.'],
  ['dashes and dots', 'The pier – long shut — opens … soon.'],
  ['letters beside them', 'The café’s owner paid £4 and 6 °C wasn’t warm in Łódź.'],
  ['two in a row', '“‘Never’ is what she said,” he said.'],
  ['scripts of three bytes and pictures of four', 'It’s 港 in Japanese, and 🚢 in any language.'],
])('sets right %s', (_, text) => {
  expect(mend(twice(text))).toBe(text);
  expect(mend(twice(text, LATIN_1))).toBe(text);
});

test.each([
  ['a page that is right', 'The café’s owner said “no” – in Łódź.'],
  ['what may be meant, on a page without a sure sign', 'The sign read Â°C and Ã© and nothing more.'],
  ['names in capitals', 'PÂQUES, ÂGE and the château’s “ÎLE” aren’t broken.'],
])('leaves %s alone', (_, text) => {
  expect(mend(text)).toBe(text);
});

test('leaves alone what is no UTF-8, on a page that is broken elsewhere', () => {
  const broken = twice('It’s shut.');
  expect(mend(`${broken} The TRÃ and the ò¿ stayed.`)).toBe('It’s shut. The TRÃ and the ò¿ stayed.');
  // Its three bytes stand for no character: a shorter one would do for it.
  expect(mend(`${broken} à\u0080\u0080`)).toBe('It’s shut. à\u0080\u0080');
});

test('leaves text alone that is right, on a page where another part is broken', () => {
  const page = new DOMParser().parseFromString(
    `<p>Elle a crié « liberté » au CAFÉ’s.</p><p>Le café “DÉJÀ” – fermé – n’ouvre plus.</p>
    <p>${twice('Un café, déjà vu.')}</p><div>${twice('L’avis d’un lecteur.')}</div>`,
    'text/html',
  );
  mendEncoding(page);
  expect(Array.from(page.querySelectorAll('p, div'), ({ textContent }) => textContent)).toEqual([
    'Elle a crié « liberté » au CAFÉ’s.',
    'Le café “DÉJÀ” – fermé – n’ouvre plus.',
    'Un café, déjà vu.',
    'L’avis d’un lecteur.',
  ]);
});

test('sets right what a page says of itself, and what it says of pictures', () => {
  const page = new DOMParser().parseFromString(
    `<title>${twice('The pier’s end')}</title><meta property="og:title" content="${twice('The pier’s end – café')}">
    <img alt="${twice('Pier’s end')}" src="a.jpg"><p>${twice('It’s over.')}</p>`,
    'text/html',
  );
  mendEncoding(page);
  expect(page.title).toBe('The pier’s end');
  expect(page.querySelector('meta')?.getAttribute('content')).toBe('The pier’s end – café');
  expect(page.querySelector('img')?.getAttribute('alt')).toBe('Pier’s end');
});

test('goes by the text of the page alone', () => {
  const alt = twice('Pier’s end');
  const page = new DOMParser().parseFromString(`<img alt="${alt}"><p>All is well.</p>`, 'text/html');
  mendEncoding(page);
  expect(page.querySelector('img')?.getAttribute('alt')).toBe(alt);
});
