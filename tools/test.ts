/**
 * `npm test`: everything that CI runs. Two lanes at once keep two processors busy: build, then end to end (which mostly waits); beside it types, lint,
 * arrows, unused code, then the unit tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { hasSchema } from '../test/manifest/against-schema';
import { runCommand } from './command-line';
import { installDebianPackage } from './debian-package';
import { findBrowser, installBrowser } from './find-browser';
import { findNginx, installNginx } from './find-nginx';
import { atOnce } from './test/at-once';
import { changedSince } from './test/changed-since';
import { jestTally } from './test/jest-result';
import { runStep, type Step } from './test/step';
import { closingLines, type Tally, total } from './test/tally';

const root = resolve(__dirname, '..');
const results = join(root, 'build', 'test-results');
const cores = availableParallelism();

const tallies: Tally[] = [];

const folders = ['src', 'sandbox', 'test', 'tools'];

const checks: readonly Step[] = [
  { title: 'types', command: 'npx', args: ['tsc', '--noEmit'] },
  { title: 'lint', command: 'npx', args: ['biome', 'check', '--error-on-warnings'] },
  { title: 'arrows', command: 'npx', args: ['depcruise', '--config', '.dependency-cruiser.cjs', ...folders] },
  { title: 'unused', command: 'npx', args: ['knip'] },
];

const build: Step = { title: 'build', command: 'npx', args: ['webpack', '--mode', 'production'] };

/** A step that is no test counts as one: it passed or it failed. */
async function check(step: Step): Promise<boolean> {
  const ok = await runStep(step, root);
  tallies.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, secondGoes: [] });
  return ok;
}

async function jest(project: 'unit' | 'e2e', args: readonly string[], env: Step['env'] = {}): Promise<void> {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const all = ['jest', `--selectProjects=${project}`, '--json', `--outputFile=${file}`, ...args];
  const ok = await runStep({ title: project, command: 'npx', args: all, env }, root);
  tallies.push(jestTally(existsSync(file) ? readFileSync(file, 'utf8') : null, ok));
}

/** What end-to-end tests need of this machine, installed where that is possible. @returns the browser, or null without one */
function browserHere(): string | null {
  const browser = findBrowser() ?? installBrowser();
  console.log(
    browser
      ? `Browser: ${browser}`
      : 'No Chrome, Edge or Chromium was found, and none could be installed. Set SYFTE_BROWSER to the path of one.',
  );
  const nginx = findNginx() ?? installNginx();
  console.log(`nginx: ${nginx ?? 'none here, so the shipped hosting files are not tried on it'}`);
  // The manifest is held against the published schema where that is at hand; without xmllint the tests say that they were skipped.
  if (hasSchema && spawnSync('xmllint', ['--version']).error) installDebianPackage('libxml2-utils');
  return browser;
}

/**
 * The built site in a browser. Two files at a time, each worker with a browser of its own, the longest first: both are busy to the end. A third at a time made
 * each slower and nothing sooner, on two processors.
 */
async function endToEnd(browser: string | null): Promise<void> {
  if (!(await check(build))) return;
  if (browser === null) tallies.push({ passed: 0, failed: 1, skipped: 0, secondGoes: [] });
  else
    await jest('e2e', ['--maxWorkers=2', '--testSequencer=./tools/test/slowest-first.js'], {
      SYFTE_BROWSER: browser,
    });
}

/** What needs neither a build nor a browser, with what processors the browsers leave. */
async function withoutBrowser(): Promise<void> {
  for (const step of checks) await check(step);
  await jest('unit', [`--maxWorkers=${Math.max(1, cores - 1)}`]);
}

async function everything(): Promise<void> {
  const browser = browserHere();
  await Promise.all([endToEnd(browser), withoutBrowser()]);
}

const modes: Readonly<Record<string, () => Promise<void>>> = {
  all: everything,
  check: () =>
    atOnce(
      cores,
      checks.map((step) => async () => void (await check(step))),
    ),
  changed: () => jest('unit', ['--passWithNoTests', ...changedSince(root)]),
};

const command = {
  name: 'npm test',
  help: `Types, lint, folder arrows, unused code, unit tests, the build, and end to end in a browser. The last line says how many passed and failed.

  npm test                 everything
  npm run check            everything but the tests (npm test -- check)
  npm run test:changed     the unit tests of what this branch changed since main (npm test -- changed)

  --help   this

SYFTE_BROWSER in the environment names the browser. Ends with 1 when something failed, with 2 when an option has to be mended.`,
  options: {},
  takesWords: true,
};

runCommand(command, async (_, [mode = 'all']) => {
  const run = modes[mode];
  if (!run) throw new Error(`There is no "${mode}": choose one of ${Object.keys(modes).join(', ')}.`);
  mkdirSync(results, { recursive: true });
  await run();
  const all = total(tallies);
  console.log(`\n${closingLines(all).join('\n')}`);
  process.exitCode = all.failed === 0 ? 0 : 1;
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
