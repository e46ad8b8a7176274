import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebianPackage } from './debian-package';

/** A program of Debian's `/usr/sbin` is not in everybody's PATH. */
function folders(): readonly string[] {
  return [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'].filter(
    (name) => name !== '',
  );
}

/** The path of an nginx, or null. Only where it runs as on a server: not on Windows, where it has no reload and other paths. */
export function findNginx(): string | null {
  if (process.platform === 'win32') return null;
  return (
    folders()
      .map((folder) => join(folder, 'nginx'))
      .find((path) => existsSync(path)) ?? null
  );
}

/**
 * Installs Debian's own nginx, where that is asked of root on Debian, and gives its path; null elsewhere and when it failed. The test of the
 * shipped files needs a real one; without it that test is skipped with a word.
 */
export function installNginx(): string | null {
  return installDebianPackage('nginx-light') ? findNginx() : null;
}
