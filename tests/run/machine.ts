import { existsSync } from 'node:fs';
import { type Outcome, runCommand } from './run-command.ts';

/** What the search for browsers must know of a computer, so that a test can describe another one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  exists(path: string): boolean;
  run(command: string, args: readonly string[]): Promise<Outcome>;
  pause(ms: number): Promise<void>;
  /** Tells the user what takes long. */
  say(sentence: string): void;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: runCommand,
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  say: (sentence) => process.stderr.write(`${sentence}\n`),
};
