import { spawnSync } from 'node:child_process';

/** What the work here started from, best first. */
const starts = ['origin/main', 'main'];

/**
 * jest's arguments for the tests of what this branch changed, what is not committed yet included. Without a branch to compare with: of what is not
 * committed.
 */
export function changedSince(root: string): readonly string[] {
  const known = (name: string) =>
    spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: root }).status === 0;
  const start = starts.find(known);
  return start === undefined ? ['--onlyChanged'] : [`--changedSince=${start}`];
}
