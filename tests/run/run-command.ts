import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  code: number;
  /** What the command printed, both streams. */
  output: string;
}

/**
 * Runs a command in the project's folder, the project's own tools first, without a terminal. A command that is not
 * there ends with 127, as in a shell.
 * @param echo where to show what it prints, while it prints it.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  echo?: NodeJS.WritableStream,
): Promise<Outcome> {
  return new Promise((done) => {
    const PATH = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32', // where the tools are `.cmd` files
    });
    let output = '';
    const keep = (chunk: string) => {
      output += chunk;
      echo?.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
