import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { fetchPage } from './fetch-page.ts';
import { FIXTURE_USAGE, type FixtureOptions, parseFixtureOptions } from './fixture-options.ts';
import { findPage } from './page-address.ts';
import { PlainError } from './plain-error.ts';
import { ROOT } from './run-command.ts';
import { writeFixture } from './write-fixture.ts';

/** `npm run fixture`: a page that Lede gets wrong becomes a test. */

try {
  const options = parseFixtureOptions(process.argv.slice(2));
  if (options.help) console.log(FIXTURE_USAGE);
  else await makeFixture(options);
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}

async function makeFixture({ slug, target, accept }: FixtureOptions): Promise<void> {
  const page = target === undefined ? undefined : await getPage(target);
  // The extension's modules name each other without endings, which Node alone does not follow.
  const { module } = await runnerImport<typeof import('./extract-fixture.ts')>(
    join(ROOT, 'tests/run/extract-fixture.ts'),
    { configFile: false, logLevel: 'error', root: ROOT },
  );
  const folder = join(ROOT, 'tests/fixtures/pages', slug);
  const said = await writeFixture({ folder, ...(page && { page }), accept }, module.extractFixture);
  for (const sentence of said) console.log(sentence);
}

/** npm runs scripts in the project's folder; the user's own is in INIT_CWD. */
async function getPage(target: string): Promise<{ html: string; url?: string }> {
  const named = await findPage(target, process.env.INIT_CWD ?? process.cwd());
  if ('url' in named) return { html: await fetchPage(named.url), url: named.url };
  return { html: await readFile(named.file, 'utf8') };
}
