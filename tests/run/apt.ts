import type { Machine } from './machine.ts';

const LOCK_PATIENCE_S = 300;
const LOCK_RETRY_S = 5;

/** Whether packages can be installed here with no question asked: Debian or Ubuntu, as root or by `sudo` without password. */
export async function canInstallWithApt(machine: Machine): Promise<boolean> {
  if (machine.platform !== 'linux' || !machine.exists('/usr/bin/apt-get')) return false;
  return machine.isRoot || (await machine.run('sudo', ['-n', 'true'])).code === 0;
}

/**
 * Installs one package from the machine's own sources. Waits for another apt that is at work.
 * @throws Error with apt's own last line.
 */
export async function installWithApt(packageName: string, machine: Machine): Promise<void> {
  await apt(['update'], machine);
  await apt(['install', '-y', '--no-install-recommends', packageName], machine);
}

async function apt(args: readonly string[], machine: Machine): Promise<void> {
  const options = ['-qq', '-o', `DPkg::Lock::Timeout=${LOCK_PATIENCE_S}`];
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args];
  const [program = 'env', ...rest] = machine.isRoot ? command : ['sudo', '-n', ...command];
  // The lock on the package lists is not covered by `DPkg::Lock::Timeout`.
  for (let waited = 0; ; waited += LOCK_RETRY_S) {
    const { code, output } = await machine.run(program, rest);
    if (code === 0) return;
    if (!/could not get lock/i.test(output) || waited >= LOCK_PATIENCE_S) throw new Error(lastLine(output));
    if (waited === 0) machine.say('Waiting for another apt to finish ...');
    await machine.pause(LOCK_RETRY_S * 1000);
  }
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
