/** Every call of every surface × every way it can fail, on the real office.js and the real Graph SDK in a real browser. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { runCommand } from './command-line';
import { type Played, playAll } from './faults/play';
import { figuresOf, resultsIn } from './faults/results';
import { nameOf } from './faults/row';
import { Stage } from './faults/stage';
import { surfaces } from './faults/surfaces/surfaces';
import { partOf, sliceOf, tableOf } from './faults/table';
import { findBrowser } from './find-browser';

const command = {
  name: 'npm run faults',
  help: `Every call of every surface meets every way it can fail, on the real office.js and the real Graph SDK in a real browser. Prints what was
tried and what failed, each failure with the words that play it again (docs/developers.md, "What can go wrong").

  npm run faults                     everything
  npm run faults -- --only "a part of the names"

  --slice N     so many rows, drawn with --seed
  --seed N      what a slice is drawn with. Default: 1
  --only TEXT   rows whose name holds this
  --part N/M    every Mth row, from the Nth on: 2/4
  --list        the names of the rows, played by nobody
  --resume      those that are not known to be well: not yet played, or failed
  --no-build    the site is built already
  --stages N    how many scenes are played at a time. Default: 3
  --help        this

What came of each row is kept in build/faults.jsonl, or for a part in a file of its own, until a run begins that is no --resume. Ends with 1 when
a row failed, with 2 when an option has to be mended.`,
  options: {
    slice: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    part: { type: 'string' },
    list: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    stages: { type: 'string', default: '3' },
  },
  whole: ['slice', 'seed', 'stages'],
} as const;

function tell({ row, findings }: Played): void {
  if (findings.length === 0) return;
  console.log(`✗ ${nameOf(row)}`);
  for (const finding of findings) console.log(`    ${finding}`);
  console.log(`    npm run faults -- --only "${nameOf(row)}"`);
}

function build(): void {
  const [command, ...args] = ['npx', 'webpack', '--mode', 'production'] as const;
  const built = spawnSync(command, args, {
    cwd: resolve(__dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) throw new Error('The site could not be built; the lines above say why.');
}

runCommand(command, async (values) => {
  if (!values['no-build']) build();
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chrome, Edge or Chromium here: name one in SYFTE_BROWSER.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const started = Date.now();
  const stages = await Stage.several(browser, Number(values.stages));
  const chosen = surfaces.filter(
    ({ name }) => values.only === undefined || values.only.startsWith(name) || name.includes(values.only),
  );
  const table = await tableOf(stages[0], chosen.length > 0 ? chosen : surfaces);
  const named = table.filter((row) => values.only === undefined || nameOf(row).includes(values.only));
  const wanted = values.part === undefined ? named : partOf(named, values.part);
  const rows =
    values.slice === undefined ? wanted : sliceOf(wanted, Number(values.slice), Number(values.seed));
  if (values.list) {
    for (const row of rows) console.log(nameOf(row));
  } else {
    const file = `faults${values.part === undefined ? '' : `-${values.part.replace('/', '-of-')}`}.jsonl`;
    const results = resultsIn(resolve(__dirname, '../build', file), values.resume);
    const kept = (one: Played) => {
      results.add(one);
      tell(one);
    };
    await playAll(stages, results.open(rows), kept);
    const all = results.of(rows);
    const failed = all.filter(({ findings }) => findings.length > 0);
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`\n${figuresOf(all)}`);
    console.log(`\n${all.length} tried, ${failed.length} failed, in ${seconds} s (seed ${values.seed})`);
    if (failed.length > 0) process.exitCode = 1;
  }
  await browser.close();
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  process.exit();
});
