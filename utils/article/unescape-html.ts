/** The named references that publishing systems write into data; the browser reads those of the page itself. */
const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const HIGHEST = 0x10ffff;

/** Text that was escaped once too often, as its writer meant it: "Pier &amp;amp; quay" is "Pier & quay". */
export function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text;
  // Twice: systems that escape what is escaped already do so to the ampersand.
  return unescapeOnce(unescapeOnce(text));
}

function unescapeOnce(text: string): string {
  return text.replace(REFERENCE, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= HIGHEST ? String.fromCodePoint(code) : whole;
  });
}
