/**
 * What `npm ci` runs at its end: git looks for this repository's hooks in .githooks. Nothing happens in CI, without git, or where somebody has chosen
 * hooks of their own.
 */
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const git = (...args) => spawnSync('git', args, { cwd: join(__dirname, '..'), encoding: 'utf8' });

if (!process.env.CI && git('rev-parse', '--git-dir').status === 0) {
  const chosen = git('config', 'core.hooksPath').stdout?.trim();
  if (!chosen) git('config', 'core.hooksPath', '.githooks');
}
