/**
 * Everything that CI runs, in the order in which a mistake is cheapest: types, lint, arrows, unused code, unit tests, build, end to end.
 * Ends with a line `N passed, N failed` alone; `npm test check` stops before the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasSchema } from '../test/manifest/against-schema';
import { installDebianPackage } from './debian-package';
import { findBrowser, installBrowser } from './find-browser';
import { findNginx, installNginx } from './find-nginx';
import { closingLines, type Tally } from './tally';

const root = resolve(__dirname, '..');
const results = join(root, 'build', 'test-results');

const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

function run(title: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

/** A step that is no test counts as one: it passed or it failed. */
function check(title: string, command: string, args: readonly string[]): boolean {
  const ok = run(title, command, args);
  if (ok) tally.passed += 1;
  else tally.failed += 1;
  return ok;
}

function jest(project: 'unit' | 'e2e', env: NodeJS.ProcessEnv = {}, ...more: readonly string[]): void {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const ok = run(
    project,
    'npx',
    ['jest', '--selectProjects', project, '--json', `--outputFile=${file}`, ...more],
    env,
  );
  try {
    const counted = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    tally.passed += counted.numPassedTests ?? 0;
    tally.failed += (counted.numFailedTests ?? 0) + (counted.numRuntimeErrorTestSuites ?? 0);
    tally.skipped += counted.numPendingTests ?? 0;
    if (!ok && !counted.numFailedTests && !counted.numRuntimeErrorTestSuites) tally.failed += 1;
  } catch {
    console.error(`jest left no result for ${project}.`);
    tally.failed += 1;
  }
}

function checks(): void {
  check('types', 'npx', ['tsc', '--noEmit']);
  check('lint and format', 'npx', ['biome', 'check', '--error-on-warnings']);
  check('folders say what they know', 'npx', [
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'sandbox',
    'test',
    'tools',
  ]);
  check('nothing unused', 'npx', ['knip']);
}

function endToEnd(): void {
  const browser = findBrowser() ?? installBrowser();
  if (browser === null) {
    console.error(
      'No Chrome, Edge or Chromium was found, and none could be installed. Set SYFTE_BROWSER to the path of one.',
    );
    tally.failed += 1;
    return;
  }
  console.log(`\nBrowser: ${browser}`);
  const nginx = findNginx() ?? installNginx();
  console.log(`nginx: ${nginx ?? 'none here, so the shipped hosting files are not tried on it'}`);
  // Two at a time, in half the time of one after the other: each file has a browser and a server of its own, and mostly waits for them.
  jest('e2e', { SYFTE_BROWSER: browser }, '--maxWorkers=2');
}

mkdirSync(results, { recursive: true });
checks();
if (process.argv[2] !== 'check') {
  // The manifest is held against the published schema where that is at hand; without xmllint the tests say that they were skipped.
  if (hasSchema && spawnSync('xmllint', ['--version']).error) installDebianPackage('libxml2-utils');
  jest('unit');
  if (check('build', 'npx', ['webpack', '--mode', 'production'])) endToEnd();
}

console.log(`\n${closingLines(tally).join('\n')}`);
process.exitCode = tally.failed === 0 ? 0 : 1;
