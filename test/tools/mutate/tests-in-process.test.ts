import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { root } from '../../docs/markdown';

const folder = mkdtempSync(join(tmpdir(), 'syfte-mutate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

// What Stryker makes of `a + b` and `a > 0`: every change at once, and one of them in force.
write(
  'src/sum.ts',
  `const inForce = (id: string): boolean => {
  const told = (globalThis as { __stryker__?: { activeMutant?: string; hitCount?: number } }).__stryker__ ?? {};
  if (told.activeMutant !== id) return false;
  told.hitCount = (told.hitCount ?? 0) + 1;
  return true;
};
export const sum = (a: number, b: number): number => (inForce('1') ? a - b : a + b);
export const isMore = (a: number): boolean => (inForce('2') ? a >= 0 : a > 0);
export const often = (): number => {
  let times = 0;
  while (times < 50) times += inForce('3') ? 0.01 : 1;
  return times;
};`,
);
write('test/matchers/setup.ts', '');
write(
  'test/pure/page.test.ts',
  `/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
it('has a document', () => {
  const { body } = new DOMParser().parseFromString('<p>Anna</p>', 'text/html');
  expect(body.firstChild instanceof Element).toBe(true);
  expect(body.textContent).toBe('Anna');
});`,
);
write(
  'test/pure/sum.test.ts',
  `import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMore, often, sum } from '../../src/sum';
describe('a sum', () => {
  it.each([[1, 2, 3], [2, 2, 4]])('%i and %i', (a, b, c) => expect(sum(a, b)).toBe(c));
  it('comes in any order', () => fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => sum(a, b) === sum(b, a))));
  it('is more than nothing', async () => expect(isMore(1)).toBe(true));
  it('ends', () => expect(often()).toBe(50));
  it.skip('is left out', () => expect(sum(1, 1)).toBe(3));
});`,
);

const script = `
const { join } = require('node:path');
const { strykerPlugins: [{ injectableClass: Runner }] } = require(process.argv[1]);
(async () => {
  const runner = new Runner();
  const dry = await runner.dryRun();
  const run = (id, testFilter) => runner.mutantRun({ activeMutant: { id, fileName: join(process.cwd(), 'src/sum.ts') }, testFilter, hitLimit: 20 });
  const of = ({ status, killedBy }) => [status, ...(killedBy ?? [])];
  const runs = [await run('1'), await run('2'), await run('1', ['a sum ends']), await run('3')].map(of);
  console.log(JSON.stringify({ dry: dry.tests.map(({ name, status }) => [name, status]), runs }));
})();`;

const { stdout, stderr } = spawnSync(
  process.execPath,
  ['-e', script, join(root, 'tools/mutate/in-process-runner.js')],
  {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SYFTE_MUTATED_TESTS: 'pure', NODE_PATH: join(root, 'node_modules') },
  },
);

describe('tests that run in the process of the mutants', () => {
  const told = () => JSON.parse(stdout || JSON.stringify(stderr)) as { dry: unknown; runs: string[][] };

  it('are those that jest would run, those with a document too', () => {
    const [success, skipped] = [0, 2];
    expect(told().dry).toEqual([
      ['has a document', success],
      ['a sum 1 and 2', success],
      ['a sum 2 and 2', success],
      ['a sum comes in any order', success],
      ['a sum is more than nothing', success],
      ['a sum ends', success],
      ['a sum is left out', skipped],
    ]);
  });

  it('notice a change, or do not, or are not asked', () => {
    const [first, second, third] = told().runs;
    expect(first?.[0]).toBe('killed');
    expect(second).toEqual(['survived']);
    expect(third).toEqual(['survived']);
  });

  it('end where a change would never have let them', () => {
    expect(told().runs[3]).toEqual(['timeout']);
  });
});
