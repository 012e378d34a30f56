/** The first bytes of each raster format that both browsers show. SVG is left out: it is a document, not a picture. */
const SIGNATURES: ReadonlyArray<{ type: string; pattern: RegExp }> = [
  { type: 'image/png', pattern: /^\x89PNG\r\n/ },
  { type: 'image/jpeg', pattern: /^\xff\xd8\xff/ },
  { type: 'image/gif', pattern: /^GIF8[79]a/ },
  { type: 'image/webp', pattern: /^RIFF[\s\S]{4}WEBP/ },
  { type: 'image/avif', pattern: /^[\s\S]{4}ftyp(avif|avis)/ },
];

/** How many bytes `sniffImageType` needs to see. */
export const SIGNATURE_LENGTH = 12;

/** `sniffImageType` of a blob. */
export async function sniffBlob(blob: Blob): Promise<string | undefined> {
  return sniffImageType(new Uint8Array(await blob.slice(0, SIGNATURE_LENGTH).arrayBuffer()));
}

/**
 * What a file is by its own first bytes, whatever its sender says; `undefined` for all but PNG, JPEG, GIF, WebP and AVIF.
 * Signatures: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
 */
export function sniffImageType(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, SIGNATURE_LENGTH));
  return SIGNATURES.find(({ pattern }) => pattern.test(start))?.type;
}
