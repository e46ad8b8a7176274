import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read, root } from './markdown';

const { engines, scripts } = JSON.parse(read('package.json')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);

describe('.ci/run', () => {
  it('calls the test command of the README and nothing else', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter((line) => line !== '' && !/^(#|set |cd )/.test(line));
    expect(commands).toEqual(['npm ci && npm test']);
    expect(read('README.md')).toContain('npm ci && npm test');
  });

  it('is what CI calls', () => {
    expect(read('.github/workflows/ci.yml')).toContain('run: bash .ci/run');
  });
});

describe.each(workflows)('%s', (path) => {
  const text = read(path);

  it('takes every action at one commit, and says which version that is', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it('runs only npm scripts that are there, and may only read', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});

describe('.nvmrc', () => {
  it('names the oldest major version that the project runs on', () => {
    expect(engines.node).toMatch(new RegExp(`^>=${read('.nvmrc').trim()}\\.`));
  });
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      { integrity?: string; resolved?: string; optionalDependencies?: Record<string, string> }
    >;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  it('has the integrity of every package, and no address of a registry', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual(
      [],
    );
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('has what each package needs on every system, not only on the one where it was written', () => {
    const names = new Set(installed.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const wanted = installed.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('.githooks/pre-commit', () => {
  const isWindows = process.platform === 'win32';

  it('can be run', () => {
    const { mode } = statSync(join(root, '.githooks/pre-commit'));
    expect(isWindows || (mode & 0o111) !== 0).toBe(true);
  });
});
