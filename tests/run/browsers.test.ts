import { describe, expect, it } from 'vitest';
import { findBrowser } from './browsers.ts';
import type { Machine } from './machine.ts';
import { PlainError } from './plain-error.ts';
import type { Outcome } from './run-command.ts';

/** A computer with some files, whose commands end as told; apt puts `installs` there. */
function machineWith({
  files = [],
  installs,
  outcomes = {},
  ...rest
}: Partial<Machine> & { files?: string[]; installs?: string; outcomes?: Record<string, Outcome> } = {}) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: {},
    isRoot: false,
    exists: (path) => present.has(path),
    async run(command, args) {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const [, outcome] = Object.entries(outcomes).find(([part]) => line.includes(part)) ?? [];
      if (outcome) return outcome;
      if (line.includes('install') && installs) present.add(installs);
      return { code: 0, output: '' };
    },
    pause: async () => {},
    say: () => {},
    ...rest,
  };
  return { machine, commands };
}

const DEBIAN = { files: ['/usr/bin/apt-get'], isRoot: true };
const FAILED_SUDO = { 'sudo -n true': { code: 1, output: 'sudo: a password is required' } };

describe('findBrowser', () => {
  it('takes what the variable names before any other', async () => {
    const { machine } = machineWith({
      files: ['/usr/bin/chromium', '/opt/mine/chrome'],
      env: { CHROMIUM_BIN: '/opt/mine/chrome' },
    });
    expect(await findBrowser('chromium', machine)).toBe('/opt/mine/chrome');
  });

  it('refuses a variable that names no file, though there is a browser', async () => {
    const { machine } = machineWith({ files: ['/usr/bin/firefox-esr'], env: { FIREFOX_BIN: '/opt/gone' } });
    await expect(findBrowser('firefox', machine)).rejects.toThrow(
      new PlainError('FIREFOX_BIN says /opt/gone, and there is no such file.'),
    );
  });

  it.each([
    ['linux', {}, '/snap/bin/firefox'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', { ProgramFiles: 'C:/Program Files' }, 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  ] as const)('finds Firefox where %s has it', async (platform, env, path) => {
    const { machine, commands } = machineWith({ platform, env, files: [path] });
    expect(await findBrowser('firefox', machine)).toBe(path);
    expect(commands).toEqual([]);
  });

  it('installs only what is missing, as root without sudo', async () => {
    const { machine, commands } = machineWith({ ...DEBIAN, installs: '/usr/bin/chromium' });
    expect(await findBrowser('chromium', machine)).toBe('/usr/bin/chromium');
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/^env DEBIAN_FRONTEND=noninteractive apt-get .* update$/);
    expect(commands[1]).toMatch(/ install -y --no-install-recommends chromium$/);
  });

  it('installs with sudo where sudo asks nothing', async () => {
    const { machine, commands } = machineWith({ ...DEBIAN, isRoot: false, installs: '/usr/bin/firefox-esr' });
    expect(await findBrowser('firefox', machine)).toBe('/usr/bin/firefox-esr');
    expect(commands.at(-1)).toMatch(/^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get .*firefox-esr$/);
  });

  it.each([
    ['where sudo wants a password', { ...DEBIAN, isRoot: false, outcomes: FAILED_SUDO }],
    ['where there is no apt', { isRoot: true }],
    ['on a Mac', { platform: 'darwin' as const }],
  ])('says what to install %s, and installs nothing', async (_, described) => {
    const { machine, commands } = machineWith(described);
    await expect(findBrowser('firefox', machine)).rejects.toThrow(
      /^Firefox is missing: install it \(on Debian: apt install firefox-esr\), or set FIREFOX_BIN/,
    );
    expect(commands.filter((line) => line.includes('apt-get'))).toEqual([]);
  });

  it('names the snap where the packages do not exist, as on Ubuntu', async () => {
    const output = 'Reading package lists...\nE: Unable to locate package firefox-esr\n';
    const { machine } = machineWith({ ...DEBIAN, outcomes: { install: { code: 100, output } } });
    await expect(findBrowser('firefox', machine)).rejects.toThrow(
      'run "snap install firefox", or set FIREFOX_BIN',
    );
  });

  it('waits for another apt to let go of its lock', async () => {
    let locked = 3;
    const said: string[] = [];
    const { machine } = machineWith({
      ...DEBIAN,
      installs: '/usr/bin/chromium',
      say: (line) => said.push(line),
    });
    const { run } = machine;
    const output = 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)';
    machine.run = async (command, args) =>
      args.includes('update') && locked-- > 0 ? { code: 100, output } : run(command, args);
    expect(await findBrowser('chromium', machine)).toBe('/usr/bin/chromium');
    expect(said.filter((line) => line.startsWith('Waiting'))).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    const output = 'E: Could not get lock /var/lib/apt/lists/lock.';
    const { machine, commands } = machineWith({ ...DEBIAN, outcomes: { update: { code: 100, output } } });
    await expect(findBrowser('chromium', machine)).rejects.toThrow('Could not get lock');
    expect(commands.length).toBeGreaterThan(10);
  });
});
