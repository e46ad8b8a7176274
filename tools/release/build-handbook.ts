import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Makes the handbook in a folder, in a process of its own: its generator works from the current folder, and is a module that jest cannot load.
 * @throws Error where it cannot be made
 */
export function buildHandbook(root: string, folder: string): void {
  const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'tools/docs.ts'), '--out', folder];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
