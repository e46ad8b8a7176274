import { expect, it } from '@jest/globals';
import { runStep } from '../../../tools/test/step';

/** Runs JavaScript as a step. @returns whether it passed, and what was said */
async function run(script: string, command = process.execPath) {
  const lines: string[] = [];
  const ok = await runStep(
    { title: 'types', command, args: ['-e', script], env: { OF_ITS_OWN: 'yes' } },
    '.',
    (line) => lines.push(line),
  );
  return { ok, lines };
}

it('every line of a step stands under its title, whichever way it was said', async () => {
  const { ok, lines } = await run('console.log(process.env.OF_ITS_OWN); console.error("two\\nthree")');
  expect(ok).toBe(true);
  expect(lines.slice(0, -1).sort()).toEqual(['types │ three', 'types │ two', 'types │ yes']);
  expect(lines.at(-1)).toMatch(/^types │ passed after \d+ s$/);
});

it('a step that ends with another number than 0 has failed', async () => {
  const { ok, lines } = await run('process.exit(3)');
  expect(ok).toBe(false);
  expect(lines.at(-1)).toMatch(/FAILED/);
});

it('a command that is not there has failed, and says so', async () => {
  const { ok, lines } = await run('', 'no-such-command-of-syfte');
  expect(ok).toBe(false);
  expect(lines.join()).toMatch(/could not be started|FAILED/);
});
