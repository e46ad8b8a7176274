/** Changes the pure folders in every small way that Stryker knows and looks whether a test notices. */
import { resolve } from 'node:path';
import { runCommand } from './command-line';
import { type Chosen, chosenFolders, mutatedFolders, mutationScore } from './mutate/folders';

const root = resolve(__dirname, '..');

interface Row {
  readonly folder: string;
  readonly report: string;
  readonly mutants: number;
  /** Those that count as noticed because they never ended. */
  readonly timeouts: number;
  readonly score: number | null;
  readonly atLeast: number;
}

async function mutate({ name, files, tests, atLeast }: Chosen): Promise<Row> {
  process.env.SYFTE_MUTATED_TESTS = tests.join(' ');
  const report = `build/mutation/${name}${/^\w[\w/-]*/.exec(files)?.[0].replace(/^|\//g, '-') ?? ''}.html`;
  const { Stryker } = await import('@stryker-mutator/core');
  const results = await new Stryker({
    mutate: [`src/${name}/${files}`],
    testRunner: 'in-process',
    plugins: [resolve(__dirname, 'mutate/in-process-runner.js')],
    // swc takes the types out anyway.
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    // Values at the top of a module cost a run of all tests each, and are mostly words.
    ignoreStatic: true,
    // A machine that has other work is slow, and a change that only made it wait is not noticed.
    timeoutMS: 15_000,
    timeoutFactor: 3,
    ignorePatterns: ['dist', 'build', 'docs/images', 'assets', '*.received.*'],
    tempDirName: 'build/stryker',
    reporters: ['html', 'progress'],
    htmlReporter: { fileName: report },
    thresholds: { high: atLeast, low: atLeast, break: null },
  }).runMutationTest();
  const score = mutationScore(results.map(({ status }) => status));
  const timeouts = results.filter(({ status }) => status === 'Timeout').length;
  return { folder: name, report, mutants: results.length, timeouts, score, atLeast };
}

const command = {
  name: 'npm run mutate',
  help: `Changes the pure folders in every small way that Stryker knows (a < for a <=, a line left out) and looks whether a test notices.

  npm run mutate                     all of them, the better part of an hour
  npm run mutate -- time rules       these folders: ${mutatedFolders.map(({ name }) => name).join(', ')}
  npm run mutate -- invite/due       the files of a folder that begin so

  --help   this

Ends with a table, and with 1 when a folder is under its threshold (tools/mutate/folders.ts). What survived stands in build/mutation, a page a folder.`,
  options: {},
  takesWords: true,
};

runCommand(command, async (_, words) => {
  process.chdir(root);
  const rows: Row[] = [];
  for (const folder of chosenFolders(words)) rows.push(await mutate(folder));
  for (const { folder, report, mutants, timeouts, score, atLeast } of rows) {
    const percent = score === null ? 'no mutants' : `${score.toFixed(1)} %`;
    const ended = timeouts > 0 ? ` (${timeouts} of them never ended)` : '';
    console.log(
      `src/${folder}: ${percent} of ${mutants} noticed${ended}, at least ${atLeast} % wanted (${report})`,
    );
  }
  if (rows.some(({ score, atLeast }) => score === null || score < atLeast)) process.exitCode = 1;
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
