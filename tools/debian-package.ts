import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A command and its arguments, and what it needs in its environment. */
export interface InstallStep {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Whether this text of /etc/os-release is Debian's own: Ubuntu's packages of the same names are not always the same things. */
export function isDebian(system: string): boolean {
  return /^ID="?debian"?$/m.test(system);
}

/** The text of /etc/os-release; '' where there is none. */
export function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** What installs one of Debian's packages, as root. */
export function aptSteps(name: string): readonly InstallStep[] {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', '--no-install-recommends', name]].map((args) => ({
    command: 'apt-get',
    args,
    env,
  }));
}

/** Runs each step, its output passed on, until one fails. @returns whether none did. Needs the network. */
export function runSteps(missing: string, steps: readonly InstallStep[]): boolean {
  return steps.every(({ command, args, env }) => {
    console.log(`\nNo ${missing} found. Running: ${command} ${args.join(' ')}`);
    const { status, error } = spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    if (error) console.error(`${command} could not be started: ${error.message}`);
    return status === 0;
  });
}

/** Installs one of Debian's packages for root on Debian. False elsewhere, and when it failed. */
export function installDebianPackage(name: string): boolean {
  return isDebian(osRelease()) && process.getuid?.() === 0 && runSteps(name, aptSteps(name));
}
