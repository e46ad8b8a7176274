/**
 * The judge by itself, for any engine that runs a filter over lines: `npm run judge < events.jsonl > rows.jsonl`; in a release archive
 * `node judge.mjs`. SYFTE_SALT has the salt, the same for every process of a run; `--policy FILE` the rules (docs/report.md).
 */
import { parseArgs } from 'node:util';
import { readPolicy } from './configure/read-policy';
import { judgeLines } from './report/judge-lines';

async function judge(): Promise<void> {
  const { values } = parseArgs({ options: { policy: { type: 'string' } } });
  const salt = process.env.SYFTE_SALT ?? '';
  if (salt.length < 16)
    throw new Error(
      'SYFTE_SALT is not set to a secret of 16 characters or more: pseudonyms could be guessed.',
    );
  const settings = { policy: readPolicy(values.policy ?? null), salt };
  const onBad = (line: number, because: string) => console.error(`line ${line}: ${because}`);
  await judgeLines(process.stdin, process.stdout, settings, { onBad });
}

judge().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
