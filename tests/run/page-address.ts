import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, type Server } from '../e2e/server.ts';
import { PlainError } from './plain-error.ts';
import { ROOT } from './run-command.ts';

/** A page to open: on the web, or in a file of this computer. */
export type NamedPage = { url: string } | { file: string };

const SAMPLE = join(ROOT, 'tests/fixtures/sample/tide-mill-lights-a-harbour-town-again.html');

/**
 * What the user means; the sample page where nothing was named.
 * @param base the folder from which relative paths are meant.
 * @throws PlainError where there is no such file.
 */
export async function findPage(target: string | undefined, base: string): Promise<NamedPage> {
  if (target && /^https?:\/\//i.test(target)) return { url: target };
  const file = target?.startsWith('file:') ? fileURLToPath(target) : resolve(base, target ?? SAMPLE);
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new PlainError(`There is no file ${file}; an address begins with http:// or https://.`);
  if (!found.isFile()) throw new PlainError(`${file} is a folder: name the page in it.`);
  return { file };
}

/**
 * Where a browser finds the page. A file is put on `server` together with its folder, as a page of the web, since a
 * browser keeps extensions from `file:` pages.
 */
export function pageAddress(page: NamedPage, server: Server): string {
  if ('url' in page) return page.url;
  server.site('localhost', { '*': folder(dirname(page.file)) });
  return `http://localhost:${server.port}/${encodeURIComponent(basename(page.file))}`;
}
