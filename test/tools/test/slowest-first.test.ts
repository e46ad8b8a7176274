import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface TestFile {
  readonly path: string;
}

const SlowestFirst = require('../../../tools/test/slowest-first.js') as {
  new (options: object): { sort(tests: readonly TestFile[]): readonly TestFile[] };
  readonly slowest: readonly string[];
};

describe('the order of the end-to-end files', () => {
  it('names files that are there', () => {
    const isThere = (name: string) => existsSync(join(__dirname, `../../e2e/${name}.e2e.ts`));
    expect(SlowestFirst.slowest.filter((name) => !isThere(name))).toEqual([]);
  });

  it('begins with those that take the longest, and loses none', () => {
    const context = {
      config: { id: 'none', cacheDirectory: '/nowhere', haste: {} },
      hasteFS: { getSize: () => 1 },
    };
    const files = ['graph', 'bad-days', 'to-do', 'faults'].map((name) => ({
      path: `/somewhere/${name}.e2e.ts`,
      context,
    }));
    const sorted = new SlowestFirst({}).sort(files).map(({ path }) => path);
    expect(sorted.slice(0, 2)).toEqual(['/somewhere/faults.e2e.ts', '/somewhere/bad-days.e2e.ts']);
    expect([...sorted].sort()).toEqual(files.map(({ path }) => path).sort());
  });
});
