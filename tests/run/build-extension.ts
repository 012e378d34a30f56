import type { Engine } from '../e2e/driver.ts';
import { PlainError } from './plain-error.ts';
import { runCommand } from './run-command.ts';

export const WXT_NAMES = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Where the built extension is, in the project's folder. */
export const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** @throws PlainError with what the build printed. */
export async function buildExtension(engine: Engine): Promise<void> {
  const { code, output } = await runCommand('wxt', ['build', '-b', WXT_NAMES[engine]]);
  if (code !== 0) throw new PlainError(`Lede could not be built:\n${output.trim()}`);
}
