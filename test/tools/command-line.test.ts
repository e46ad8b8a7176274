import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readCommandLine, runCommand } from '../../tools/command-line';

const command = {
  name: 'npm run paint',
  help: 'Paints a wall.',
  options: {
    colour: { type: 'string', default: 'white' },
    coats: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
  whole: ['coats'],
} as const;

const mistakesIn = (...argv: readonly string[]) => {
  const understood = readCommandLine(command, argv);
  return understood.kind === 'mistakes' ? understood.mistakes : [];
};

describe('what was typed after a tool', () => {
  it('is its options, each by its name', () => {
    expect(readCommandLine(command, ['--coats', '2', '--dry', '--colour=--blue'])).toEqual({
      kind: 'asked',
      values: { colour: '--blue', coats: '2', dry: true },
      words: [],
    });
  });

  it('may be words, where a tool takes them', () => {
    expect(readCommandLine({ ...command, takesWords: true }, ['kitchen', 'hall'])).toMatchObject({
      words: ['kitchen', 'hall'],
    });
  });

  it('is helped with, whatever else was typed', () => {
    expect(readCommandLine(command, ['--color', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [
      ['--color', 'red'],
      ['--color is no option of npm run paint.', '“red” is nothing that npm run paint knows.'],
    ],
    [['-x'], ['-x is no option of npm run paint.']],
    [['--toString'], ['--toString is no option of npm run paint.']],
    [['kitchen'], ['“kitchen” is nothing that npm run paint knows.']],
    [['--colour'], ['--colour needs a value after it.']],
    [['--colour', '--dry'], ['--colour needs a value after it.']],
    [['--colour='], ['--colour needs a value after it.']],
    [['--dry=no'], ['--dry stands alone, without “no”.']],
    [['--coats', 'two'], ['--coats two is no whole number.']],
  ])('is told in sentences where it cannot be done: %j', (argv, mistakes) => {
    expect(mistakesIn(...argv)).toEqual(mistakes);
  });
});

describe('a tool', () => {
  const former = process.exitCode;
  afterEach(() => {
    process.exitCode = former;
    jest.restoreAllMocks();
  });

  async function run(...argv: readonly string[]) {
    const log = jest.spyOn(console, 'log').mockReturnValue();
    const error = jest.spyOn(console, 'error').mockReturnValue();
    const ran = jest.fn<() => Promise<void>>().mockResolvedValue();
    process.exitCode = 0;
    await runCommand(command, ran, argv);
    const lines = (calls: readonly (readonly unknown[])[]) => calls.map(([line]) => line);
    const said = { out: lines(log.mock.calls), err: lines(error.mock.calls) };
    return { ...said, code: process.exitCode, isRun: ran.mock.calls.length > 0 };
  }

  it('runs when it was understood', async () => {
    expect(await run('--dry')).toEqual({ out: [], err: [], code: 0, isRun: true });
  });

  it('prints its help and does nothing, which is no failure', async () => {
    expect(await run('--help')).toEqual({ out: ['Paints a wall.'], err: [], code: 0, isRun: false });
  });

  it('does nothing on a mistake, and ends with 2', async () => {
    expect(await run('--wet')).toEqual({
      out: [],
      err: ['--wet is no option of npm run paint.', '--help lists the options.'],
      code: 2,
      isRun: false,
    });
  });
});

/** What a tool prints when it is run, with its exit code. */
function printed(
  tool: string,
  ...argv: readonly string[]
): Promise<readonly [out: string, code: number | null]> {
  const path = join(__dirname, '../../tools', `${tool}.ts`);
  const started = spawn(process.execPath, ['--import', 'tsx', path, ...argv]);
  let out = '';
  started.stdout.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    started.on('error', reject);
    started.on('close', (code) => resolve([out, code]));
  });
}

it.each(['judge', 'faults', 'rewriters', 'bench', 'mutate', 'docs', 'start', 'release', 'test'])(
  '%s says what it does, shows how it is typed, and names --help',
  async (tool) => {
    const [out, code] = await printed(tool, '--help');
    expect(out).toMatch(new RegExp(`(?:npm (?:run (?:--silent )?)?${tool}|${tool}\\.mjs)`));
    expect(out).toMatch(/^ {2}--help +this$/m);
    expect(code).toBe(0);
  },
);
