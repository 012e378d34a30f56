import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../e2e/driver.ts';
import { findBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { ROOT, runCommand } from './run-command.ts';
import { type Count, countTests, runSteps, type Step } from './steps.ts';

/** `npm test`: everything that must hold, each step announced, one count at the end. */

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
/** What addons.mozilla.org asks of a manifest and Chrome's cannot have. */
const FIREFOX_ONLY = new Set(['ADDON_ID_REQUIRED', 'BACKGROUND_SERVICE_WORKER_NOFALLBACK']);
/** The script on every page costs every page: its budget, minified, in bytes. */
const PAGE_SCRIPT_BUDGET = 16_000;

const total = await runSteps([
  ...forBoth('find', async (engine) => console.log(await findBrowser(engine))),
  check('types', () => mustSucceed('tsc', ['--noEmit'])),
  check('lint', () => mustSucceed('biome', ['check', '.'])),
  ...forBoth('build', buildExtension),
  ...forBoth('package check', checkPackage, 'build'),
  ...forBoth('page script size', checkPageScript, 'build'),
  { name: 'unit tests', needs: [], run: () => vitest('unit') },
  ...(['chromium', 'firefox'] as const).map(
    (engine): Step => ({
      name: `end-to-end tests: ${engine}`,
      needs: [`find: ${engine}`, `build: ${engine}`],
      run: () => vitest(`e2e:${engine}`),
    }),
  ),
]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function forBoth(name: string, run: (engine: Engine) => Promise<void>, needs?: string): Step[] {
  return (['chromium', 'firefox'] as const).map((engine) =>
    check(`${name}: ${engine}`, () => run(engine), ...(needs ? [`${needs}: ${engine}`] : [])),
  );
}

/** A step that passes or throws. */
function check(name: string, run: () => Promise<void>, ...needs: string[]): Step {
  const count = async () => {
    await run();
    return { passed: 1, failed: 0 };
  };
  return { name, needs, run: count };
}

async function mustSucceed(command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(command, args);
  if (code !== 0) throw new Error(output.trim());
}

async function checkPackage(engine: Engine): Promise<void> {
  const { output } = await runCommand('addons-linter', ['--output', 'json', BUILDS[engine]]);
  const { errors } = JSON.parse(output) as { errors: { code: string; message: string; file: string }[] };
  const wrong = errors.filter(({ code }) => engine === 'firefox' || !FIREFOX_ONLY.has(code));
  if (wrong.length > 0) {
    throw new Error(wrong.map(({ code, message, file }) => `${file}: ${message} (${code})`).join('\n'));
  }
}

async function checkPageScript(engine: Engine): Promise<void> {
  const { size } = await stat(join(ROOT, BUILDS[engine], 'page-script.js'));
  if (size > PAGE_SCRIPT_BUDGET) throw new Error(`${size} bytes, and it may be ${PAGE_SCRIPT_BUDGET}.`);
  console.log(`${size} of ${PAGE_SCRIPT_BUDGET} bytes`);
}

async function vitest(project: string): Promise<Count> {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  return countTests(await runCommand('vitest', args, process.stdout));
}
