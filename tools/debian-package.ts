import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether these words of /etc/os-release are Debian's own. Ubuntu's packages of the same names are not always the same things. */
export function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}

/** The text of /etc/os-release; '' where there is none. */
export function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** Installs a package for root on Debian, its output passed on. False elsewhere, and when it failed. Needs the network. */
export function installDebianPackage(name: string): boolean {
  if (!isDebian(osRelease()) || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', '--no-install-recommends', name]].every((args) => {
    console.log(`\nNo ${name} found. Running: apt-get ${args.join(' ')}`);
    return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  });
}
