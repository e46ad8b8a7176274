import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chosenFolders, mutatedFolders, mutationScore } from '../../../tools/mutate/folders';
import { root } from '../../docs/markdown';

describe('the folders that are tried by mutation', () => {
  it.each(mutatedFolders)('$name is there, and so are its tests', ({ name, tests }) => {
    const paths = [`src/${name}`, ...tests.map((folder) => `test/${folder}`)];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('are all of them, or those that are named', () => {
    expect(chosenFolders([]).map(({ name }) => name)).toEqual(mutatedFolders.map(({ name }) => name));
    expect(chosenFolders(['invite', 'time']).map(({ name }) => name)).toEqual(['invite', 'time']);
    expect(chosenFolders(['invite', 'invite/due']).map(({ files }) => files)).toEqual(['**/*.ts', 'due*.ts']);
    expect(() => chosenFolders(['tine'])).toThrow('There is no folder "tine" here: choose from time, rules');
  });
});

describe('the share of mutants that were noticed', () => {
  it('counts those that a test killed or that never ended, of those that ran or that no test reached', () => {
    expect(mutationScore(['Killed', 'Timeout', 'Survived', 'NoCoverage'])).toBe(50);
  });

  it('leaves out what could not run', () => {
    expect(mutationScore(['Killed', 'Ignored', 'CompileError', 'RuntimeError'])).toBe(100);
  });

  it('is none without mutants', () => {
    expect(mutationScore(['Ignored'])).toBeNull();
  });
});
