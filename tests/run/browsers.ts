import { join } from 'node:path';
import type { Engine } from '../e2e/driver.ts';
import { canInstallWithApt, installWithApt } from './apt.ts';
import { type Machine, thisMachine } from './machine.ts';
import { PlainError } from './plain-error.ts';

interface BrowserNames {
  name: string;
  variable: 'CHROMIUM_BIN' | 'FIREFOX_BIN';
  aptPackage: string;
  snap: string;
  /**
   * Ubuntu's `/usr/bin/firefox` and `/usr/bin/chromium-browser` may be scripts that only tell to install the snap, so
   * the programs themselves are named.
   */
  linux: readonly string[];
  mac: readonly string[];
  windows: readonly string[];
}

const BROWSERS: Record<Engine, BrowserNames> = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_BIN',
    aptPackage: 'chromium',
    snap: 'chromium',
    linux: [
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/usr/lib/chromium-browser/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/opt/google/chrome/chrome',
    ],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_BIN',
    aptPackage: 'firefox-esr',
    snap: 'firefox',
    linux: [
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      '/opt/firefox/firefox',
    ],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/**
 * The path of an installed browser; installs it first where it is missing and the machine lets us (Debian or Ubuntu, as
 * root or with `sudo` that asks nothing).
 * @throws PlainError with one sentence that says what to install.
 */
export async function findBrowser(engine: Engine, machine: Machine = thisMachine): Promise<string> {
  const found = locateBrowser(engine, machine);
  if (found) return found;
  const { name, variable, aptPackage, snap } = BROWSERS[engine];
  const otherwise = `or set ${variable} to where it is.`;
  if (!(await canInstallWithApt(machine))) {
    throw new PlainError(
      `${name} is missing: install it (on Debian: apt install ${aptPackage}), ${otherwise}`,
    );
  }
  machine.say(`${name} is missing. Installing ${aptPackage} with apt, which may take some minutes ...`);
  try {
    await installWithApt(aptPackage, machine);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Ubuntu has neither package: there these browsers come as snaps.
    const advice = /unable to locate|no installation candidate/i.test(reason)
      ? `run "snap install ${snap}"`
      : 'install it by hand';
    throw new PlainError(
      `${name} is missing and apt could not install it (${reason}): ${advice}, ${otherwise}`,
    );
  }
  const installed = locateBrowser(engine, machine);
  if (!installed)
    throw new PlainError(`${aptPackage} is installed, but ${name} was not found: set ${variable} to it.`);
  return installed;
}

/** @throws PlainError where the variable that names the browser names no file. */
function locateBrowser(engine: Engine, machine: Machine): string | undefined {
  const { variable } = BROWSERS[engine];
  const named = machine.env[variable];
  if (!named) return placesOf(engine, machine).find((path) => machine.exists(path));
  if (!machine.exists(named)) throw new PlainError(`${variable} says ${named}, and there is no such file.`);
  return named;
}

function placesOf(engine: Engine, { platform, env }: Machine): readonly string[] {
  const { linux, mac, windows } = BROWSERS[engine];
  if (platform === 'darwin') return under(['/Applications', env.HOME && join(env.HOME, 'Applications')], mac);
  if (platform === 'win32')
    return under([env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA], windows);
  return linux;
}

function under(folders: readonly (string | undefined)[], paths: readonly string[]): string[] {
  return paths.flatMap((path) => folders.flatMap((folder) => (folder ? [join(folder, path)] : [])));
}
