import { FONT_FACES } from '../reading/fonts';
import type { FontChoice } from '../reading/reading-style';
import { send } from './send';

const loaded = new Map<string, Promise<void>>();

/**
 * Makes the cuts of a story face known to the page's document. A shadow root cannot declare `@font-face`, the page's
 * policy may forbid font addresses, and a content script cannot fetch our files: so the bytes come by message (LOOK).
 * Never rejects: without them the story is set in the next face of the stack.
 */
export async function loadFonts(document: Document, choice: FontChoice): Promise<void> {
  await Promise.all(
    FONT_FACES.filter((face) => face.choice === choice).map((face) => loadOnce(document, face)),
  );
}

function loadOnce(document: Document, face: (typeof FONT_FACES)[number]): Promise<void> {
  const known = loaded.get(face.file);
  if (known) return known;
  const loading = load(document, face).catch((error: unknown) =>
    console.debug('Lede: font not loaded', error),
  );
  loaded.set(face.file, loading);
  return loading;
}

async function load(document: Document, face: (typeof FONT_FACES)[number]): Promise<void> {
  const { base64 } = await send('readFont', { file: face.file });
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const font = new FontFace(face.family, bytes.buffer, { style: face.style, weight: face.weight });
  document.fonts.add(await font.load());
}
