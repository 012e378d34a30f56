import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeDifference } from './describe-difference.ts';
import type { Expected } from './extract-fixture.ts';
import { PlainError } from './plain-error.ts';
import { addressOf, stripSource } from './strip-source.ts';

/** How a page is read: `extractFixture`, given by who can load the extension's own modules. */
export type Extract = (source: string, readAt: string) => Expected | { refused: string };

interface Wanted {
  /** The fixture's folder. */
  folder: string;
  /** The page's HTML, where a new one was named, and where it was read. */
  page?: { html: string; url?: string };
  accept: boolean;
}

/**
 * Writes a fixture's page and what it is read as; over what was expected only when that is accepted.
 * @returns the sentences that tell what was done and what is read otherwise than expected.
 * @throws PlainError where there is no page, or the page gives no story.
 */
export async function writeFixture({ folder, page, accept }: Wanted, extract: Extract): Promise<string[]> {
  const files = {
    source: join(folder, 'source.html'),
    html: join(folder, 'expected.html'),
    metadata: join(folder, 'expected-metadata.json'),
  };
  if (!page && !existsSync(files.source)) {
    throw new PlainError(`There is no ${files.source} yet: name a file or an address to make it from.`);
  }
  const source = page ? stripSource(page.html) : await readFile(files.source, 'utf8');
  const readAt = page?.url ?? (await readAtOf(files.metadata)) ?? addressOf(source);
  if (!readAt)
    throw new PlainError(
      'The page does not say where it lives: give it a canonical link, or name its address.',
    );
  const now = extract(source, readAt);
  if ('refused' in now)
    throw new PlainError(`This page gives no story (${now.refused}); nothing was written.`);

  await mkdir(folder, { recursive: true });
  if (page) await writeFile(files.source, source);
  const said: string[] = [];
  for (const part of ['html', 'metadata'] as const) {
    said.push(...(await writeExpected(files[part], now[part], accept)));
  }
  return said.length > 0 ? said : ['The page is read as expected.'];
}

async function writeExpected(file: string, now: string, accept: boolean): Promise<string[]> {
  if (!existsSync(file)) {
    await writeFile(file, now);
    return [
      `Wrote ${file}. Read it against the page, and mend it by hand where it is not what a reader should see.`,
    ];
  }
  const difference = describeDifference(await readFile(file, 'utf8'), now);
  if (difference === '') return [];
  if (!accept)
    return [`${file} expects otherwise; nothing was changed (--accept takes what is read now):`, difference];
  await writeFile(file, now);
  return [`Wrote ${file}:`, difference];
}

async function readAtOf(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const { readAt } = JSON.parse(await readFile(file, 'utf8')) as { readAt?: unknown };
  return typeof readAt === 'string' ? readAt : undefined;
}
