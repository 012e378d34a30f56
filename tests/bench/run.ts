import { PlainError } from '../run/plain-error.ts';
import { type BenchOptions, parseBenchOptions } from './bench-options.ts';
import { benchDetect } from './detect.ts';
import { benchExtract } from './extract.ts';
import { benchPromo } from './promo.ts';

/** `npm run bench -- NAME --data DIR`: what is measured, on real pages, in real Chromium. */

const BENCHES: Record<string, (options: BenchOptions) => Promise<void>> = {
  detect: benchDetect,
  extract: benchExtract,
  promo: benchPromo,
};

try {
  const options = parseBenchOptions(process.argv.slice(2));
  const bench = BENCHES[options.bench];
  if (!bench)
    throw new PlainError(`There is no bench "${options.bench}": ${Object.keys(BENCHES).join(', ')}.`);
  await bench(options);
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
