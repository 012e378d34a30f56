import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PlainError } from '../run/plain-error.ts';

/** One of our modules with all it imports, as a script to be run in a page. */
export async function bundleScript(name: `${string}.ts`): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL(name, import.meta.url)),
        formats: ['iife'],
        name: 'ledeBench',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new PlainError(`${name} could not be bundled.`);
  return chunk.code;
}
