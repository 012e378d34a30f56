import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../run/plain-error.ts';
import { reportCrossValidated } from './detect.ts';
import { learnDetection, listLearned } from './learn-detection.ts';
import { readDetection } from './read-detection.ts';
import { writeModel } from './write-model.ts';

/**
 * `node tests/bench/fit-detection.ts DIR`: fits the weights of `utils/article/detect.ts` to the pages under DIR and to
 * the learned half of our own front pages, writes them into `utils/article/story-signals.ts`, and prints how weights
 * fitted the same way do on sites they were not fitted to. The same pages give the same weights.
 */
const SIGNALS = fileURLToPath(new URL('../../utils/article/story-signals.ts', import.meta.url));

const [data] = process.argv.slice(2);
if (!data) throw new PlainError('node tests/bench/fit-detection.ts DIR');
const { PAGE_SIGNALS } = (await import(SIGNALS)) as typeof import('../../utils/article/story-signals.ts');
const pages = await readDetection(data);
const model = learnDetection(listLearned(pages), Object.keys(PAGE_SIGNALS));
const before = readFileSync(SIGNALS, 'utf8');
const after = writeModel(before, model);
writeFileSync(SIGNALS, after);
console.log(reportCrossValidated(pages, model.surely));
console.log(after === before ? 'The weights are as they were.' : `Written to ${SIGNALS}.`);
