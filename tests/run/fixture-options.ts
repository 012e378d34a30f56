import { parseArgs } from 'node:util';
import { PlainError } from './plain-error.ts';

export interface FixtureOptions {
  /** Name of the folder in `tests/fixtures/pages`; empty where only help is asked for. */
  slug: string;
  /** An address or a file; absent where the fixture's own page is to be read again. */
  target?: string;
  accept: boolean;
  help: boolean;
}

export const FIXTURE_USAGE = `npm run fixture -- SLUG [FILE or URL] [options]

Makes a page into a fixture: tests/fixtures/pages/SLUG/source.html, and, where they do not exist yet, expected.html and
expected-metadata.json as the page is read now. Where they exist, says what is read otherwise and changes nothing.
Without a file or an address, the fixture's own source.html is read again.

  --accept            write what is read now over what was expected
  --help              this text`;

/** @throws PlainError naming what was not understood. */
export function parseFixtureOptions(args: readonly string[]): FixtureOptions {
  const { values, positionals } = parse(args);
  const [slug = '', target, more] = positionals;
  if (values.help) return { slug, accept: values.accept, help: true };
  if (more !== undefined)
    throw new PlainError(`Give one file or address, not two: ${positionals.slice(1).join(' ')}`);
  if (slug === '') throw new PlainError('Name the fixture first; see npm run fixture -- --help.');
  if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(slug)) {
    throw new PlainError(
      `"${slug}" is no name for a fixture: small letters, digits and hyphens, like lazy-images.`,
    );
  }
  return { slug, ...(target !== undefined && { target }), accept: values.accept, help: false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { accept: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new PlainError(`${sentence}; see npm run fixture -- --help.`);
  }
}
