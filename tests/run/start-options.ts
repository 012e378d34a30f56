import { parseArgs } from 'node:util';
import type { Engine } from '../e2e/driver.ts';
import { PlainError } from './plain-error.ts';

export interface StartOptions {
  engine: Engine;
  /** An address or a file; the sample page where there is none. */
  target?: string;
  headless: boolean;
  json: boolean;
  help: boolean;
}

export const USAGE = `npm start [-- URL or FILE] [options]

Opens a page in a real browser with Lede installed: the sample page that comes with the project, an address, or a file.
Without a display, or with --headless, it reads the page as a person would and tells what happened.

  --headless          show no window, even where there is a display
  --json              tell what happened as one JSON object (implies --headless)
  --browser NAME      chromium (the default) or firefox
  --help              this text`;

/** @throws PlainError naming what was not understood. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parse(args);
  const [target, second] = positionals;
  if (second !== undefined)
    throw new PlainError(`Give one address or file, not two: ${positionals.join(' ')}`);
  const { browser, json } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new PlainError(`--browser takes chromium or firefox, not "${browser}".`);
  }
  return {
    engine: browser,
    ...(target !== undefined && { target }),
    headless: values.headless || json,
    json,
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        headless: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        browser: { type: 'string', default: 'chromium' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new PlainError(`${sentence}; see npm start -- --help.`);
  }
}
