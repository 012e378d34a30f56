import { Harness } from '../e2e/harness.ts';
import { buildExtension } from './build-extension.ts';
import { errorWords } from './error-words.ts';
import { findPage, pageAddress } from './page-address.ts';
import { openPage, readPage } from './read-page.ts';
import { describeReport } from './reading-report.ts';
import { parseStartOptions, type StartOptions, USAGE } from './start-options.ts';

/** `npm start`: Lede in a real browser, on a page to try it on. */

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

try {
  const options = parseStartOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await start(options);
} catch (error) {
  say(errorWords(error));
  process.exitCode = 1;
}

async function start({ engine, target, headless, json }: StartOptions): Promise<void> {
  const name = engine === 'chromium' ? 'Chromium' : 'Firefox';
  const isUnseen = headless || !hasDisplay();
  // npm runs scripts in the project's folder; the user's own is in INIT_CWD.
  const page = await findPage(target, process.env.INIT_CWD ?? process.cwd());
  say('Building Lede ...');
  await buildExtension(engine);
  say(`Starting ${name} ...`);
  const harness = await Harness.start(engine, { headless: isUnseen, realNetwork: true });
  try {
    const url = pageAddress(page, harness.server);
    if (isUnseen) {
      say(`Reading ${url} ...`);
      const report = await readPage(harness, url);
      console.log(json ? JSON.stringify(report) : `\n${describeReport(report)}`);
    } else {
      await openPage(harness, url);
      say(`Lede is in ${name}'s toolbar; its shortcut is Alt+Shift+R. Close the window to end.`);
      await harness.closedByUser();
    }
  } finally {
    await harness.stop();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
