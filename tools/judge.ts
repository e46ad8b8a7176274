/** The judge by itself, for any engine that runs a filter over lines (docs/report-on-a-cluster.md). */
import { runCommand } from './command-line';
import { readPolicy } from './configure/read-policy';
import { judgeLines } from './report/judge-lines';

const command = {
  name: 'judge',
  help: `Judges meetings: one event of a calendar as JSON a line in, one row a line out, without a name or a word of it (docs/report.md).

  SYFTE_SALT=… npm run --silent judge < events.jsonl > rows.jsonl
  SYFTE_SALT=… node --single-threaded --max-semi-space-size=16 judge.mjs < events.jsonl > rows.jsonl

  SYFTE_SALT     in the environment: a secret of 16 characters or more for the pseudonyms, the same for every process of a run
  --policy FILE  the rules that are in force. Default: those that come with Syfte
  --help         this

Lines that are no event are told on stderr, with their number, and left out. Ends with 2 when an option, the salt or the policy has to be mended.`,
  options: { policy: { type: 'string' } },
} as const;

runCommand(command, async (values) => {
  const salt = process.env.SYFTE_SALT ?? '';
  if (salt.length < 16)
    throw new Error(
      'SYFTE_SALT is not set to a secret of 16 characters or more: pseudonyms could be guessed.',
    );
  const settings = { policy: readPolicy(values.policy ?? null), salt };
  const onBad = (line: number, because: string) => console.error(`line ${line}: ${because}`);
  await judgeLines(process.stdin, process.stdout, settings, { onBad });
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
